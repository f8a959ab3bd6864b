// The searchable form of a list: a dictionary of tokens, the rows (names) that hold them,
// and the tables by which similar tokens are found.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "container.hpp"
#include "settings.hpp"
#include "similar.hpp"
#include "table.hpp"

namespace ostraka {

// What a search asks of a row before it looks at the row's words.
struct RowHead {
    uint32_t weight;   // of all words together
    uint16_t factor;   // thousandths
    uint8_t initial;   // 1: some word is a single letter
    uint8_t written;   // 1: the name is as the list writes it, no derived reading
};

// Adjacent words of a name that may be written as one; words themselves have count 1.
struct Unit {
    uint8_t first, count;
};

// Units of a name of n words in their fixed order: words, then pairs, then triples.
const std::vector<Unit>& units_of(size_t words);  // of at most kMaxTokens words
size_t count_units(size_t words);
size_t words_of(size_t units);
// Where a unit stands among those of a name of so many words.
inline size_t place_of(Unit unit, size_t words) {
    return unit.first + (unit.count > 1 ? words : 0) + (unit.count > 2 ? words - 1 : 0);
}

uint64_t hash_text(std::string_view text);  // of a written name: case and spaces folded

// What a unit is in its query: a word, the last word, or several words.
enum class Role : uint8_t { kWord, kLast, kJoined };

struct Expansion {
    uint32_t token;
    Likeness as_word;   // against this token standing alone
    Likeness as_joined; // against it as several words of a row written together
};

// A token may be a word of some row, several words of some row written together, or both.
inline constexpr uint8_t kIsWord = 1, kIsJoined = 2;

class Index {
  public:
    explicit Index(Container container);  // throws FormatError

    size_t rows() const { return row_entity.size(); }
    size_t tokens() const { return token_weight.size(); }
    std::string_view token(uint32_t id) const {
        return token_text_.substr(token_at_[id], token_at_[id + 1] - token_at_[id]);
    }
    std::span<const uint32_t> postings(uint32_t id) const {
        return posting_.subspan(posting_at_[id], posting_at_[id + 1] - posting_at_[id]);
    }
    std::span<const uint32_t> units(uint32_t row) const {
        return unit_.subspan(unit_at_[row], unit_at_[row + 1] - unit_at_[row]);
    }
    int64_t find(std::string_view token) const;  // -1 when it is not in the dictionary
    int64_t letter(char c) const { return letters_[static_cast<uint8_t>(c)]; }  // the same of one letter

    // Every dictionary token like a unit of a query, by id.
    std::vector<Expansion> expand(const Analysed& unit, Role role) const;
    Expansion compare(const Analysed& unit, Role role, uint32_t token) const;

    Container container;
    Settings settings;
    Spelling spelling;
    std::span<const uint16_t> token_weight;   // as a word
    std::span<const uint16_t> joined_weight;  // the most that it weighs joined in any row
    std::span<const uint8_t> token_flags;     // kIsWord, kIsJoined
    std::span<const Traits> token_traits;
    std::span<const uint32_t> row_entity;
    std::span<const RowHead> row_head;
    std::span<const uint64_t> row_words_hash, row_text_hash;
    uint64_t entities = 0;       // one above the greatest that a row names
    uint16_t heaviest = 0;       // weight of the heaviest word
    uint16_t unseen_weight = 0;  // of a word that no row has

  private:
    // What the search relies on: nothing outside the file is read, no sum overflows, no bound
    // is too low. Traits and hashes are taken at their word: they decide what is found alone.
    void check() const;
    void check_token(uint32_t id) const;
    void check_row(uint32_t row) const;
    std::vector<uint32_t> find_near(const Analysed& unit, Role role) const;
    template <typename Use>
    void look_up_beginnings(std::string_view text, Role role, Lookups& lookups, Use use) const;
    void look_up_halves(std::string_view text, Lookups& lookups) const;
    void look_up_key(const Analysed& unit, Lookups& lookups) const;
    uint32_t lower_bound(std::string_view text) const;
    static size_t beginning_of(std::string_view text);
    void note_beginnings();

    static constexpr size_t kBeginning = 2, kPlaces = 39;
    std::vector<uint32_t> first_with_;  // per beginning, the first token that does not come before it
    std::string_view token_text_;
    std::array<int64_t, 256> letters_;
    std::span<const uint32_t> token_at_, posting_at_, posting_, unit_at_, unit_;
    Table exact_, key_, skeleton_, consonant_, delete_, joined_half_;
};

}  // namespace ostraka
