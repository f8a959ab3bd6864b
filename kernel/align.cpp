#include "align.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "text.hpp"

namespace ostraka {
namespace {

constexpr int64_t kMillion = 1'000'000;

enum class Rest : uint8_t { kComplete, kPartial, kDerived };

// A match is worth more the rarer the words are that it rests on, and never more than a
// complete one.
int64_t grade(const Settings& s, Rest rest, uint64_t weight) {
    const int64_t base = rest == Rest::kComplete ? s.base : rest == Rest::kPartial ? s.partial_base : s.derived_base;
    const int64_t rarity = rest == Rest::kComplete ? s.rarity : rest == Rest::kPartial ? s.partial_rarity : s.derived_rarity;
    const int64_t half = rest == Rest::kDerived ? s.derived_half : s.rarity_half;
    const int64_t worth = base * 1000 + rarity * 1000 * static_cast<int64_t>(weight) / (static_cast<int64_t>(weight) + half);
    return rest == Rest::kComplete ? worth : std::min<int64_t>(worth, int64_t{s.base} * 1000);
}

Rest rest_of(const Query& query, const RowHead& head, bool complete) {
    if (!query.written || !head.written) return Rest::kDerived;
    return complete ? Rest::kComplete : Rest::kPartial;
}

// `alike` and `total` in thousandths of weight; the result in millionths.
int64_t share_of(uint64_t alike, uint64_t total) {
    return total == 0 ? 0 : static_cast<int64_t>(alike * kMillion / total);
}

// What is missing counts for more the more of it there is: a share, and its square in part.
int64_t curved(const Settings& s, int64_t share) {
    return share * (1000 - s.curve) / 1000 + share * share / kMillion * s.curve / 1000;
}

// Whether the query has so much more than what pairs that one word alone says little.
bool is_much(const Settings& s, uint64_t extra, uint64_t matched) { return extra * 1000 > matched * s.single_from; }

struct Chosen {
    uint64_t query_used = 0, row_used = 0;
    std::array<std::pair<uint8_t, uint8_t>, 48> starts;  // row word, query word
    size_t count = 0;
};

// Words of one side that the other writes together, letter for letter.
bool is_whole(const Settings& s, const Option& option) {
    return option.like.rule == Rule::kJoined && option.like.value == s.joined;
}

class Aligner {
  public:
    Aligner(const Index& index, const Query& query, uint32_t row, Alignment& out, bool pairs)
        : s_(index.settings), index_(index), query_(query), row_units_(index.units(row)),
          row_words_(words_of(row_units_.size())), out_(out), want_pairs_(pairs) {}

    // The likest pairs first, but with `joined_first` words written together, letter for
    // letter, before all others.
    void run(const std::vector<Option>& options, bool joined_first) {
        const auto& row_layout = units_of(row_words_);
        ranked_.clear();
        for (const auto& option : options) weigh(option, row_layout, joined_first);
        std::sort(ranked_.begin(), ranked_.end());
        for (const auto& each : ranked_) take(each);
        if (chosen_.count) initials();
        rest();
    }

  private:
    struct Ranked {
        uint8_t distance, query_unit;
        Unit query, row;
        Likeness like;
        uint32_t weight;
        bool first;  // before all that are not

        // The likest pair first, so that equal words anchor the rest; then the weightier, the
        // nearer in place, the earlier.
        bool operator<(const Ranked& o) const {
            if (first != o.first) return first;
            if (like.value != o.like.value) return like.value > o.like.value;
            if (weight != o.weight) return weight > o.weight;
            if (distance != o.distance) return distance < o.distance;
            if (query_unit != o.query_unit) return query_unit < o.query_unit;
            return std::pair(row.first, row.count) < std::pair(o.row.first, o.row.count);
        }
    };

    uint32_t row_weight(const Unit& unit) const {
        uint32_t sum = 0;
        for (size_t k = 0; k < unit.count; ++k) sum += index_.token_weight[row_units_[unit.first + k]];
        return sum;
    }

    void weigh(const Option& option, const std::vector<Unit>& layout, bool joined_first) {
        const Unit query = query_.units[option.query_unit], row = layout[option.row_unit];
        const uint32_t weight = row_weight(row);
        const auto distance = static_cast<uint8_t>(std::abs(int{query.first} - int{row.first}));
        const bool first = joined_first && is_whole(s_, option);
        ranked_.push_back({distance, option.query_unit, query, row, option.like, weight, first});
    }

    void take(const Ranked& each) {
        if (stretch(each.query) & chosen_.query_used || stretch(each.row) & chosen_.row_used) return;
        pair(each.query, each.row, each.like, each.weight);
    }

    void pair(const Unit& query, const Unit& row, Likeness like, uint32_t weight) {
        chosen_.query_used |= stretch(query);
        chosen_.row_used |= stretch(row);
        chosen_.starts[chosen_.count++] = {row.first, query.first};
        out_.matched += weight;
        out_.alike += uint64_t{weight} * like.value;
        if (like.rule != Rule::kEqual) out_.all_equal = false;
        if (want_pairs_) out_.pairs.push_back({query.first, query.count, row.first, row.count, like, weight});
    }

    // A single letter pairs with the first free word that it begins, or that begins it.
    void initials() {
        for (uint8_t q = 0; q < query_.words.size(); ++q) {
            if (chosen_.query_used >> q & 1) continue;
            const std::string_view word = query_.words[q];
            for (uint8_t r = 0; r < row_words_; ++r) {
                if (chosen_.row_used >> r & 1) continue;
                const auto other = index_.token(row_units_[r]);
                if (word[0] != other[0] || (word.size() > 1) == (other.size() > 1)) continue;
                pair({q, 1}, {r, 1}, {s_.initial, Rule::kInitial}, index_.token_weight[row_units_[r]]);
                break;
            }
        }
    }

    void rest() {
        out_.single = chosen_.count == 1;
        for (uint8_t r = 0; r < row_words_; ++r)
            if (!(chosen_.row_used >> r & 1)) out_.extra_row += index_.token_weight[row_units_[r]];
        for (uint8_t q = 0; q < query_.words.size(); ++q)
            if (!(chosen_.query_used >> q & 1)) out_.extra_query += query_.weight[q];
        std::sort(chosen_.starts.begin(), chosen_.starts.begin() + chosen_.count);
        for (size_t i = 1; i < chosen_.count; ++i)
            if (chosen_.starts[i].second < chosen_.starts[i - 1].second) out_.in_order = false;
        std::sort(out_.pairs.begin(), out_.pairs.end(), [](const Pair& a, const Pair& b) { return a.row_first < b.row_first; });
    }

    const Settings& s_;
    const Index& index_;
    const Query& query_;
    std::span<const uint32_t> row_units_;
    size_t row_words_;
    Alignment& out_;
    bool want_pairs_;
    Chosen chosen_;
    inline static thread_local std::vector<Ranked> ranked_;  // kept between rows: no allocation for each
};

int32_t score_of(const Index& index, const Query& query, uint32_t row, const Alignment& found) {
    const Settings& s = index.settings;
    const uint64_t total = uint64_t{found.matched} * 1000 + uint64_t{found.extra_row} * s.extra_candidate +
                           uint64_t{found.extra_query} * s.extra_query +
                           uint64_t{std::min(found.extra_row, found.extra_query)} * s.conflict;
    const int64_t share = curved(s, share_of(found.alike, total));
    int64_t score = share * grade(s, rest_of(query, index.row_head[row], found.complete), found.alike / 1000) / kMillion;
    if (found.single) score = score * s.single / 1000;
    if (!found.in_order) score = score * s.order / 1000;
    if (found.same_words) score += s.same_words * 1000;
    if (found.same_text) score += s.same_text * 1000;
    return static_cast<int32_t>(score * index.row_head[row].factor / 1000 * query.factor / 1000);
}

void align_once(const Index& index, const Query& query, uint32_t row, const std::vector<Option>& options,
                bool joined_first, Alignment& out, bool pairs) {
    Aligner(index, query, row, out, pairs).run(options, joined_first);
    out.same_words = query.words_hash && query.words_hash == index.row_words_hash[row];
    out.same_text = query.text_hash && query.text_hash == index.row_text_hash[row];
    out.single = out.single && is_much(index.settings, out.extra_query, out.matched);
    out.complete = query.written && index.row_head[row].written && out.extra_row + out.extra_query == 0 && out.all_equal;
    out.score = out.matched ? score_of(index, query, row, out) : 0;
}

// Letters and digits of ASCII by bit; what else a word may begin with is no initial.
uint64_t letter_bit(char c) {
    return c >= 'a' && c <= 'z' ? uint64_t{1} << (c - 'a' + 10) : c >= '0' && c <= '9' ? uint64_t{1} << (c - '0') : 0;
}

// What of a row may pair with what of a query, each at its best.
struct Prospects {
    std::array<int32_t, kMaxTokens> best{};  // per word of the row, its greatest likeness
    uint64_t met = 0;    // words of the query that have a partner, a bit each
    uint64_t equal = 0;  // those that have an equal one
};

void add_initials(const Index& index, const Query& query, uint32_t row, size_t words, Prospects& found) {
    const auto units = index.units(row);
    uint64_t letters = 0;
    for (const auto& word : query.words)
        if (word.size() == 1) letters |= letter_bit(word[0]);
    for (size_t r = 0; r < words; ++r) {
        const auto text = index.token(units[r]);
        bool pairs = text.size() > 1 && letters & letter_bit(text[0]);
        for (size_t q = 0; text.size() == 1 && q < query.words.size(); ++q)
            if (query.words[q].size() > 1 && query.words[q][0] == text[0]) {
                found.met |= uint64_t{1} << q;
                pairs = true;
            }
        if (pairs) found.best[r] = std::max(found.best[r], index.settings.initial);
    }
    found.met |= query.initials;
}

Prospects prospects_of(const Index& index, const Query& query, uint32_t row, size_t words, const std::vector<Option>& options) {
    Prospects found;
    const auto& layout = units_of(words);
    for (const auto& option : options) {
        const uint64_t met = stretch(query.units[option.query_unit]);
        found.met |= met;
        if (option.like.rule == Rule::kEqual) found.equal |= met;
        for (size_t k = 0; k < layout[option.row_unit].count; ++k) {
            int32_t& best = found.best[layout[option.row_unit].first + k];
            best = std::max(best, option.like.value);
        }
    }
    if (query.initials || index.row_head[row].initial) add_initials(index, query, row, words, found);
    return found;
}

}  // namespace

Query::Query(const Form& form) : words(tokenize(form.words).words), factor(form.factor) {
    units = units_of(words.size());
    std::string sequence;
    for (size_t word = 0; word < words.size(); ++word) {
        if (words[word].size() == 1) initials |= uint64_t{1} << word;
        sequence += words[word] + ' ';
    }
    for (const Unit unit : units) {
        std::string text;
        for (size_t k = 0; k < unit.count; ++k) text += words[unit.first + k];
        if (text.size() > kMaxLetters) text.resize(kMaxLetters);
        texts.push_back(std::move(text));
    }
    words_hash = words.empty() ? 0 : hash_text(sequence);
    text_hash = form.text.empty() ? 0 : hash_text(form.text);
    written = !form.text.empty();
}

void Query::weigh(const Index& index) {
    weight.clear();
    for (const auto& word : words) weight.push_back(weight_of(index, word));
}

uint32_t weight_of(const Index& index, std::string_view word) {
    const int64_t id = index.find(word);
    const uint32_t known = id < 0 ? 0 : index.token_weight[id];
    return known ? known : index.unseen_weight;
}

Likeness as_derived(const Settings& settings, Likeness like) {
    if (like.rule == Rule::kSpelling) like.value = std::max(like.value, settings.derived_spelling);
    if (like.rule == Rule::kVowels) like.value = std::max(like.value, settings.derived_vowels);
    return like;
}

Role Query::role(size_t unit) const {
    if (units[unit].count > 1) return Role::kJoined;
    return words.size() > 1 && unit + 1 == words.size() ? Role::kLast : Role::kWord;
}

void align(const Index& index, const Query& query, uint32_t row, std::vector<Option>& options,
           Alignment& out, bool pairs) {
    align_once(index, query, row, options, false, out, pairs);
    const auto whole = [&](const Option& option) { return is_whole(index.settings, option); };
    if (std::none_of(options.begin(), options.end(), whole)) return;
    // A particle that stands elsewhere too may have broken up what is written as one word.
    Alignment other;
    align_once(index, query, row, options, true, other, pairs);
    if (other.score > out.score) out = std::move(other);
}

int32_t bound_of_head(const Index& index, const Query& query, const RowHead& head, uint64_t alike,
                      uint64_t missing, bool single) {
    const Settings& s = index.settings;
    const uint64_t whole = uint64_t{head.weight} * 1000;
    alike = std::min(alike, whole);
    const uint64_t total = alike + (whole - alike) * s.extra_candidate / 1000 + missing * s.extra_query;
    const int64_t worth = grade(s, rest_of(query, head, missing == 0), alike / 1000);
    int64_t score = curved(s, share_of(alike, total)) * worth / kMillion + 2;
    if (single && is_much(s, missing, head.weight)) score = score * s.single / 1000 + 1;
    if (missing == 0) score += (s.same_words + s.same_text) * 1000;
    return static_cast<int32_t>(score * head.factor / 1000 * query.factor / 1000) + 2;
}

int32_t bound_of_options(const Index& index, const Query& query, uint32_t row, const std::vector<Option>& options) {
    const Settings& s = index.settings;
    const RowHead& head = index.row_head[row];
    const auto units = index.units(row);
    const size_t words = words_of(units.size());
    const Prospects found = prospects_of(index, query, row, words, options);
    uint64_t alike = 0, missing = 0;
    bool complete = found.equal == stretch({0, static_cast<uint8_t>(query.words.size())});
    for (size_t r = 0; r < words; ++r) {
        alike += uint64_t{index.token_weight[units[r]]} * found.best[r];
        complete &= found.best[r] == 1000;
    }
    for (size_t q = 0; q < query.words.size(); ++q)
        if (!(found.met >> q & 1)) missing += query.weight[q];
    const uint64_t whole = uint64_t{head.weight} * 1000;
    const uint64_t total = alike + (whole - alike) * s.extra_candidate / 1000 + missing * s.extra_query;
    int64_t score = curved(s, share_of(alike, total)) * grade(s, rest_of(query, head, complete), alike / 1000) / kMillion + 2;
    if (std::has_single_bit(found.met) && is_much(s, missing, head.weight)) score = score * s.single / 1000 + 1;
    if (query.words_hash && query.words_hash == index.row_words_hash[row]) score += s.same_words * 1000;
    if (query.text_hash && query.text_hash == index.row_text_hash[row]) score += s.same_text * 1000;
    return static_cast<int32_t>(score * head.factor / 1000 * query.factor / 1000) + 2;
}

int32_t bound_without(const Index& index, const Query& query, uint64_t alike, uint64_t missing) {
    const Settings& s = index.settings;
    const int64_t share = curved(s, share_of(alike, alike + missing * s.extra_query));
    int64_t most = grade(s, Rest::kDerived, alike / 1000);
    // Only a match that lacks nothing is worth more than the base.
    if (query.written) most = std::max(most, grade(s, missing ? Rest::kPartial : Rest::kComplete, alike / 1000));
    int64_t score = share * most / kMillion;
    if (missing == 0) score += (s.same_words + s.same_text) * 1000;
    return static_cast<int32_t>(score * query.factor / 1000) + 4;
}

}  // namespace ostraka
