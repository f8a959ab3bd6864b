// Names of which nothing needs to be known but their words: most of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ostraka {

// Words and endings of words at which a name is to be looked at more closely.
struct Cues {
    std::unordered_set<std::string> words;
    std::vector<std::string> endings;
};

// True when a name is of Latin letters alone, in words that are no cue and not too many, and
// nothing in its punctuation could mean an abbreviation.
bool is_plain(std::string_view name, const Cues& cues);

}  // namespace ostraka
