// The whole query: expand, gather, bound, align, score.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "index.hpp"
#include "text.hpp"

namespace ostraka {

// One reading of the name asked for.
struct Form {
    uint32_t factor;    // thousandths: what a match of this reading is worth
    std::string words;  // what is compared
    std::string text;   // the name as written; empty for a derived reading
};

struct Found {
    uint32_t entity, row;
    uint32_t form;   // which reading of the query
    int32_t score;   // millionths
};

// Two stretches of words that stand for each other.
struct Pair {
    uint8_t query_first, query_count, row_first, row_count;
    Likeness like;
    uint32_t weight;  // of the row's words
};

struct Alignment {
    std::vector<Pair> pairs;        // in the order of the row
    uint32_t matched = 0;           // weight of the row's aligned words
    uint64_t alike = 0;             // the same, each times its likeness, in thousandths
    uint32_t extra_row = 0, extra_query = 0;  // weight of what stands alone
    bool in_order = true, same_words = false, same_text = false;
    bool single = false;    // one word alone pairs, and the query has much more
    bool all_equal = true;  // every aligned word equals its partner
    bool complete = false;  // and no word stands alone, and both names are as written
    int32_t score = 0;              // millionths, factors included
};

class Lexicon;
class Scratch;

class Matcher {
  public:
    explicit Matcher(Container container);
    ~Matcher();

    // Every entity whose best row scores `floor` (millionths) or more; best first, ties by
    // entity.
    std::vector<Found> match(const std::vector<Form>& forms, int32_t floor) const;

    // The same by comparing every row with the scorer alone: the truth that `match` equals.
    std::vector<Found> brute(const std::vector<Form>& forms, int32_t floor) const;

    // Every row of a stretch that is alike at all, under each form; forms and rows in their order.
    std::vector<Found> score_rows(const std::vector<Form>& forms, uint32_t from, uint32_t to) const;

    // One result list per query, whatever the number of threads. `forms_of(i)` gives the
    // readings of query i, to several threads at a time.
    std::vector<std::vector<Found>> match_batch(size_t queries, const std::function<std::vector<Form>(size_t)>& forms_of,
                                                int32_t floor, unsigned threads) const;

    Alignment explain(const Form& form, uint32_t row) const;

    const Index& index() const { return index_; }

  private:
    class Borrowed;
    std::vector<Found> match_with(Scratch& scratch, const std::vector<Form>& forms, int32_t floor) const;

    Index index_;
    std::unique_ptr<Lexicon> lexicon_;
    mutable std::mutex lock_;
    mutable std::vector<std::unique_ptr<Scratch>> idle_;
};

}  // namespace ostraka
