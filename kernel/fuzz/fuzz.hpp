// What the fuzz targets share: choices read out of an input, invented names, a small index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "../build.hpp"
#include "../match.hpp"

// The two entries that libFuzzer and `driver.cpp` call, and the mutation that both offer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed);
extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);

namespace ostraka::fuzz {

constexpr int32_t kMillion = 1'000'000;

// Ends the process, as the sanitizers do, when something that always holds does not.
inline void expect(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// Choices read out of the bytes of an input: the same bytes choose the same. Zeros follow.
class Dice {
  public:
    Dice(const uint8_t* data, size_t size) : data_(data), size_(size) {}

    uint8_t byte() { return at_ < size_ ? data_[at_++] : 0; }
    bool one_in(uint32_t chances) { return below(chances) == chances - 1; }
    uint32_t below(uint32_t limit) {
        uint32_t value = 0;
        for (uint32_t most = limit - 1; most; most >>= 8) value = value << 8 | byte();
        return limit ? value % limit : 0;
    }

  private:
    const uint8_t* data_;
    size_t size_, at_ = 0;
};

// Written names, near each other on purpose; of every script, and some that are no text.
std::string invented_name(Dice& dice);

// The name with some things done to it, one upon the other.
std::string varied(Dice& dice, std::string name);

// Settings as an index in use has them, or any that the kernel takes.
Settings usual_settings();
Settings any_settings(Dice& dice);

// The list that an input stands for, and the bytes of its index.
std::vector<Row> invented_rows(Dice& dice, uint32_t entities);
std::string build_file(const std::vector<Row>& rows, const Settings& settings);

// What is asked for a name: itself, and sometimes a derived reading of less worth.
std::vector<Form> forms_of(Dice& dice, const std::string& name);

// Put `bytes` in place of an input that says nothing yet; the mutators begin with it.
size_t put(const std::string& bytes, uint8_t* data, size_t most);

}  // namespace ostraka::fuzz
