// What the words of queries expand to: customers share most of their words, so that each is
// worked out once for all threads.
#pragma once

#include <array>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "align.hpp"

namespace ostraka {

struct Known {
    uint32_t weight = 0;  // of a single word
    std::vector<Expansion> expansions;
};

inline Known work_out(const Index& index, const Query& query, size_t unit) {
    const std::string& text = query.texts[unit];
    const Role role = query.role(unit);
    Known out;
    if (role != Role::kJoined) out.weight = weight_of(index, text);
    index.expand({text, traits_of(index.spelling, text)}, role, out.expansions);
    return out;
}

// Words that were asked for, shared by all threads. What is known stays where it is, so that
// it can be read without a lock; when there is no more room, nothing new is kept.
class Lexicon {
  public:
    // What is known of a word, worked out now if need be; `spare` holds what is not kept.
    const Known& of(const Index& index, const Query& query, size_t unit, Known& spare) {
        const Role role = query.role(unit);
        std::string key = query.texts[unit] + static_cast<char>(role);
        Shelf& shelf = shelves_[std::hash<std::string>{}(key) % kShelves];
        {
            const std::lock_guard guard(shelf.lock);
            if (const auto found = shelf.known.find(key); found != shelf.known.end()) return found->second;
        }
        spare = work_out(index, query, unit);
        const std::lock_guard guard(shelf.lock);
        if (shelf.known.size() >= kMost / kShelves) return spare;
        return shelf.known.try_emplace(std::move(key), spare).first->second;
    }

  private:
    static constexpr size_t kShelves = 64, kMost = 1 << 16;

    struct Shelf {
        std::mutex lock;
        std::unordered_map<std::string, Known> known;
    };

    std::array<Shelf, kShelves> shelves_;
};

}  // namespace ostraka
