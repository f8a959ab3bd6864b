// Memory that will be needed soon, asked for early: rows and words lie far apart in an index.
#pragma once

namespace ostraka {

inline void fetch([[maybe_unused]] const void* place) {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(place);
#endif
}

}  // namespace ostraka
