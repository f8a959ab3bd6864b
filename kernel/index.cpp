#include "index.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

#include "deletes.hpp"
#include "fetch.hpp"
#include "halves.hpp"
#include "text.hpp"

namespace ostraka {
namespace {

Settings read_settings(const Container& container) {
    Settings out;
    const auto bytes = container.section("settings");
    if (bytes.size() != sizeof out) throw FormatError("settings of another engine");
    std::memcpy(&out, bytes.data(), sizeof out);
    if (first_out_of_range(out) >= 0 || exceeds_one(out)) throw FormatError("damaged settings");
    return out;
}

Spelling read_spelling(const Container& container) {
    std::vector<Spelling::Rewrite> out;
    const auto text = container.section("rewrite");
    for (size_t at = 0; at < text.size();) {
        const size_t tab = text.find('\t', at), end = text.find('\n', at);
        if (tab == std::string_view::npos || end == std::string_view::npos || tab > end)
            throw FormatError("damaged spelling table");
        out.emplace_back(text.substr(at, tab - at), text.substr(tab + 1, end - tab - 1));
        // A key is worked out for each word asked for: it must stay short.
        if (std::max(out.back().first.size(), out.back().second.size()) > kMaxLetters) throw FormatError("damaged spelling table");
        at = end + 1;
    }
    return Spelling(std::move(out));
}

// Offsets must rise and end within what they point into.
void check_offsets(std::span<const uint32_t> at, size_t size, const char* what) {
    if (at.empty() || at.front() != 0 || at.back() != size || !std::is_sorted(at.begin(), at.end()))
        throw FormatError(std::string("damaged offsets of ") + what);
}

void check_below(std::span<const uint32_t> ids, size_t limit, const char* what) {
    if (std::any_of(ids.begin(), ids.end(), [&](uint32_t id) { return id >= limit; }))
        throw FormatError(std::string("damaged references of ") + what);
}

}  // namespace

const std::vector<Unit>& units_of(size_t words) {
    static const auto layouts = [] {
        std::array<std::vector<Unit>, kMaxTokens + 1> out;
        for (size_t size = 0; size <= kMaxTokens; ++size)
            for (uint8_t count = 1; count <= 3; ++count)
                for (size_t first = 0; first + count <= size; ++first)
                    out[size].push_back({static_cast<uint8_t>(first), count});
        return out;
    }();
    return layouts.at(words);
}

size_t count_units(size_t words) { return words < 3 ? words * (words + 1) / 2 : 3 * words - 3; }

size_t words_of(size_t units) { return units == 0 ? 0 : (units + 3) / 3; }

uint64_t hash_text(std::string_view text) {
    std::string folded;
    for (char c : text) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (space && (folded.empty() || folded.back() == ' ')) continue;
        folded.push_back(space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    while (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return hash_bytes(folded);
}

Index::Index(Container held)
    : container(std::move(held)), settings(read_settings(container)), spelling(read_spelling(container)) {
    token_text_ = container.section("tok");
    token_at_ = container.array<uint32_t>("tok_at");
    token_weight = container.array<uint16_t>("tok_w");
    joined_weight = container.array<uint16_t>("tok_jw");
    token_flags = container.array<uint8_t>("tok_f");
    posting_at_ = container.array<uint32_t>("post_at");
    posting_ = container.array<uint32_t>("post");
    row_entity = container.array<uint32_t>("row_ent");
    row_head = container.array<RowHead>("row");
    row_words_hash = container.array<uint64_t>("row_seq");
    row_text_hash = container.array<uint64_t>("row_txt");
    unit_at_ = container.array<uint32_t>("unit_at");
    unit_ = container.array<uint32_t>("unit");
    token_traits = container.array<Traits>("tok_tr");
    exact_ = Table(container, "exa", tokens());
    key_ = Table(container, "key", tokens());
    skeleton_ = Table(container, "ske", tokens());
    consonant_ = Table(container, "con", tokens());
    delete_ = Table(container, "del", tokens());
    joined_half_ = Table(container, "haj", tokens());
    const auto unseen = container.array<uint32_t>("unseen");
    if (unseen.size() != 1 || unseen[0] > kMostWeight) throw FormatError("damaged weights");
    unseen_weight = static_cast<uint16_t>(unseen[0]);
    for (uint32_t entity : row_entity) entities = std::max(entities, uint64_t{entity} + 1);
    for (uint16_t weight : token_weight) heaviest = std::max(heaviest, weight);
    check();
    note_beginnings();
    for (int c = 0; c < 256; ++c) letters_[c] = find(std::string(1, static_cast<char>(c)));
}

// Number of the first two letters of a text in their order; what is no letter or digit of
// ASCII comes before or behind all that is.
size_t Index::beginning_of(std::string_view text) {
    size_t out = 0;
    for (size_t at = 0; at < kBeginning; ++at) {
        const auto c = static_cast<unsigned char>(at < text.size() ? text[at] : 0);
        const size_t place = c < '0' ? 0 : c <= '9' ? c - '0' + 1u : c < 'a' ? 11 : c <= 'z' ? c - 'a' + 12u : 38;
        out = out * kPlaces + place;
    }
    return out;
}

void Index::note_beginnings() {
    first_with_.assign(kPlaces * kPlaces + 1, static_cast<uint32_t>(tokens()));
    for (auto id = static_cast<uint32_t>(tokens()); id-- > 0;) first_with_[beginning_of(token(id))] = id;
    for (size_t at = first_with_.size() - 1; at-- > 0;) first_with_[at] = std::min(first_with_[at], first_with_[at + 1]);
}

void Index::check() const {
    const size_t tokens = token_weight.size(), rows = row_entity.size();
    check_offsets(token_at_, token_text_.size(), "tokens");
    check_offsets(posting_at_, posting_.size(), "postings");
    check_offsets(unit_at_, unit_.size(), "rows");
    const bool even = joined_weight.size() == tokens && token_flags.size() == tokens &&
                      token_traits.size() == tokens && token_at_.size() == tokens + 1 &&
                      posting_at_.size() == tokens + 1 && row_head.size() == rows &&
                      row_words_hash.size() == rows && row_text_hash.size() == rows &&
                      unit_at_.size() == rows + 1 && std::max(rows, tokens) < UINT32_MAX;
    if (!even) throw FormatError("damaged: its tables do not fit together");
    check_below(posting_, rows, "postings");
    check_below(unit_, tokens, "rows");
    for (uint32_t id = 0; id < tokens; ++id) check_token(id);
    for (uint32_t row = 0; row < rows; ++row) check_row(row);
}

void Index::check_token(uint32_t id) const {
    if (token(id).empty() || token(id).size() > kMaxLetters) throw FormatError("damaged: a word of odd length");
    if (id > 0 && token(id - 1) >= token(id)) throw FormatError("damaged order of words");
    if (token_weight[id] > kMostWeight || joined_weight[id] > 3 * kMostWeight) throw FormatError("damaged weights");
    const auto rows = postings(id);  // each once, or its worth would count twice
    if (std::adjacent_find(rows.begin(), rows.end(), std::greater_equal()) != rows.end())
        throw FormatError("damaged order of postings");
}

void Index::check_row(uint32_t row) const {
    const size_t words = words_of(units(row).size());
    if (words > kMaxTokens || units(row).size() != count_units(words)) throw FormatError("damaged: a name of odd length");
    if (row_head[row].factor > kShare) throw FormatError("damaged: a name of odd worth");
    uint64_t weight = 0;
    bool initial = false;
    for (uint32_t word : units(row).first(words)) {
        weight += token_weight[word];
        initial |= token(word).size() == 1;
        if (!(token_flags[word] & kIsWord)) throw FormatError("damaged: a name of words that are none");
    }
    if (weight != row_head[row].weight || initial != (row_head[row].initial != 0)) throw FormatError("damaged: a name of odd weight");
    const auto& layout = units_of(words);
    for (size_t u = words; u < layout.size(); ++u) {
        const uint32_t joined = units(row)[u];
        uint32_t least = 0;
        for (size_t k = 0; k < layout[u].count; ++k) least += token_weight[units(row)[layout[u].first + k]];
        if (!(token_flags[joined] & kIsJoined) || joined_weight[joined] < least) throw FormatError("damaged: a name of words that are none");
    }
}

int64_t Index::find(std::string_view text) const {
    int64_t found = -1;
    exact_.for_each(spread_hash(hash_bytes(text)), 0, kAnyLetters, [&](uint32_t id) {
        if (token(id) == text) found = id;
    });
    return found;
}

Expansion Index::compare(const Analysed& unit, Role role, uint32_t id) const {
    const Analysed other{token(id), token_traits[id]};
    Expansion out{id, {}, {}};
    if (token_flags[id] & kIsWord)
        out.as_word = role == Role::kJoined ? as_joined(settings, unit, other)
                    : role == Role::kLast ? as_last(settings, unit, other)
                                          : similarity(settings, unit, other);
    if (token_flags[id] & kIsJoined && role != Role::kJoined) out.as_joined = as_joined(settings, unit, other);
    return out;
}

// Look up tokens that begin `text`, and call `use` with those that it begins.
template <typename Use>
void Index::look_up_beginnings(std::string_view text, Role role, Lookups& lookups, Use use) const {
    const auto from = static_cast<size_t>(settings.prefix_from);
    uint64_t hash = kHashSeed;
    for (size_t size = 1; size < text.size(); ++size) {
        hash = hash_byte(hash, text[size - 1]);
        if (size >= from) lookups.add(exact_, hash);
    }
    const bool cut = role == Role::kLast && text.size() >= static_cast<size_t>(settings.cut_from);
    if (text.size() < from && !cut) return;
    uint32_t id = lower_bound(text);
    for (; id < tokens() && token(id).substr(0, text.size()) == text; ++id) use(id);
}

// The first token that does not come before `text`.
uint32_t Index::lower_bound(std::string_view text) const {
    const size_t begin = beginning_of(text);
    uint32_t low = first_with_[begin], high = first_with_[begin + 1];
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (token(middle) < text) low = middle + 1; else high = middle;
    }
    return low;
}

// Look up joined words that share the beginning or the end of a word and are a letter longer
// or shorter.
void Index::look_up_halves(std::string_view text, Lookups& lookups) const {
    for (size_t size = text.size() - 1; size <= text.size() + 1; ++size)
        for_each_half(text, size, [&](uint64_t hash) { lookups.add(joined_half_, hash, 1); });
}

// What has one text or one key has one skeleton, where there is one.
void Index::look_up_key(const Analysed& unit, Lookups& lookups) const {
    if (unit.traits.skeleton) return lookups.add(skeleton_, unit.traits.skeleton);
    lookups.add(exact_, hash_bytes(unit.text));
    if (unit.traits.fuzzy) lookups.add(key_, unit.traits.key);
}

// Tokens that may be like a unit, by id, and some that are not.
std::vector<uint32_t> Index::find_near(const Analysed& unit, Role role) const {
    std::vector<uint32_t> found;
    const auto add = [&](uint32_t id) { found.push_back(id); };
    Lookups lookups(unit.text);
    const auto look_up_deletes = [&](int edits) {
        for_each_delete(unit.text, edits, [&](uint64_t hash) { lookups.add(delete_, hash, edits); });
    };
    const bool has_half = has_halves(settings, unit.traits, unit.text.size());
    look_up_key(unit, lookups);
    if (role == Role::kJoined) {
        look_up_deletes(has_half);
    } else if (unit.traits.fuzzy) {
        if (unit.traits.consonants) lookups.add(consonant_, unit.traits.consonants);
        look_up_deletes(allowed_edits(settings, unit.text.size(), unit.text.size()));
        look_up_beginnings(unit.text, role, lookups, add);
        if (has_half) look_up_halves(unit.text, lookups);
    }
    lookups.run(add);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Expansion> Index::expand(const Analysed& unit, Role role) const {
    const auto found = find_near(unit, role);
    for (uint32_t id : found) {
        fetch(&token_at_[id]);
        fetch(&token_traits[id]);
        fetch(&token_flags[id]);
    }
    for (uint32_t id : found) fetch(token(id).data());
    std::vector<Expansion> out;
    for (uint32_t id : found) {
        const Expansion each = compare(unit, role, id);
        if (each.as_word.value || each.as_joined.value) out.push_back(each);
    }
    return out;
}

}  // namespace ostraka
