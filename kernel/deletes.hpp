// Symmetric deletes: two tokens within d edits share a string that d deletes reach from
// both, already within their first letters.
// Source: W. Garbe, SymSpell, https://github.com/wolfgarbe/SymSpell (the idea).
#pragma once

#include <cstdint>
#include <string_view>

namespace ostraka {

inline constexpr size_t kDeletePrefix = 7;

inline constexpr uint64_t kHashSeed = 0xCBF29CE484222325;  // FNV-1a

inline uint64_t hash_byte(uint64_t hash, char c) {
    return (hash ^ static_cast<uint8_t>(c)) * 0x100000001B3;
}

inline uint64_t hash_bytes(std::string_view text) {
    uint64_t hash = kHashSeed;
    for (char c : text) hash = hash_byte(hash, c);
    return hash;
}

// Call `use` with the hash of the beginning of `token` and of each string that up to `edits`
// deletes (two at most) make of it; some come twice. Nothing when no edit is allowed.
template <typename Use>
void for_each_delete(std::string_view token, int edits, Use use) {
    if (edits == 0) return;
    const auto begin = token.substr(0, kDeletePrefix);
    const auto without = [&](size_t one, size_t other) {
        uint64_t hash = kHashSeed;
        for (size_t i = 0; i < begin.size(); ++i)
            if (i != one && i != other) hash = hash_byte(hash, begin[i]);
        use(hash);
    };
    const size_t none = begin.size();
    without(none, none);
    for (size_t i = 0; i < begin.size(); ++i) {
        without(i, none);
        for (size_t j = i + 1; edits > 1 && j < begin.size(); ++j) without(i, j);
    }
}

}  // namespace ostraka
