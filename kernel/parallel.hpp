// Work in as many threads as there are cores.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace ostraka {

// Call `work(from, to)` for up to `parts` stretches of 0 to `count`, each in a thread of its
// own and at least `least` long. What it does must not depend on how the range was cut.
template <typename Work>
void in_parallel(size_t count, size_t least, unsigned parts, Work work) {
    parts = static_cast<unsigned>(std::clamp<size_t>(count / least, 1, std::max(1u, parts)));
    std::exception_ptr failed;
    std::mutex failing;
    const auto run = [&](unsigned part) {
        try {
            work(count * part / parts, count * (part + 1) / parts);
        } catch (...) {
            const std::lock_guard guard(failing);
            failed = std::current_exception();
        }
    };
    std::vector<std::thread> pool;
    unsigned part = 1;
    try {
        for (; part < parts; ++part) pool.emplace_back(run, part);
    } catch (const std::system_error&) {
        // The machine has no thread left: the rest is done here.
    }
    run(0);
    for (; part < parts; ++part) run(part);
    for (auto& thread : pool) thread.join();
    if (failed) std::rethrow_exception(failed);
}

// Call each of `jobs`, those that stand first begun first. Which thread takes which must not
// matter.
inline void side_by_side(const std::vector<std::function<void()>>& jobs, unsigned threads) {
    std::atomic<size_t> next = 0;
    in_parallel(jobs.size(), 1, threads, [&](size_t, size_t) {
        for (size_t at = next++; at < jobs.size(); at = next++) jobs[at]();
    });
}

}  // namespace ostraka
