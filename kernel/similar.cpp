#include "similar.hpp"

#include <algorithm>
#include <array>

#include "deletes.hpp"
#include "text.hpp"

namespace ostraka {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Every letter of `shorter` stands in `longer` in the same order.
bool is_within(std::string_view shorter, std::string_view longer) {
    size_t at = 0;
    for (char c : longer)
        if (at < shorter.size() && shorter[at] == c) ++at;
    return at == shorter.size();
}

// One is the other with vowels left out. Where only two consonants are left, they must
// stand alone or one vowel alone be missing: "rz" for "ruiz", "jse" for "jose", but not
// "dan" for "diane".
bool is_dropped(const Analysed& left, const Analysed& right) {
    if (left.traits.consonants == 0 || left.traits.consonants != right.traits.consonants) return false;
    const bool left_shorter = left.text.size() < right.text.size();
    const Analysed& shorter = left_shorter ? left : right;
    const Analysed& longer = left_shorter ? right : left;
    const bool too_short = shorter.traits.short_consonants && shorter.traits.vowels &&
                           longer.text.size() - shorter.text.size() > 1;
    return !too_short && is_within(shorter.text, longer.text);
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
    for (const auto& each : rewrites_)
        if (each.first.size() > 2 && each.first.front() == '^' && each.first.back() == '$')
            whole_[std::string_view(each.first).substr(1, each.first.size() - 2)] = each.second;
        else if (!each.first.empty())
            by_first_[static_cast<uint8_t>(each.first[0])].push_back(&each);
}

std::string Spelling::key(std::string_view token) const {
    if (const auto found = whole_.find(token); found != whole_.end()) token = found->second;
    std::string out;
    for (size_t at = 0; at < token.size();) {
        const auto rest = token.substr(at);
        const Rewrite* hit = nullptr;
        for (const Rewrite* each : by_first_[static_cast<uint8_t>(rest[0])])
            if (rest.substr(0, each->first.size()) == each->first) {
                hit = each;
                break;
            }
        for (char c : hit ? std::string_view(hit->second) : rest.substr(0, 1))
            if (out.empty() || out.back() != c) out.push_back(c);
        at += hit ? hit->first.size() : 1;
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
    thread_local std::array<uint64_t, 256> place{};  // empty between calls
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
    for (char c : left) place[static_cast<uint8_t>(c)] = 0;
    return distance;
}

bool is_one_edit(std::string_view left, std::string_view right) {
    if (left.size() > right.size()) std::swap(left, right);
    if (right.size() - left.size() > 1) return false;
    const auto apart = std::mismatch(left.begin(), left.end(), right.begin()).first - left.begin();
    left.remove_prefix(static_cast<size_t>(apart));
    right.remove_prefix(static_cast<size_t>(apart));
    if (left.size() < right.size()) return left == right.substr(1);
    if (left.empty()) return false;
    if (left.substr(1) == right.substr(1)) return true;
    return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.substr(2) == right.substr(2);
}

Traits traits_of(const Spelling& spelling, std::string_view token) {
    const auto digits = static_cast<size_t>(std::count_if(token.begin(), token.end(), is_digit));
    Traits out;
    out.digits = digits > 0;
    out.fuzzy = token.size() >= 2 && is_ascii(token) && digits * 3 <= token.size();
    if (out.fuzzy) {
        const std::string key = spelling.key(token), consonants = skeleton(key);
        out.key = hash_bytes(key);
        out.skeleton = consonants.empty() ? 0 : hash_bytes(consonants);
        std::string plain;
        for (char c : token)
            if (is_vowel(c)) ++out.vowels; else plain.push_back(c);
        out.consonants = plain.size() < 2 ? 0 : hash_bytes(plain);
        out.short_consonants = plain.size() == 2;
    }
    return out;
}

Likeness similarity(const Settings& settings, const Analysed& left, const Analysed& right) {
    if (left.text == right.text) return {1000, Rule::kEqual};
    Likeness best;
    if (!left.traits.fuzzy || !right.traits.fuzzy || (left.traits.digits && right.traits.digits)) return best;
    if (left.traits.key == right.traits.key) raise(best, settings.spelling, Rule::kSpelling);
    const size_t longer = std::max(left.text.size(), right.text.size());
    if (const int most = allowed_edits(settings, left.text.size(), right.text.size())) {
        const int edits = is_one_edit(left.text, right.text) ? 1 : most < 2 ? most + 1 : osa_distance(left.text, right.text);
        if (edits <= most)
            raise(best, 1000 - (edits * settings.edit_cost + (edits > 1) * settings.second_edit_cost) / static_cast<int32_t>(longer), Rule::kTypo);
    }
    if (left.traits.skeleton && left.traits.skeleton == right.traits.skeleton)
        raise(best, settings.vowels, Rule::kVowels);
    if (is_dropped(left, right))
        raise(best, left.traits.short_consonants ? settings.dropped_short : settings.dropped, Rule::kVowels);
    if (is_beginning(settings, left.text, right.text) || is_beginning(settings, right.text, left.text))
        raise(best, settings.prefix, Rule::kPrefix);
    return best;
}

Likeness as_last(const Settings& settings, const Analysed& query, const Analysed& candidate) {
    Likeness best = similarity(settings, query, candidate);
    const auto size = query.text.size();
    const bool begins = query.traits.fuzzy && candidate.traits.fuzzy &&
                        size >= static_cast<size_t>(settings.cut_from) &&
                        size < candidate.text.size() && candidate.text.compare(0, size, query.text) == 0;
    if (begins) raise(best, settings.cut, Rule::kCut);
    return best;
}

Likeness as_joined(const Settings& settings, const Analysed& left, const Analysed& right) {
    if (left.text == right.text) return {settings.joined, Rule::kJoined};
    const auto shorter = static_cast<int32_t>(std::min(left.text.size(), right.text.size()));
    const auto longer = static_cast<int32_t>(std::max(left.text.size(), right.text.size()));
    Likeness best;
    if (!left.traits.fuzzy || !right.traits.fuzzy || left.traits.digits != right.traits.digits || shorter < settings.joined_from) return best;
    if (left.traits.key == right.traits.key) raise(best, settings.joined_spelling, Rule::kJoined);
    if (left.traits.skeleton && left.traits.skeleton == right.traits.skeleton) raise(best, settings.joined_vowels, Rule::kJoined);
    const bool editable = shorter >= settings.joined_edit_from && longer - shorter <= 1 && !left.traits.digits;
    const int32_t edited = settings.joined - settings.edit_cost / longer;
    if (editable && edited > best.value && is_one_edit(left.text, right.text)) best = {edited, Rule::kJoinedTypo};
    return best;
}

}  // namespace ostraka
