// Drives a fuzz target where no libFuzzer is: g++ with its sanitizers is enough. It takes
// those of libFuzzer's options that the Makefile uses.
//
//   TARGET [-seed=N] [-max_total_time=SECONDS] [-runs=N] [-artifact_prefix=FOLDER/]
//   TARGET FILE...        run these inputs alone
//
// One seed gives one sequence of inputs. Inputs that reach new blocks of code are kept and
// changed further. A failing input is written to FOLDER/crash-HASH, with the seed on stderr.
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>

#include "../deletes.hpp"
#include "fuzz.hpp"

extern "C" const char* __asan_default_options() { return "abort_on_error=1:detect_leaks=0:max_allocation_size_mb=2048"; }
extern "C" const char* __ubsan_default_options() { return "abort_on_error=1:print_stacktrace=1"; }

namespace {

constexpr size_t kMost = 1 << 16;      // bytes of an input
constexpr unsigned kHangs = 20;        // seconds after which an input is said to hang
constexpr size_t kKept = 4096;         // inputs

uint8_t reached[1 << 16];
thread_local bool counting = false;    // other threads run in no fixed order
thread_local uintptr_t before = 0;
bool is_new = false;

std::vector<uint8_t> current;
std::string prefix;
unsigned long seed = 1;
std::mt19937_64 chance;

// Called when a sanitizer, `expect` or an exception ends the process.
void keep_input(int signal) {
    char path[512];
    const auto hash = ostraka::hash_bytes({reinterpret_cast<const char*>(current.data()), current.size()});
    std::snprintf(path, sizeof path, "%scrash-%016lx", prefix.c_str(), static_cast<unsigned long>(hash));
    const int file = ::open(path, O_CREAT | O_WRONLY | O_TRUNC, 0644);
    const bool written = file >= 0 && ::write(file, current.data(), current.size()) == static_cast<ssize_t>(current.size());
    std::fprintf(stderr, "%s, seed %lu; the input is %s%s\n", signal == SIGALRM ? "hangs" : "failed", seed, path, written ? "" : " (not written)");
    ::_exit(1);
}

struct Clock {
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }
};

// True when the input reached a block that none before it did.
bool run(const uint8_t* data, size_t size) {
    current.assign(data, data + size);
    is_new = false;
    before = 0;
    ::alarm(kHangs);
    counting = true;
    LLVMFuzzerTestOneInput(current.data(), current.size());
    counting = false;
    ::alarm(0);
    return is_new;
}

int run_files(int count, char** paths) {
    for (int i = 0; i < count; ++i) {
        std::ifstream file(paths[i], std::ios::binary);
        if (!file) return std::fprintf(stderr, "%s: cannot be read\n", paths[i]), 2;
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        run(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
        std::printf("%s: nothing found\n", paths[i]);
    }
    return 0;
}

int run_until(double seconds, unsigned long runs) {
    std::vector<std::vector<uint8_t>> corpus{{}};
    std::vector<uint8_t> input(kMost);
    const Clock clock;
    double slowest = 0;
    unsigned long done = 0;
    for (; done < runs && clock.seconds() < seconds; ++done) {
        const auto& parent = corpus[chance() % corpus.size()];
        size_t size = parent.size();
        std::copy(parent.begin(), parent.end(), input.begin());
        for (auto left = 1 + chance() % 3; left; --left)
            size = LLVMFuzzerCustomMutator(input.data(), size, kMost, static_cast<unsigned>(chance()));
        const Clock each;
        if (run(input.data(), size) && corpus.size() < kKept) corpus.emplace_back(input.data(), input.data() + size);
        slowest = std::max(slowest, each.seconds());
    }
    const auto blocks = std::count(std::begin(reached), std::end(reached), 1);
    std::printf("seed %lu: %lu inputs in %.1f s (%.0f a second), %zu kept, %ld branches, slowest %.0f ms: nothing found\n",
                seed, done, clock.seconds(), static_cast<double>(done) / clock.seconds(), corpus.size(), static_cast<long>(blocks), slowest * 1000);
    return 0;
}

const char* value_of(const char* argument, const char* name) {
    return std::strncmp(argument, name, std::strlen(name)) == 0 ? argument + std::strlen(name) : nullptr;
}

}  // namespace

// The compiler calls this at each block (-fsanitize-coverage=trace-pc).
extern "C" void __sanitizer_cov_trace_pc() {
    if (!counting) return;
    const auto here = reinterpret_cast<uintptr_t>(__builtin_return_address(0)) - reinterpret_cast<uintptr_t>(&run_until);
    const size_t at = (here ^ before) & 0xFFFF;
    before = here >> 1;
    if (reached[at]) return;
    reached[at] = 1;
    is_new = true;
}

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most) {
    const size_t at = size ? chance() % size : 0;
    switch (size ? chance() % 6 : 3) {
        case 0: data[at] ^= static_cast<uint8_t>(1 << chance() % 8); return size;
        case 1: data[at] = static_cast<uint8_t>(chance()); return size;
        case 2: std::memmove(data + at, data + at + 1, size - at - 1); return size - 1;
        case 3:
            if (size == most) return size;
            std::memmove(data + at + 1, data + at, size - at);
            data[at] = static_cast<uint8_t>(chance());
            return size + 1;
        case 4: std::swap(data[at], data[chance() % size]); return size;
        default: {
            const size_t count = std::min<size_t>(1 + chance() % 16, size - at);
            std::memmove(data + chance() % (size - count + 1), data + at, count);
            return size;
        }
    }
}

int main(int count, char** arguments) {
    double seconds = 60;
    unsigned long runs = ~0ul;
    int at = 1;
    for (; at < count && arguments[at][0] == '-'; ++at) {
        if (const char* value = value_of(arguments[at], "-seed=")) seed = std::strtoul(value, nullptr, 10);
        else if (const char* value = value_of(arguments[at], "-max_total_time=")) seconds = std::strtod(value, nullptr);
        else if (const char* value = value_of(arguments[at], "-runs=")) runs = std::strtoul(value, nullptr, 10);
        else if (const char* value = value_of(arguments[at], "-artifact_prefix=")) prefix = value;
        else return std::fprintf(stderr, "%s: no such option\n", arguments[at]), 2;
    }
    chance.seed(seed);
    current.reserve(kMost);
    for (int signal : {SIGABRT, SIGALRM}) ::signal(signal, keep_input);
    return at < count ? run_files(count - at, arguments + at) : run_until(seconds, runs);
}
