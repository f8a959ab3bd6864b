// How a query's words and a row's words pair off, and what that scores.
#pragma once

#include "index.hpp"
#include "match.hpp"

namespace ostraka {

// One reading of a query, in words.
struct Query {
    explicit Query(const Form& form);

    std::vector<std::string> words;
    std::vector<Unit> units;
    std::vector<std::string> texts;   // one per unit
    Role role(size_t unit) const;
    void weigh(const Index& index);

    std::vector<uint32_t> weight;     // one per word; to be set, by `weigh` or from memory
    uint32_t factor;
    uint64_t words_hash, text_hash;
    uint64_t initials = 0;            // the words that are a single letter, a bit each
    bool written = false;             // the name as written, not a derived reading
};

// A likeness as it counts where one of the two names is a derived reading: that guesses at
// vowels, so that their differences say less.
Likeness as_derived(const Settings& settings, Likeness like);

// What a word of a query weighs: what it weighs in the list, else as a word that nobody has.
uint32_t weight_of(const Index& index, std::string_view word);

// A unit of the query that is like a unit of the row.
struct Option {
    uint8_t query_unit, row_unit;
    Likeness like;
};

// Choose among `options` the likest pairs, each word used once, or the joined ones first where
// that scores more; then single
// letters against words they begin. `pairs` false skips what only an explanation needs.
void align(const Index& index, const Query& query, uint32_t row, std::vector<Option>& options,
           Alignment& out, bool pairs);

// The words of a unit, a bit each.
inline uint64_t stretch(const Unit& unit) { return ((uint64_t{1} << unit.count) - 1) << unit.first; }

// The most that any row can score when words of the query that weigh `missing` stand alone
// and the others are worth `alike` at most.
int32_t bound_without(const Index& index, const Query& query, uint64_t alike, uint64_t missing);

// The most that a row with such a head can score when its words are worth `alike` at most,
// words of the query that weigh `missing` at least stand alone, and, if `single`, all others
// but one.
int32_t bound_of_head(const Index& index, const Query& query, const RowHead& head, uint64_t alike,
                      uint64_t missing = 0, bool single = false);

// The most that a row can score with these options, before they are chosen among.
int32_t bound_of_options(const Index& index, const Query& query, uint32_t row, const std::vector<Option>& options);

}  // namespace ostraka
