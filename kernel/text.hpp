// Raw names to comparable tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ostraka {

inline constexpr size_t kMaxTokens = 48;   // tokens of one name; the rest is left out
inline constexpr size_t kMaxLetters = 64;  // bytes of one token; the rest is left out

// The tokens of one name in their order. ASCII tokens hold [a-z0-9]; a token in another
// script keeps its UTF-8 bytes and is only ever compared for equality.
struct Tokens {
    std::vector<std::string> words;
    bool has_native = false;  // some token is not ASCII
    bool truncated = false;   // more tokens or letters than the limits above
};

// Fold case, accents, width and look-alike letters; drop what is invisible; split into
// tokens. Bytes that are not UTF-8 split tokens.
Tokens tokenize(std::string_view name);

// True when every byte is ASCII.
bool is_ascii(std::string_view text);

}  // namespace ostraka
