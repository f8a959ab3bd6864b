// The search of one query: expand its words, read the postings of the rare ones, look at the
// rows that may reach the floor.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <unordered_map>
#include <vector>

#include "align.hpp"
#include "needs.hpp"

namespace ostraka {

inline Likeness like_of(const Expansion& each, bool joined_in_row) {
    return joined_in_row ? each.as_joined : each.as_word;
}

// Memory of one query, reused by the next; one thread at a time.
class Scratch {
    static constexpr size_t kKnown = 1 << 16;  // words remembered at most
    static constexpr uint64_t kGrain = 64;     // of worth, so that sums fit in 32 bits
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    static constexpr size_t kCheap = 0;        // so that the fuzzer's short lists leave words out too
#else
    static constexpr size_t kCheap = 2000;     // postings that are read in any case: they narrow the rest
#endif

  public:
    explicit Scratch(const Index& index)
        : alike_(index.rows()), first_(index.tokens(), -1) {}

    void run(const Index& index, const Query& query, uint32_t form, int32_t floor, std::vector<Found>& out) {
        expand(index, query);
        choose(index, query, floor);
        gather(index, query);
        needs_.use(floor, query);
        for (uint32_t row : touched_) {
            const uint64_t alike = uint64_t{alike_[row]} * kGrain + left_out_;
            if (alike >= needs_.of(index, query, row)) look(index, query, row, form, floor, out);
            alike_[row] = 0;
        }
        for (const auto& each : expansions_) first_[each.expansion.token] = -1;
    }

  private:
    struct Linked {
        Expansion expansion;
        uint8_t unit;
        int32_t next;
    };

    void expand(const Index& index, const Query& query) {
        expansions_.clear();
        some_joined_ = false;
        for (size_t unit = 0; unit < query.units.size(); ++unit) {
            for (const auto& each : expansions_of(index, query, unit)) {
                expansions_.push_back({each, static_cast<uint8_t>(unit), first_[each.token]});
                first_[each.token] = static_cast<int32_t>(expansions_.size() - 1);
                some_joined_ |= each.as_joined.value > 0;
            }
        }
    }

    // Customers share most of their words: what one word expands to is worked out once.
    const std::vector<Expansion>& expansions_of(const Index& index, const Query& query, size_t unit) {
        const Role role = query.role(unit);
        if (known_.size() >= kKnown) known_.clear();
        const auto [at, is_new] = known_.try_emplace(query.texts[unit] + static_cast<char>(role));
        if (is_new) index.expand(query.analysed[unit], role, at->second);
        return at->second;
    }

    static uint64_t worth_of(const Index& index, const Expansion& each) {
        return std::max(uint64_t{index.token_weight[each.token]} * each.as_word.value,
                        uint64_t{index.joined_weight[each.token]} * each.as_joined.value);
    }

    // Choose the words that a row must have something of to reach the floor: the rest of the
    // query, however well it matched, would not do alone. Rare words are taken first, so that
    // the long posting lists of common words are seldom read.
    void choose(const Index& index, const Query& query, int32_t floor) {
        const size_t words = query.words.size();
        std::array<uint64_t, kMaxTokens> cost{};
        worth_.assign(query.units.size(), 0);
        for (const auto& each : expansions_) {
            worth_[each.unit] = std::max(worth_[each.unit], worth_of(index, each.expansion));
            const Unit unit = query.units[each.unit];
            for (size_t k = 0; k < unit.count; ++k) cost[unit.first + k] += index.postings(each.expansion.token).size();
        }
        for (size_t word = 0; word < words; ++word)
            worth_[word] = std::max(worth_[word], worth_of_initial(index, query.words[word]));
        std::array<uint8_t, kMaxTokens> order;
        std::iota(order.begin(), order.begin() + words, uint8_t{0});
        std::stable_sort(order.begin(), order.begin() + words, [&](uint8_t x, uint8_t y) { return cost[x] < cost[y]; });
        must_ = 0;
        uint64_t missing = 0;
        for (size_t i = 0; i < words; ++i) {
            left_out_ = worth_of_rest(index, query);
            const bool enough = bound_without(index, query, left_out_, missing) < floor;
            if (enough && cost[order[i]] > kCheap) return;
            must_ |= uint64_t{1} << order[i];
            if (query.words[order[i]].size() > 1) missing += query.weight[order[i]];
        }
        left_out_ = worth_of_rest(index, query);
    }

    bool is_read(const Query& query, size_t unit) const { return stretch(query.units[unit]) & must_; }

    // The most that the words which are not read can be worth together.
    uint64_t worth_of_rest(const Index& index, const Query& query) const {
        uint64_t sum = 0;
        for (size_t unit = 0; unit < query.units.size(); ++unit)
            if (!is_read(query, unit)) sum += worth_[unit];
        for (const auto& word : query.words)
            if (word.size() == 1) sum += uint64_t{index.heaviest} * index.settings.initial;
        return sum;
    }

    // For each row an upper bound of what the words that are read can be worth.
    void gather(const Index& index, const Query& query) {
        touched_.clear();
        for (const auto& each : expansions_)
            if (is_read(query, each.unit)) touch(index, each.expansion.token, worth_of(index, each.expansion));
        for (size_t word = 0; word < query.words.size(); ++word)
            if (must_ >> word & 1) touch_initial(index, query.words[word]);
    }

    // A row may hold no more than the first letter of a word.
    static int64_t find_initial(const Index& index, const std::string& word) {
        const int64_t letter = word.size() > 1 ? index.find(std::string_view(word).substr(0, 1)) : -1;
        return letter >= 0 && index.token_flags[letter] & 1 ? letter : -1;
    }

    static uint64_t worth_of_initial(const Index& index, const std::string& word) {
        const int64_t letter = find_initial(index, word);
        return letter < 0 ? 0 : uint64_t{index.token_weight[letter]} * index.settings.initial;
    }

    void touch_initial(const Index& index, const std::string& word) {
        const int64_t letter = find_initial(index, word);
        if (letter >= 0) touch(index, static_cast<uint32_t>(letter), worth_of_initial(index, word));
    }

    void touch(const Index& index, uint32_t token, uint64_t worth) {
        const auto grains = static_cast<uint32_t>(worth / kGrain + 1);
        for (uint32_t row : index.postings(token)) {
            if (!alike_[row]) touched_.push_back(row);
            alike_[row] += grains;
        }
    }

    void look(const Index& index, const Query& query, uint32_t row, uint32_t form, int32_t floor, std::vector<Found>& out) {
        if (options_of(index, row) < needs_.of(index, query, row) && !query.has_initial && !index.row_initial[row]) return;
        Alignment alignment;
        align(index, query, row, options_, alignment, false);
        if (alignment.score >= floor) out.push_back({index.row_entity[row], row, form, alignment.score});
    }

    // Collect what of the query is like what of the row; return the most that it is worth.
    uint64_t options_of(const Index& index, uint32_t row) {
        options_.clear();
        std::array<uint64_t, kMaxTokens> best{};
        const auto units = index.units(row);
        const size_t words = words_of(units.size());
        const auto& layout = units_of(words);
        const size_t looked = some_joined_ ? units.size() : words;
        for (size_t u = 0; u < looked; ++u)
            for (int32_t at = first_[units[u]]; at >= 0; at = expansions_[at].next) {
                const Likeness like = like_of(expansions_[at].expansion, u >= words);
                if (!like.value) continue;
                options_.push_back({expansions_[at].unit, static_cast<uint8_t>(u), like});
                for (size_t k = 0; k < layout[u].count; ++k) {
                    const size_t word = layout[u].first + k;
                    best[word] = std::max(best[word], uint64_t{index.token_weight[units[word]]} * like.value);
                }
            }
        return std::accumulate(best.begin(), best.begin() + words, uint64_t{0});
    }

    std::vector<uint32_t> alike_;  // per row, in grains; 0: not touched
    std::vector<int32_t> first_;  // per token, the last of its expansions; -1 none
    std::vector<Linked> expansions_;
    std::unordered_map<std::string, std::vector<Expansion>> known_;
    std::vector<uint32_t> touched_;
    std::vector<Option> options_;
    std::vector<uint64_t> worth_;  // per unit of the query, the most that it can be worth
    bool some_joined_ = false;     // some word is like several words of a row together
    uint64_t must_ = 0;            // the words that are read, a bit each
    uint64_t left_out_ = 0;        // the most that the others can be worth
    Needs needs_;
};

}  // namespace ostraka
