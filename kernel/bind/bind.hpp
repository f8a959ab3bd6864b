// What the parts of the binding share.
#pragma once

#include <nanobind/nanobind.h>

#include <cstdint>

namespace ostraka {

// A number of thousandths; throws std::invalid_argument where it is above one.
uint32_t checked_share(uint32_t share, const char* what);

void bind_builder(nanobind::module_& module);

}  // namespace ostraka
