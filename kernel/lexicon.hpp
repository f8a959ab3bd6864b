// What the words of queries expand to: customers share most of their words, so that each is
// worked out once.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "align.hpp"

namespace ostraka {

struct Known {
    uint32_t weight = 0;  // of a single word
    std::vector<Expansion> expansions;
};

// One thread at a time.
class Lexicon {
  public:
    const Known& of(const Index& index, const Query& query, size_t unit) {
        const Role role = query.role(unit);
        auto& known = role == Role::kJoined ? joined_ : words_;
        if (known.size() >= (role == Role::kJoined ? kMostJoined : kMostWords)) known.clear();
        const auto [at, is_new] = known.try_emplace(query.texts[unit] + static_cast<char>(role));
        if (is_new) {
            const std::string& text = query.texts[unit];
            if (role != Role::kJoined) at->second.weight = weight_of(index, text);
            index.expand({text, traits_of(index.spelling, text)}, role, at->second.expansions);
        }
        return at->second;
    }

  private:
    using Memory = std::unordered_map<std::string, Known>;
    static constexpr size_t kMostWords = 1 << 16, kMostJoined = 1 << 8;  // joined ones seldom come again
    Memory words_, joined_;
};

}  // namespace ostraka
