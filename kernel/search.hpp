// The search of one question: expand the words of its readings, read the postings of the
// rare ones, look at the rows that may reach the floor.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "align.hpp"
#include "lexicon.hpp"
#include "needs.hpp"

namespace ostraka {

// Readings of one name that count alike are searched together: they share most words, and a
// row is looked at once for all of them. One thread at a time; the memory of one question
// is reused by the next.
class Scratch {
  public:
    Scratch(const Index& index, Lexicon& lexicon);

    // Append every row that scores `floor` or more under some form.
    void run(const std::vector<Form>& forms, int32_t floor, std::vector<Found>& out);

  private:
    // What is known of a row: worth in grains, and which words of some reading it has.
    using Cell = uint32_t;

    // A word of a reading, and a word of the list that may stand for it.
    struct Entry {
        uint32_t token;
        uint32_t worth;  // the most that it adds to any row
        Likeness as_word, as_joined;  // neither for an initial: those are paired at the end
        uint8_t unit, reading;
        int32_t next;  // another entry of the same token, -1 none
    };

    struct Reading {
        Query query;
        uint32_t form;
        std::vector<uint64_t> worth = {};  // per unit, the most that it can be worth in any row
        std::vector<uint64_t> cost = {};   // per word, how many postings it takes to read it
        uint64_t must = 0;  // a row must have something of these words, a bit each
        uint64_t read = 0;  // the words whose postings have been read
        std::vector<Option> options = {};  // of the row that is looked at
        uint64_t alike = 0;  // the most that these can be worth together, without its initials
    };

    void search(int32_t floor, std::vector<Found>& out);
    void expand(size_t reading);
    const Known& known_of(const Query& query, size_t unit);
    void expand_unit(size_t reading, size_t unit);
    void enter(uint32_t token, uint32_t worth, Likeness as_word, Likeness as_joined, size_t unit, size_t reading);
    void choose(Reading& reading, int32_t floor);
    void gather();
    void narrow();
    struct Worth { uint64_t most; uint8_t met; };
    Worth worth_of(uint32_t token, bool narrowing) const;
    static std::pair<uint64_t, size_t> unmet(const Reading& reading, uint8_t met);
    bool may_reach(uint32_t row, int32_t floor, uint64_t left_out);
    uint64_t worth_of_rest(const Reading& reading, uint64_t read) const;
    void look(uint32_t row, int32_t floor, std::vector<Found>& out);
    void collect_options(uint32_t row);

    const Index& index_;
    Lexicon& lexicon_;
    Known spare_;
    std::unordered_map<std::string, Known> joined_;  // of this question: they seldom come again
    Needs needs_;
    std::vector<Cell> found_;             // per row; 0: not touched
    std::vector<uint32_t> touched_;
    std::vector<uint64_t> is_expanded_;   // per token, a bit
    std::vector<int32_t> first_;          // per token that is expanded, the last of its entries
    std::vector<Entry> entries_;
    std::vector<uint32_t> tokens_;        // those of the entries, each once
    std::vector<Reading> readings_;
    bool some_joined_ = false;            // some word is like several words of a row together
};

}  // namespace ostraka
