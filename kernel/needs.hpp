// What a row needs at least, so that rows which cannot reach a floor are not looked at.
#pragma once

#include <cstdint>
#include <vector>

#include "align.hpp"

namespace ostraka {

// The least worth with which a row of a weight can reach the floor, worked out once.
class Needs {
  public:
    void use(int32_t floor, const Query& query) {
        if (floor == floor_ && query.factor == factor_ && query.written == written_) return;
        floor_ = floor;
        factor_ = query.factor;
        written_ = query.written;
        for (auto& table : known_) table.clear();
    }

    uint64_t of(const Index& index, const Query& query, uint32_t row) {
        if (index.row_factor[row] != 1000) return least(index, query, row);
        auto& table = known_[index.row_text_hash[row] != 0];
        const uint32_t weight = index.row_weight[row];
        if (table.size() <= weight) table.resize(weight + 1, kUnknown);
        if (table[weight] == kUnknown) table[weight] = least(index, query, row);
        return table[weight];
    }

  private:
    static constexpr uint64_t kUnknown = UINT64_MAX - 1;

    uint64_t least(const Index& index, const Query& query, uint32_t row) const {
        uint64_t low = 0, high = uint64_t{index.row_weight[row]} * 1000;
        if (score_bound(index, query, row, high) < floor_) return UINT64_MAX;
        while (low < high) {
            const uint64_t middle = (low + high) / 2;
            if (score_bound(index, query, row, middle) >= floor_) high = middle; else low = middle + 1;
        }
        return low;
    }

    int32_t floor_ = -1;
    uint32_t factor_ = 0;
    bool written_ = false;
    std::vector<uint64_t> known_[2];  // of derived and of written rows, by weight
};

}  // namespace ostraka
