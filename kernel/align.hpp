// How a query's words and a row's words pair off, and what that scores.
#pragma once

#include "index.hpp"
#include "match.hpp"

namespace ostraka {

// One reading of a query, analysed once.
struct Query {
    Query(const Index& index, const Form& form);

    std::vector<std::string> words;
    std::vector<Unit> units;
    std::vector<std::string> texts;   // one per unit
    std::vector<Analysed> analysed;   // one per unit, over `texts`
    Role role(size_t unit) const;

    std::vector<uint32_t> weight;     // one per word
    uint32_t total = 0;
    uint32_t factor;
    uint64_t words_hash, text_hash;
    bool has_initial = false;         // some word is a single letter
    bool written = false;             // the name as written, not a derived reading
};

// A unit of the query that is like a unit of the row.
struct Option {
    uint8_t query_unit, row_unit;
    Likeness like;
};

// Choose among `options` the pairs of greatest worth, each word used once; then single
// letters against words they begin. `pairs` false skips what only an explanation needs.
void align(const Index& index, const Query& query, uint32_t row, std::vector<Option>& options,
           Alignment& out, bool pairs);

// The words of a unit, a bit each.
inline uint64_t stretch(const Unit& unit) { return ((uint64_t{1} << unit.count) - 1) << unit.first; }

// The most that any row can score when words of the query that weigh `missing` stand alone
// and the others are worth `alike` at most.
int32_t bound_without(const Index& index, const Query& query, uint64_t alike, uint64_t missing);

// The most that a row can score when its words are matched with a worth of `alike` at most.
int32_t score_bound(const Index& index, const Query& query, uint32_t row, uint64_t alike);

}  // namespace ostraka
