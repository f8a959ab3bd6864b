// Every number that shapes a score. The kernel has no defaults: they come from outside and
// are stored in the index file, so that a file always scores as it was built to.
#pragma once

#include <cstdint>

namespace ostraka {

// Similarities, factors and shares are in thousandths.
struct Settings {
    int32_t spelling;         // two tokens with one spelling key
    int32_t vowels;           // two tokens with one consonant skeleton
    int32_t edit_cost;        // what one edit costs, as a share of 1 / length
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
    int32_t extra_candidate;  // what an unmatched token of the listed name costs
    int32_t extra_query;      // what an unmatched token of the query costs
    int32_t order;            // factor when the order differs
    int32_t single;           // factor when one word alone pairs and the query has more
    int32_t base;             // score of a complete match of no rarity: every word equal
    int32_t rarity;           // what complete rarity adds
    int32_t partial_base;     // the same two for any other match: words that are only alike,
    int32_t partial_rarity;   //   are missing or were derived from another script
    int32_t rarity_half;      // weight at which half of the rarity is reached
    int32_t same_words;       // added when the token sequences are equal
    int32_t same_text;        // added when the written names are equal
    int32_t weight_scale;     // weight = scale * ln(1 + entities / bearers) / 1000
};

inline constexpr int kSettings = sizeof(Settings) / sizeof(int32_t);

}  // namespace ostraka
