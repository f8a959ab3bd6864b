#include "search.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>
#include <utility>

#include "fetch.hpp"

namespace ostraka {
namespace {

constexpr uint64_t kGrain = 256;    // of worth, so that sums fit in 24 bits
constexpr uint32_t kMostGrains = (1 << 24) - 1;
constexpr size_t kCheap = 4;        // postings worth reading to be spared the look at one row
constexpr size_t kMostReadings = 32;  // searched together

// Ask for the rows that come next while one is worked on.
constexpr size_t kAhead = 16;

template <typename T>
void fetch_ahead(const std::span<const uint32_t> rows, size_t at, const T* of) {
    if (at + kAhead < rows.size()) fetch(of + rows[at + kAhead]);
}

// The eighth word and those behind it share a bit.
uint8_t met_bit(size_t word) { return static_cast<uint8_t>(1 << std::min<size_t>(word, 7)); }

// Of a row: what it is worth, in grains, and which words it has (`met_bit`) in the last byte.
void add(uint32_t& cell, uint64_t worth, uint8_t met) {
    const uint64_t grains = (cell >> 8) + worth / kGrain + 1;
    cell = static_cast<uint32_t>(std::min<uint64_t>(grains, kMostGrains)) << 8 | (cell & 0xFF) | met;
}

bool count_alike(const Form& left, const Form& right) {
    return left.factor == right.factor && left.text.empty() == right.text.empty();
}

}  // namespace

Scratch::Scratch(const Index& index, Lexicon& lexicon)
    : index_(index), lexicon_(lexicon), found_(index.rows()), is_expanded_(index.tokens() / 64 + 1), first_(index.tokens()) {}

void Scratch::run(const std::vector<Form>& forms, int32_t floor, std::vector<Found>& out) {
    for (uint32_t from = 0; from < forms.size();) {
        readings_.clear();
        for (; from < forms.size() && readings_.size() < kMostReadings; ++from) {
            if (!readings_.empty() && !count_alike(forms[from - 1], forms[from])) break;
            readings_.push_back({Query(forms[from]), from});
        }
        search(floor, out);
    }
}

void Scratch::search(int32_t floor, std::vector<Found>& out) {
    entries_.clear();
    tokens_.clear();
    joined_.clear();
    some_joined_ = false;
    for (size_t reading = 0; reading < readings_.size(); ++reading) expand(reading);
    for (auto& reading : readings_) choose(reading, floor);
    gather();
    narrow();
    uint64_t left_out = 0;
    for (const auto& reading : readings_) left_out = std::max(left_out, worth_of_rest(reading, reading.read));
    needs_.use(floor, readings_[0].query);
    size_t kept = 0;
    for (size_t at = 0; at < touched_.size(); ++at) {
        fetch_ahead(touched_, at, index_.row_head.data());
        fetch_ahead(touched_, at, found_.data());
        if (may_reach(touched_[at], floor, left_out)) touched_[kept++] = touched_[at];
    }
    touched_.resize(kept);
    for (size_t at = 0; at < touched_.size(); ++at) {
        if (at + kAhead < touched_.size()) fetch(index_.units(touched_[at + kAhead]).data());
        look(touched_[at], floor, out);
    }
    for (uint32_t token : tokens_) is_expanded_[token / 64] = 0;
}

void Scratch::expand(size_t at) {
    Reading& reading = readings_[at];
    reading.cost.assign(reading.query.words.size(), 0);
    for (size_t unit = 0; unit < reading.query.units.size(); ++unit) expand_unit(at, unit);
}

const Known& Scratch::known_of(const Query& query, size_t unit) {
    const std::string& text = query.texts[unit];
    const Role role = query.role(unit);
    if (role != Role::kJoined) return lexicon_.of(index_, text, role, spare_);
    if (readings_.size() == 1) return spare_ = work_out(index_, text, role);
    const auto [at, is_new] = joined_.try_emplace(text);
    if (is_new) at->second = work_out(index_, text, role);
    return at->second;
}

void Scratch::expand_unit(size_t at, size_t unit) {
    Reading& reading = readings_[at];
    Query& query = reading.query;
    const Known& known = known_of(query, unit);
    for (const auto& each : known.candidates) {
        enter(each.like.token, each.worth, each.like.as_word, each.like.as_joined, unit, at);
        some_joined_ |= each.like.as_joined.value > 0;
    }
    reading.worth.push_back(known.most);
    for (size_t k = 0; k < query.units[unit].count; ++k) reading.cost[query.units[unit].first + k] += known.postings;
    if (unit >= query.words.size()) return;
    query.weight.push_back(known.weight);
    // A row may hold no more than the first letter of a word.
    const int64_t letter = query.words[unit].size() > 1 ? index_.letter(query.words[unit][0]) : -1;
    if (letter < 0 || !(index_.token_flags[letter] & kIsWord)) return;
    const auto token = static_cast<uint32_t>(letter);
    const uint32_t worth = index_.token_weight[token] * static_cast<uint32_t>(index_.settings.initial);
    enter(token, worth, {}, {}, unit, at);
    reading.worth[unit] = std::max(reading.worth[unit], uint64_t{worth});
    reading.cost[unit] += index_.postings(token).size();
}

void Scratch::enter(uint32_t token, uint32_t worth, Likeness as_word, Likeness as_joined, size_t unit, size_t reading) {
    uint64_t& bits = is_expanded_[token / 64];
    const uint64_t bit = uint64_t{1} << token % 64;
    if (!(bits & bit)) {
        bits |= bit;
        first_[token] = -1;
        tokens_.push_back(token);
    }
    entries_.push_back({token, worth, as_word, as_joined, static_cast<uint8_t>(unit), static_cast<uint8_t>(reading), first_[token]});
    first_[token] = static_cast<int32_t>(entries_.size() - 1);
}

// Choose the words of which a row must have something to reach the floor: the rest of the
// query, however well it matched, would not do alone. Rare words are taken first, so that
// the long posting lists of common words are seldom read.
void Scratch::choose(Reading& reading, int32_t floor) {
    const Query& query = reading.query;
    std::array<uint8_t, kMaxTokens> order;
    const auto end = order.begin() + query.words.size();
    std::iota(order.begin(), end, uint8_t{0});
    std::stable_sort(order.begin(), end, [&](uint8_t x, uint8_t y) { return reading.cost[x] < reading.cost[y]; });
    uint64_t missing = 0;
    for (auto word = order.begin(); word != end; ++word) {
        if (bound_without(index_, query, worth_of_rest(reading, reading.must), missing) < floor) break;
        reading.must |= uint64_t{1} << *word;
        if (query.words[*word].size() > 1) missing += query.weight[*word];
    }
    reading.read = reading.must;
}

// The most that the words which are not read can be worth together: each pairs once, by
// itself or written together with those beside it.
uint64_t Scratch::worth_of_rest(const Reading& reading, uint64_t read) const {
    const size_t words = reading.query.words.size();
    std::array<uint64_t, kMaxTokens + 1> most;  // of the first so many words
    most[0] = 0;
    for (size_t end = 1; end <= words; ++end) {
        most[end] = most[end - 1];
        for (size_t count = 1; count <= std::min<size_t>(end, 3); ++count) {
            const Unit unit{static_cast<uint8_t>(end - count), static_cast<uint8_t>(count)};
            if (!(stretch(unit) & read)) most[end] = std::max(most[end], most[end - count] + reading.worth[place_of(unit, words)]);
        }
    }
    if (!reading.query.initials) return most[words];
    return most[words] + std::popcount(reading.query.initials) * uint64_t{index_.heaviest} * index_.settings.initial;
}

// What `token` adds to a row: under one reading all that it may stand for together, and
// under several the most. At first for the words that a row must have, then for the others.
Scratch::Worth Scratch::worth_of(uint32_t token, bool narrowing) const {
    Worth out{0, 0};
    uint64_t sum = 0;
    int last = -1;
    for (int32_t at = first_[token]; at >= 0; at = entries_[at].next) {
        const Entry& each = entries_[at];
        const Reading& reading = readings_[each.reading];
        if (each.reading != last) sum = 0;
        last = each.reading;
        const Unit unit = reading.query.units[each.unit];
        if (narrowing ? stretch(unit) & reading.read && !(stretch(unit) & reading.must) : stretch(unit) & reading.must) sum += each.worth;
        for (size_t k = 0; k < unit.count; ++k) out.met |= met_bit(unit.first + k);
        out.most = std::max(out.most, sum);
    }
    return out;
}

// Find the rows that have something of the words that they must have, and for each an upper
// bound of what these can be worth.
void Scratch::gather() {
    touched_.clear();
    for (uint32_t token : tokens_) {
        const Worth worth = worth_of(token, false);
        if (!worth.most) continue;
        const auto rows = index_.postings(token);
        for (size_t at = 0; at < rows.size(); ++at) {
            fetch_ahead(rows, at, found_.data());
            Cell& cell = found_[rows[at]];
            if (!cell) touched_.push_back(rows[at]);
            add(cell, worth.most, worth.met);
        }
    }
}

// Add what the other words are worth, where their postings are few beside the rows that
// would be looked at for them.
void Scratch::narrow() {
    const size_t most = touched_.size() * kCheap;
    bool some = false;
    for (auto& reading : readings_)
        for (size_t word = 0; word < reading.cost.size(); ++word)
            if (!(reading.must >> word & 1) && reading.cost[word] <= most) {
                reading.read |= uint64_t{1} << word;
                some = true;
            }
    for (size_t at = 0; some && at < tokens_.size(); ++at) {
        const Worth worth = worth_of(tokens_[at], true);
        if (!worth.most) continue;
        const auto rows = index_.postings(tokens_[at]);
        for (size_t place = 0; place < rows.size(); ++place) {
            fetch_ahead(rows, place, found_.data());
            Cell& cell = found_[rows[place]];
            if (cell) add(cell, worth.most, worth.met);
        }
    }
}

// Whether what is known of a touched row lets it reach the floor; forgets it.
bool Scratch::may_reach(uint32_t row, int32_t floor, uint64_t left_out) {
    const Cell cell = std::exchange(found_[row], 0);
    const uint64_t alike = uint64_t{cell >> 8} * kGrain + left_out;
    const auto met = static_cast<uint8_t>(cell);
    const Query& query = readings_[0].query;
    const RowHead& head = index_.row_head[row];
    if (alike < needs_.of(index_, query, head)) return false;
    uint64_t missing = UINT64_MAX;
    bool single = true;
    for (const auto& reading : readings_) {
        const auto [lost, others] = unmet(reading, met);
        missing = std::min(missing, lost);
        single &= others == 1;
    }
    return bound_of_head(index_, query, head, alike, missing, single) >= floor;
}

// What the words weigh that no reading has in a row with such bits, and how many are left.
std::pair<uint64_t, size_t> Scratch::unmet(const Reading& reading, uint8_t met) {
    const Query& query = reading.query;
    uint64_t lost = 0;
    size_t others = 0;
    for (size_t word = 0; word < query.words.size(); ++word) {
        const bool known = reading.read >> word & 1 && query.words[word].size() > 1;
        if (known && !(met & met_bit(word))) lost += query.weight[word]; else ++others;
    }
    return {lost, others};
}

void Scratch::look(uint32_t row, int32_t floor, std::vector<Found>& out) {
    collect_options(row);
    const uint64_t need = needs_.of(index_, readings_[0].query, index_.row_head[row]);
    for (auto& reading : readings_) {
        const bool enough = reading.alike >= need || reading.query.initials;
        if (enough && !reading.options.empty() && bound_of_options(index_, reading.query, row, reading.options) >= floor) {
            Alignment alignment;
            align(index_, reading.query, row, reading.options, alignment, false);
            if (alignment.score >= floor) out.push_back({index_.row_entity[row], row, reading.form, alignment.score});
        }
        reading.options.clear();
        reading.alike = 0;
    }
}

// What of each reading is like what of the row, and the most that it can be worth together.
void Scratch::collect_options(uint32_t row) {
    const auto units = index_.units(row);
    const size_t words = words_of(units.size());
    const size_t looked = some_joined_ ? units.size() : words;
    const bool derived = !readings_[0].query.written || !index_.row_head[row].written;
    for (size_t unit = 0; unit < looked; ++unit) {
        const uint32_t token = units[unit];
        if (!(is_expanded_[token / 64] >> token % 64 & 1)) continue;
        for (int32_t at = first_[token]; at >= 0; at = entries_[at].next) {
            const Entry& each = entries_[at];
            Likeness like = unit >= words ? each.as_joined : each.as_word;
            if (derived) like = as_derived(index_.settings, like);
            Reading& reading = readings_[each.reading];
            reading.alike += each.worth;
            if (like.value) reading.options.push_back({each.unit, static_cast<uint8_t>(unit), like});
        }
    }
}

}  // namespace ostraka
