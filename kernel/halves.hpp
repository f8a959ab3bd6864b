// Halves: two words one edit apart share their beginning or their end.
//
// An edit in the first half of a word leaves its end alone, one in the second half its
// beginning, and a swap of the two middle letters one of them: between the halves lies a
// letter or two.
// Source: the pigeonhole principle of G. Navarro, "A guided tour to approximate string
// matching", ACM Computing Surveys 33 (2001), section 8.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "deletes.hpp"
#include "settings.hpp"
#include "similar.hpp"

namespace ostraka {

inline size_t half_of(size_t size) { return (size - 1) / 2; }

inline uint64_t hash_half(std::string_view half, size_t size, bool end) {
    return (hash_bytes(half) ^ (size * 2 + end)) * 0x9FB21C651E98DF25;
}

// True where a word and words written together may be one edit apart.
inline bool has_halves(const Settings& settings, const Traits& traits, size_t size) {
    return traits.fuzzy && !traits.digits && size >= static_cast<size_t>(settings.joined_edit_from);
}

// Under how many deletes a word of a list is found: by words, and by words written together.
inline int deletes_of(const Settings& settings, const Traits& traits, size_t size) {
    return std::max(allowed_edits(settings, size, size), int{has_halves(settings, traits, size)});
}

// Call `use` with the hash of each half under which a word of `size` letters would be found
// that is `text` or one edit away from it.
template <typename Use>
void for_each_half(std::string_view text, size_t size, Use use) {
    const size_t half = half_of(size);
    if (half == 0 || half > text.size()) return;
    use(hash_half(text.substr(0, half), size, false));
    use(hash_half(text.substr(text.size() - half), size, true));
}

}  // namespace ostraka
