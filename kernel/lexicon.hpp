// What the words of queries expand to: customers share most of their words, so that each is
// worked out once for all threads.
#pragma once

#include <algorithm>
#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "align.hpp"
#include "deletes.hpp"

namespace ostraka {

// A word of the list that a unit may stand for, and the most that it adds to any row.
struct Candidate {
    Expansion like;
    uint32_t worth;
};

struct Known {
    uint32_t weight = 0;     // of a single word
    uint32_t most = 0;       // of the worth of all candidates
    uint64_t postings = 0;   // of all candidates together
    std::vector<Candidate> candidates;
};

inline Known work_out(const Index& index, std::string_view text, Role role) {
    Known out;
    if (role != Role::kJoined) out.weight = weight_of(index, text);
    for (const auto& each : index.expand({text, traits_of(index.spelling, text)}, role)) {
        const auto as_word = static_cast<uint32_t>(as_derived(index.settings, each.as_word).value);
        const uint32_t worth = std::max(index.token_weight[each.token] * as_word,
                                        index.joined_weight[each.token] * static_cast<uint32_t>(each.as_joined.value));
        out.candidates.push_back({each, worth});
        out.most = std::max(out.most, worth);
        out.postings += index.postings(each.token).size();
    }
    return out;
}

// Words that were asked for, shared by all threads. What is known stays where it is, so that
// it can be read without a lock; when there is no more room, nothing new is kept.
class Lexicon {
  public:
    // Known of a single word; in `spare` where it could not be kept.
    const Known& of(const Index& index, const std::string& text, Role role, Known& spare) {
        const uint64_t hash = hash_byte(hash_bytes(text), static_cast<char>(role));
        Shelf& shelf = shelves_[(hash >> 32) % kShelves];
        {
            const std::lock_guard guard(shelf.lock);
            const auto found = shelf.words.find(hash);
            if (found != shelf.words.end() && found->second.is(text, role)) return found->second.known;
        }
        spare = work_out(index, text, role);
        const std::lock_guard guard(shelf.lock);
        if (shelf.words.size() >= kMost / kShelves) return spare;
        const auto& kept = shelf.words.try_emplace(hash, text, role, spare).first->second;
        return kept.is(text, role) ? kept.known : spare;
    }

  private:
    static constexpr size_t kShelves = 64, kMost = 1 << 16;

    struct Word {
        std::string text;
        Role role;
        Known known;
        Word(const std::string& of_text, Role of_role, const Known& what) : text(of_text), role(of_role), known(what) {}
        bool is(const std::string& other, Role other_role) const { return role == other_role && text == other; }
    };

    struct Shelf {
        std::mutex lock;
        std::unordered_map<uint64_t, Word> words;  // by the hash of text and role
    };

    std::array<Shelf, kShelves> shelves_;
};

}  // namespace ostraka
