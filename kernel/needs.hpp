// What a row needs at least, so that rows which cannot reach a floor are not looked at.
#pragma once

#include <cstdint>
#include <vector>

#include "align.hpp"

namespace ostraka {

// The least worth with which a row of a weight can reach the floor, worked out once. It
// depends on query and row by their factors, and by whether they are written or derived.
class Needs {
  public:
    // Take up what is known for such queries and a floor.
    void use(int32_t floor, const Query& query) {
        if (floor != floor_) tables_.clear();
        floor_ = floor;
        first_ = 0;
        while (first_ < tables_.size() && !(tables_[first_].of_query == kind_of(query.factor, query.written))) ++first_;
    }

    uint32_t of(const Index& index, const Query& query, const RowHead& head) {
        auto& known = table_of(query, head).by_weight;
        if (known.size() <= head.weight) known.resize(head.weight + 1, kUnknown);
        if (known[head.weight] == kUnknown) known[head.weight] = least(index, query, head);
        return known[head.weight];
    }

  private:
    static constexpr uint32_t kNever = UINT32_MAX, kUnknown = UINT32_MAX - 1;

    struct Table {
        uint32_t of_query, of_row;
        std::vector<uint32_t> by_weight;
    };

    static uint32_t kind_of(uint32_t factor, bool written) { return factor * 2 + written; }

    Table& table_of(const Query& query, const RowHead& head) {
        const uint32_t of_query = kind_of(query.factor, query.written), of_row = kind_of(head.factor, head.written);
        for (size_t at = first_; at < tables_.size(); ++at)
            if (tables_[at].of_row == of_row && tables_[at].of_query == of_query) return tables_[at];
        return tables_.emplace_back(of_query, of_row);
    }

    uint32_t least(const Index& index, const Query& query, const RowHead& head) const {
        uint64_t low = 0, high = uint64_t{head.weight} * 1000;
        if (bound_of_head(index, query, head, high) < floor_) return kNever;
        while (low < high) {
            const uint64_t middle = (low + high) / 2;
            if (bound_of_head(index, query, head, middle) >= floor_) high = middle; else low = middle + 1;
        }
        return static_cast<uint32_t>(low);  // of kMaxTokens words at most
    }

    int32_t floor_ = -1;
    size_t first_ = 0;  // table of the queries at hand
    std::vector<Table> tables_;
};

}  // namespace ostraka
