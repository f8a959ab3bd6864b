// From rows taken in to the sections of an index file.
#pragma once

#include <cstdint>

#include "container.hpp"
#include "intake.hpp"
#include "settings.hpp"
#include "similar.hpp"

namespace ostraka {

// Everything that the kernel reads, the settings and the spelling too. Words are rare among so
// many `entities`; throws std::invalid_argument where a row names one beyond them. The bytes
// do not depend on the threads.
ContainerWriter build_index(Taken rows, uint32_t entities, const Settings& settings, const Spelling& spelling, unsigned threads);

}  // namespace ostraka
