// Tokens by a hash: a table that is written once and read where it lies in the file.
//
// The first bits of a hash choose a bucket, which holds four entries on the average; an
// entry keeps the last 32 bits. Two hashes may agree in all of these, so that a table gives
// a token too many now and then, and never one too few: whoever asks compares.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "container.hpp"

namespace ostraka {

struct TableEntry {
    uint32_t tag, token;
    auto operator<=>(const TableEntry&) const = default;
};

// FNV leaves the first bits of short texts alike.
inline uint64_t spread_hash(uint64_t hash) { return hash * 0x9E3779B97F4A7C15; }

inline size_t bucket_of(uint64_t spread, unsigned bits) { return bits ? spread >> (64 - bits) : 0; }

class Table {
  public:
    Table() = default;

    // Throws FormatError when it does not fit together or names a token that is none.
    Table(const Container& container, const std::string& name, size_t tokens)
        : starts_(container.array<uint32_t>(name + "_b")), entries_(container.array<TableEntry>(name + "_e")) {
        const size_t buckets = starts_.size() - 1;
        const bool even = !starts_.empty() && std::has_single_bit(buckets) && starts_.front() == 0 &&
                          starts_.back() == entries_.size() && std::is_sorted(starts_.begin(), starts_.end());
        if (!even) throw FormatError("damaged offsets of table " + name);
        if (std::any_of(entries_.begin(), entries_.end(), [&](const auto& each) { return each.token >= tokens; }))
            throw FormatError("damaged references of table " + name);
        bits_ = static_cast<unsigned>(std::countr_zero(buckets));
    }

    template <typename Use>
    void for_each(uint64_t hash, Use use) const {
        const uint64_t spread = spread_hash(hash);
        const size_t bucket = bucket_of(spread, bits_);
        for (uint32_t at = starts_[bucket]; at < starts_[bucket + 1]; ++at)
            if (entries_[at].tag == static_cast<uint32_t>(spread)) use(entries_[at].token);
    }

  private:
    std::span<const uint32_t> starts_;
    std::span<const TableEntry> entries_;
    unsigned bits_ = 0;
};

// The two sections of a table.
struct TableContent {
    std::vector<uint32_t> starts;
    std::vector<TableEntry> entries;
};

// `hash_each(token, add)` calls `add` with each hash under which a token is to be found.
template <typename HashEach>
TableContent make_table(uint32_t tokens, HashEach hash_each) {
    std::vector<std::pair<uint64_t, uint32_t>> pairs;
    for (uint32_t token = 0; token < tokens; ++token)
        hash_each(token, [&](uint64_t hash) { pairs.emplace_back(spread_hash(hash), token); });
    const unsigned bits = std::bit_width(pairs.size() / 4);
    TableContent out{std::vector<uint32_t>((size_t{1} << bits) + 1), std::vector<TableEntry>(pairs.size())};
    for (const auto& [spread, token] : pairs) ++out.starts[bucket_of(spread, bits) + 1];
    std::partial_sum(out.starts.begin(), out.starts.end(), out.starts.begin());
    std::vector<uint32_t> next(out.starts.begin(), out.starts.end() - 1);
    for (const auto& [spread, token] : pairs) out.entries[next[bucket_of(spread, bits)]++] = {static_cast<uint32_t>(spread), token};
    for (size_t at = 0; at + 1 < out.starts.size(); ++at)
        std::sort(out.entries.begin() + out.starts[at], out.entries.begin() + out.starts[at + 1]);
    return out;
}

}  // namespace ostraka
