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
        if (known_.size() >= kMost) known_.clear();
        const auto [at, is_new] = known_.try_emplace(query.texts[unit] + static_cast<char>(role));
        if (is_new) {
            const std::string& text = query.texts[unit];
            at->second.weight = weight_of(index, text);
            index.expand({text, traits_of(index.spelling, text)}, role, at->second.expansions);
        }
        return at->second;
    }

  private:
    static constexpr size_t kMost = 1 << 17;  // words remembered
    std::unordered_map<std::string, Known> known_;
};

}  // namespace ostraka
