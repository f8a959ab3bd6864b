// What a row needs at least, so that rows which cannot reach a floor are not looked at.
#pragma once

#include <cstdint>
#include <vector>

#include "align.hpp"

namespace ostraka {

// The least worth with which a row of a weight can reach the floor, worked out once. It
// depends on the query only by its factor and by whether it is written or derived.
class Needs {
  public:
    // Take up what is known for such queries and a floor.
    void use(int32_t floor, const Query& query) {
        if (floor != floor_) tables_.clear();
        floor_ = floor;
        for (size_t at = 0; at < tables_.size(); ++at)
            if (tables_[at].factor == query.factor && tables_[at].written == query.written) {
                now_ = at;
                return;
            }
        now_ = tables_.size();
        tables_.push_back({query.factor, query.written, {}});
    }

    uint64_t of(const Index& index, const Query& query, const RowHead& head) {
        if (head.factor != 1000) return least(index, query, head);
        auto& known = tables_[now_].by_weight[head.written];
        if (known.size() <= head.weight) known.resize(head.weight + 1, kUnknown);
        if (known[head.weight] == kUnknown) known[head.weight] = least(index, query, head);
        return known[head.weight];
    }

  private:
    static constexpr uint64_t kUnknown = UINT64_MAX - 1;

    struct Table {
        uint32_t factor;
        bool written;
        std::vector<uint64_t> by_weight[2];  // of derived and of written rows
    };

    uint64_t least(const Index& index, const Query& query, const RowHead& head) const {
        uint64_t low = 0, high = uint64_t{head.weight} * 1000;
        if (bound_of_head(index, query, head, high) < floor_) return UINT64_MAX;
        while (low < high) {
            const uint64_t middle = (low + high) / 2;
            if (bound_of_head(index, query, head, middle) >= floor_) high = middle; else low = middle + 1;
        }
        return low;
    }

    int32_t floor_ = -1;
    size_t now_ = 0;
    std::vector<Table> tables_;
};

}  // namespace ostraka
