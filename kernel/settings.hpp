// Every number that shapes a score. The kernel has no defaults: they come from outside and
// are stored in the index file, so that a file always scores as it was built to.
#pragma once

#include <cstdint>
#include <iterator>

namespace ostraka {

// Similarities, factors and shares are in thousandths.
struct Settings {
    int32_t spelling;         // two tokens with one spelling key
    int32_t vowels;           // two tokens whose keys have one skeleton of consonants
    int32_t dropped;          // one token is the other with vowels left out
    int32_t dropped_short;    // the same when two consonants are left
    int32_t edit_cost;        // what one edit costs, as a share of 1 / length
    int32_t second_edit_cost; // what a second edit costs besides
    int32_t one_edit_from;    // letters from which one edit is allowed
    int32_t two_edits_from;   // letters from which two are
    int32_t prefix;           // one token is the beginning of the other
    int32_t prefix_from;      // letters that such a beginning needs
    int32_t prefix_share;     // and its least share of the whole
    int32_t cut;              // the last word of a query begins the listed word
    int32_t cut_from;         // letters that such a word needs
    int32_t initial;          // a single letter against a word
    int32_t joined;           // two or three words written as one, letter for letter
    int32_t joined_spelling;  // the same with one spelling key
    int32_t joined_vowels;    // the same with one skeleton of consonants
    int32_t joined_from;      // letters that the written-together word needs, unless equal
    int32_t joined_edit_from; // letters from which one edit is allowed in it
    int32_t curve;            // how much more a missing share costs the more of it there is
    int32_t extra_candidate;  // what an unmatched token of the listed name costs
    int32_t extra_query;      // what an unmatched token of the query costs
    int32_t conflict;         // what it costs besides that both sides have unmatched tokens
    int32_t order;            // factor when the order differs
    int32_t single;           // factor when one word alone pairs and the query has much more
    int32_t single_from;      // how much more: as a share of what pairs
    int32_t base;             // score of a complete match of no rarity: every word equal
    int32_t rarity;           // what complete rarity adds
    int32_t partial_base;     // the same two for any other match: words that are only alike,
    int32_t partial_rarity;   //   or are missing
    int32_t rarity_half;      // weight at which half of the rarity is reached
    int32_t derived_base;     // the same three for a match that rests on a Latin reading of a
    int32_t derived_rarity;   //   name in another script, which many names may share
    int32_t derived_half;
    int32_t derived_spelling; // likeness of a spelling key where one of the two is derived, since
    int32_t derived_vowels;   //   a reading guesses at vowels; the same of skeletons
    int32_t same_words;       // added when the token sequences are equal
    int32_t same_text;        // added when the written names are equal
    int32_t weight_scale;     // weight = scale * ln(1 + entities / bearers) / 1000
};

inline constexpr int kSettings = sizeof(Settings) / sizeof(int32_t);

// The most that a word weighs. A row adds up in 32 bits what each of its 141 units is worth
// beside each of the query's: 93 joined ones at one word's weight, 48 words at up to three
// (`Scratch::kGrain`). That fits up to here; `weight_scale` reaches it with 2^32 entities.
inline constexpr uint32_t kMostWeight = 8'000;

// Within these ranges nothing overflows and the bounds by which rows are left out hold: no
// likeness, share or factor is above one.
struct Range {
    int32_t Settings::*field;
    int32_t least, most;
};
inline constexpr int32_t kShare = 1000, kLetters = 64;
inline constexpr Range kRanges[] = {
    {&Settings::spelling, 0, kShare},         {&Settings::vowels, 0, kShare},
    {&Settings::dropped, 0, kShare},          {&Settings::dropped_short, 0, kShare},
    {&Settings::edit_cost, 0, 10 * kShare},   {&Settings::second_edit_cost, 0, 10 * kShare},
    {&Settings::one_edit_from, 2, kLetters},  {&Settings::two_edits_from, 3, kLetters},
    {&Settings::prefix, 0, kShare},           {&Settings::prefix_from, 1, kLetters},
    {&Settings::prefix_share, 0, kShare},     {&Settings::cut, 0, kShare},
    {&Settings::cut_from, 1, kLetters},       {&Settings::initial, 0, kShare},
    {&Settings::joined, 0, kShare},           {&Settings::joined_spelling, 0, kShare},
    {&Settings::joined_vowels, 0, kShare},    {&Settings::joined_from, 0, kLetters},
    {&Settings::joined_edit_from, 4, kLetters},{&Settings::curve, 0, kShare},
    {&Settings::extra_candidate, 0, kShare},  {&Settings::extra_query, 0, 10 * kShare},
    {&Settings::conflict, 0, 10 * kShare},    {&Settings::order, 0, kShare},
    {&Settings::single, 0, kShare},           {&Settings::single_from, 0, 10 * kShare},
    {&Settings::base, 0, kShare},             {&Settings::rarity, 0, kShare},
    {&Settings::partial_base, 0, kShare},     {&Settings::partial_rarity, 0, kShare},
    {&Settings::rarity_half, 1, 1'000'000},   {&Settings::derived_base, 0, kShare},
    {&Settings::derived_rarity, 0, kShare},   {&Settings::derived_half, 1, 1'000'000},   {&Settings::derived_spelling, 0, kShare},
    {&Settings::derived_vowels, 0, kShare},   
    {&Settings::same_words, 0, kShare},       {&Settings::same_text, 0, kShare},
    {&Settings::weight_scale, 1, 360'000},
};
static_assert(std::size(kRanges) == kSettings, "every setting has its range");

// The place of the first setting outside its range, -1 when all are within.
inline int first_out_of_range(const Settings& settings) {
    for (int i = 0; i < kSettings; ++i)
        if (settings.*kRanges[i].field < kRanges[i].least || settings.*kRanges[i].field > kRanges[i].most) return i;
    return -1;
}

// True when a match could score more than one: whatever is added to a score is within its
// share.
inline bool exceeds_one(const Settings& s) { return s.base + s.rarity + s.same_words + s.same_text > kShare; }

}  // namespace ostraka
