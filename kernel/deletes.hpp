// Symmetric deletes: two tokens within d edits share a string that d deletes reach from
// both, already within their first letters.
// Source: W. Garbe, SymSpell, https://github.com/wolfgarbe/SymSpell (the idea).
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ostraka {

inline constexpr size_t kDeletePrefix = 7;

inline uint64_t hash_bytes(std::string_view text) {  // FNV-1a
    uint64_t hash = 0xCBF29CE484222325;
    for (char c : text) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001B3;
    return hash;
}

// Call `use` with the beginning of `token` and each string that up to `edits` deletes make
// of it. Nothing when no edit is allowed.
template <typename Use>
void for_each_delete(std::string_view token, int edits, Use use) {
    if (edits == 0) return;
    std::vector<std::string> level{std::string(token.substr(0, kDeletePrefix))};
    use(std::string_view(level[0]));
    for (int round = 0; round < edits; ++round) {
        std::vector<std::string> next;
        for (const auto& text : level)
            for (size_t i = 0; i < text.size(); ++i) next.push_back(text.substr(0, i) + text.substr(i + 1));
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        for (const auto& text : next) use(std::string_view(text));
        level = std::move(next);
    }
}

}  // namespace ostraka
