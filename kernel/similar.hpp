// How alike two tokens are. This one function is the truth: the index only finds, quickly,
// the tokens for which it is not zero.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "settings.hpp"

namespace ostraka {

enum class Rule : uint8_t { kNone, kEqual, kSpelling, kTypo, kVowels, kPrefix, kInitial, kJoined, kCut, kJoinedTypo };

struct Likeness {
    int32_t value = 0;  // thousandths
    Rule rule = Rule::kNone;
};

// Rewrites that make two spellings one key: longest first, left to right, then doubled
// letters fall together. One written "^word$" replaces a whole word beforehand. Read-only
// once made.
class Spelling {
  public:
    using Rewrite = std::pair<std::string, std::string>;
    explicit Spelling(std::vector<Rewrite> rewrites);
    Spelling(Spelling&&) = default;  // a copy would point into the original
    std::string key(std::string_view token) const;
    const std::vector<Rewrite>& rewrites() const { return rewrites_; }

  private:
    std::vector<Rewrite> rewrites_;
    std::array<std::vector<const Rewrite*>, 256> by_first_;  // in the same order
    std::unordered_map<std::string_view, std::string_view> whole_;
};

// The key without its vowels behind the first letter; empty under three consonants.
std::string skeleton(std::string_view key);

// Letters that may change (optimal string alignment) between tokens of these lengths.
int allowed_edits(const Settings& settings, size_t left, size_t right);

// Optimal string alignment distance of two tokens of at most 64 letters.
int osa_distance(std::string_view left, std::string_view right);

// True when the distance is 1.
bool is_one_edit(std::string_view left, std::string_view right);

// What comparing needs of a token, worked out once. Keys and skeletons are compared by
// their hashes alone, everywhere.
struct Traits {
    uint64_t key = 0;
    uint64_t skeleton = 0;           // 0 when there are fewer than three consonants
    uint64_t consonants = 0;         // of the text itself; 0 when there are fewer than two
    uint8_t fuzzy = 0;           // ASCII, letters mostly: all rules apply, else only equality
    uint8_t digits = 0;          // holds a digit
    uint8_t vowels = 0;          // how many
    uint8_t short_consonants = 0;  // two consonants only
    uint8_t unused[4] = {};      // so that every byte is known
};
Traits traits_of(const Spelling& spelling, std::string_view token);

// A token beside its traits; the text must outlive it.
struct Analysed {
    std::string_view text;
    Traits traits;
};

Likeness similarity(const Settings& settings, const Analysed& left, const Analysed& right);

// The same for the last word of a query, which a narrow field may have cut off.
Likeness as_last(const Settings& settings, const Analysed& query, const Analysed& candidate);

// The same for a word against several words written together. Of typing errors one is
// allowed, since joined words are looked up by their halves (`halves.hpp`).
Likeness as_joined(const Settings& settings, const Analysed& left, const Analysed& right);

}  // namespace ostraka
