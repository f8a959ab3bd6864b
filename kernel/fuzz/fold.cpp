// Any bytes as a name: its words are clean and within their limits, and fold to themselves.
#include <algorithm>

#include "../deletes.hpp"
#include "../halves.hpp"
#include "fuzz.hpp"

using namespace ostraka;
using namespace ostraka::fuzz;

namespace {

bool is_clean(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) {
        return static_cast<uint8_t>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    });
}

void check_words(const Tokens& found) {
    expect(found.words.size() <= kMaxTokens, "a name has 48 words at most");
    bool native = false;
    for (const auto& word : found.words) {
        expect(!word.empty() && word.size() <= kMaxLetters, "a word has 1 to 64 bytes");
        expect(is_clean(word), "a word holds letters and digits alone");
        native |= !is_ascii(word);
    }
    expect(native == found.has_native, "native words are said to be there");
    std::string again;
    for (const auto& word : found.words) again += word + ' ';
    expect(tokenize(again).words == found.words, "words fold to themselves");
}

// Traits, distance, deletes and halves of every pair of neighbours, with no index in between.
void check_likeness(const std::vector<std::string>& words) {
    const Settings settings = usual_settings();
    const Spelling spelling({{"kh", "h"}, {"o", "u"}, {"^ali$", "aly"}});
    for (size_t i = 1; i < words.size(); ++i) {
        const Analysed left{words[i - 1], traits_of(spelling, words[i - 1])};
        const Analysed right{words[i], traits_of(spelling, words[i])};
        expect(osa_distance(left.text, right.text) == osa_distance(right.text, left.text), "a distance is the same both ways");
        expect(is_one_edit(left.text, right.text) == (osa_distance(left.text, right.text) == 1), "one edit is a distance of one");
        for (const Likeness like : {similarity(settings, left, right), as_last(settings, left, right), as_joined(settings, left, right)})
            expect(like.value >= 0 && like.value <= kShare, "a likeness is a share");
        size_t deletes = 0, halves = 0;
        for_each_delete(left.text, 2, [&](uint64_t) { ++deletes; });
        for_each_half(left.text, left.text.size(), [&](uint64_t) { ++halves; });
        expect(deletes <= 29 && halves <= 2, "a word is found under few strings");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    // A copy of just this size, so that reading one byte too far is seen.
    const std::vector<char> text(data, data + size);
    const auto found = tokenize({text.data(), text.size()});
    check_words(found);
    check_likeness(found.words);
    hash_text({text.data(), text.size()});
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed) {
    uint8_t chosen[8];
    for (int i = 0; i < 8; ++i) chosen[i] = static_cast<uint8_t>(seed * 2654435761u >> (i * 3));
    Dice dice(chosen, sizeof chosen);
    if (size < 2 || dice.one_in(64)) return put(invented_name(dice), data, most);
    if (dice.one_in(2)) return put(varied(dice, std::string(data, data + size)), data, most);
    return LLVMFuzzerMutate(data, size, most);
}
