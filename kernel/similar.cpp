#include "similar.hpp"

#include <algorithm>
#include <array>

#include "text.hpp"

namespace ostraka {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool all_letters(std::string_view token) {
    return std::all_of(token.begin(), token.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_beginning(const Settings& settings, std::string_view shorter, std::string_view longer) {
    return shorter.size() < longer.size() &&
           shorter.size() >= static_cast<size_t>(settings.prefix_from) &&
           shorter.size() * 1000 >= longer.size() * settings.prefix_share &&
           longer.substr(0, shorter.size()) == shorter;
}

void raise(Likeness& best, int32_t value, Rule rule) {
    if (value > best.value) best = {value, rule};
}

}  // namespace

Spelling::Spelling(std::vector<Rewrite> rewrites) : rewrites_(std::move(rewrites)) {
    std::stable_sort(rewrites_.begin(), rewrites_.end(), [](const Rewrite& a, const Rewrite& b) {
        return a.first.size() > b.first.size();
    });
}

std::string Spelling::key(std::string_view token) const {
    std::string out;
    for (size_t at = 0; at < token.size();) {
        const auto rest = token.substr(at);
        const auto found = std::find_if(rewrites_.begin(), rewrites_.end(), [&](const Rewrite& each) {
            return rest.substr(0, each.first.size()) == each.first;
        });
        const bool hit = found != rewrites_.end();
        for (char c : hit ? std::string_view(found->second) : rest.substr(0, 1))
            if (out.empty() || out.back() != c) out.push_back(c);
        at += hit ? found->first.size() : 1;
    }
    return out;
}

std::string skeleton(std::string_view key) {
    std::string out;
    for (size_t i = 0; i < key.size(); ++i) {
        const char c = i == 0 && is_vowel(key[i]) ? 'a' : key[i];
        if ((i == 0 || !is_vowel(c)) && (out.empty() || out.back() != c)) out.push_back(c);
    }
    return out.size() >= 3 ? out : std::string();
}

int allowed_edits(const Settings& settings, size_t left, size_t right) {
    const auto shorter = static_cast<int32_t>(std::min(left, right));
    return (shorter >= settings.one_edit_from) + (shorter >= settings.two_edits_from);
}

// Bit-parallel. Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
// Damerau edit distances", Nordic Journal of Computing 10 (2003).
int osa_distance(std::string_view left, std::string_view right) {
    if (left.empty()) return static_cast<int>(right.size());
    std::array<uint64_t, 256> place{};
    for (size_t i = 0; i < left.size(); ++i) place[static_cast<uint8_t>(left[i])] |= uint64_t{1} << i;
    uint64_t positive = ~uint64_t{0}, negative = 0, diagonal = 0, before = 0;
    const uint64_t last = uint64_t{1} << (left.size() - 1);
    int distance = static_cast<int>(left.size());
    for (char c : right) {
        const uint64_t here = place[static_cast<uint8_t>(c)];
        const uint64_t swap = ((~diagonal & here) << 1) & before;
        diagonal = (((here & positive) + positive) ^ positive) | here | negative | swap;
        uint64_t up = negative | ~(diagonal | positive);
        uint64_t down = diagonal & positive;
        distance += ((up & last) != 0) - ((down & last) != 0);
        up = (up << 1) | 1;
        down <<= 1;
        positive = down | ~(diagonal | up);
        negative = up & diagonal;
        before = here;
    }
    return distance;
}

Analysed analyse(const Spelling& spelling, std::string_view token) {
    Analysed out{std::string(token), {}, {}, token.size() >= 2 && all_letters(token)};
    if (out.fuzzy) {
        out.key = spelling.key(token);
        out.skeleton = skeleton(out.key);
    }
    return out;
}

Likeness similarity(const Settings& settings, const Analysed& left, const Analysed& right) {
    if (left.text == right.text) return {1000, Rule::kEqual};
    Likeness best;
    if (!left.fuzzy || !right.fuzzy) return best;
    if (left.key == right.key) raise(best, settings.spelling, Rule::kSpelling);
    const size_t longer = std::max(left.text.size(), right.text.size());
    if (const int most = allowed_edits(settings, left.text.size(), right.text.size())) {
        const int edits = osa_distance(left.text, right.text);
        if (edits <= most)
            raise(best, 1000 - edits * settings.edit_cost / static_cast<int32_t>(longer), Rule::kTypo);
    }
    if (!left.skeleton.empty() && left.skeleton == right.skeleton)
        raise(best, settings.vowels, Rule::kVowels);
    if (is_beginning(settings, left.text, right.text) || is_beginning(settings, right.text, left.text))
        raise(best, settings.prefix, Rule::kPrefix);
    return best;
}

}  // namespace ostraka
