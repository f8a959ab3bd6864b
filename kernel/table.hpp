// Tokens by a hash: a table that is written once and read where it lies in the file.
//
// The first bits of a hash choose a bucket, which holds four entries on the average; an
// entry keeps the last 16 bits, and which letters the token has. Two hashes may agree in all
// of these, so that a table gives a token too many now and then, and never one too few:
// whoever asks compares.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "container.hpp"
#include "fetch.hpp"

namespace ostraka {

struct TableEntry {
    uint16_t tag, letters;
    uint32_t token;
    auto operator<=>(const TableEntry&) const = default;
};

// The letters of a text, several to a bit. An edit sets or clears two bits at most.
inline uint16_t letters_of(std::string_view text) {
    unsigned out = 0;
    for (char c : text) out |= 1u << (static_cast<unsigned char>(c) & 15);
    return static_cast<uint16_t>(out);
}
inline constexpr int kBitsOfEdit = 2, kAnyLetters = 16;

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

    // Call `use` with each token of a hash, given as `spread_hash`, whose letters differ from
    // `letters` in so many bits at most.
    template <typename Use>
    void for_each(uint64_t spread, uint16_t letters, int apart, Use use) const {
        const size_t bucket = bucket_of(spread, bits_);
        for (uint32_t at = starts_[bucket]; at < starts_[bucket + 1]; ++at) {
            const TableEntry& each = entries_[at];
            if (each.tag == static_cast<uint16_t>(spread) && std::popcount(static_cast<uint16_t>(each.letters ^ letters)) <= apart)
                use(each.token);
        }
    }

    void fetch_start(uint64_t spread) const { fetch(&starts_[bucket_of(spread, bits_)]); }
    void fetch_entries(uint64_t spread) const { fetch(entries_.data() + starts_[bucket_of(spread, bits_)]); }

  private:
    std::span<const uint32_t> starts_;
    std::span<const TableEntry> entries_;
    unsigned bits_ = 0;
};

// What is to be looked up of a text: each look-up waits for memory twice, and all of them
// together.
class Lookups {
  public:
    explicit Lookups(std::string_view text) : letters_(letters_of(text)) { all_.reserve(kUsual); }

    // `edits`: how far the tokens may be from the text; any way if it is not given.
    void add(const Table& table, uint64_t hash) { all_.push_back({&table, spread_hash(hash), kAnyLetters}); }
    void add(const Table& table, uint64_t hash, int edits) { all_.push_back({&table, spread_hash(hash), edits * kBitsOfEdit}); }

    // Call `use` with each token found, some of them more than once.
    template <typename Use>
    void run(Use use) const {
        for (const auto& each : all_) each.table->fetch_start(each.spread);
        for (const auto& each : all_) each.table->fetch_entries(each.spread);
        for (const auto& each : all_) each.table->for_each(each.spread, letters_, each.apart, use);
    }

  private:
    static constexpr size_t kUsual = 48;

    struct Lookup {
        const Table* table;
        uint64_t spread;
        int apart;
    };

    uint16_t letters_;
    std::vector<Lookup> all_;
};

// The two sections of a table.
struct TableContent {
    std::vector<uint32_t> starts;
    std::vector<TableEntry> entries;
};

// `letters_of_token(token)` gives the letters of a token, and `hash_each(token, add)` calls
// `add` with each hash under which it is to be found.
template <typename LettersOf, typename HashEach>
TableContent make_table(uint32_t tokens, LettersOf letters_of_token, HashEach hash_each) {
    struct Pair {
        uint64_t spread;
        uint32_t token;
        uint16_t letters;
    };
    std::vector<Pair> pairs;
    for (uint32_t token = 0; token < tokens; ++token)
        hash_each(token, [&, letters = letters_of_token(token)](uint64_t hash) { pairs.push_back({spread_hash(hash), token, letters}); });
    const unsigned bits = std::bit_width(pairs.size() / 4);
    TableContent out{std::vector<uint32_t>((size_t{1} << bits) + 1), std::vector<TableEntry>(pairs.size())};
    for (const auto& each : pairs) ++out.starts[bucket_of(each.spread, bits) + 1];
    std::partial_sum(out.starts.begin(), out.starts.end(), out.starts.begin());
    std::vector<uint32_t> next(out.starts.begin(), out.starts.end() - 1);
    for (const auto& each : pairs) out.entries[next[bucket_of(each.spread, bits)]++] = {static_cast<uint16_t>(each.spread), each.letters, each.token};
    for (size_t at = 0; at + 1 < out.starts.size(); ++at)
        std::sort(out.entries.begin() + out.starts[at], out.entries.begin() + out.starts[at + 1]);
    return out;
}

}  // namespace ostraka
