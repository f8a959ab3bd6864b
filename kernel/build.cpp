// From rows to the sections of an index file.
#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <thread>

#include "deletes.hpp"
#include "halves.hpp"
#include "index.hpp"
#include "parallel.hpp"
#include "table.hpp"
#include "text.hpp"

namespace ostraka {
namespace {

constexpr size_t kLeastRows = 1000;  // worth a thread

struct Token {
    std::string_view text;
    uint64_t beginning = 0;  // its first eight bytes, so that most comparing is of numbers
    uint32_t share = 1000;   // of its weight, that its class leaves it, in thousandths
    uint32_t bearers = 0, last_bearer = UINT32_MAX, joined_weight = 0, weight = 0;
    uint8_t flags = 0;
    bool of_class = false;

    bool operator<(const Token& o) const { return beginning != o.beginning ? beginning < o.beginning : text < o.text; }
};

uint64_t beginning_of(std::string_view text) {
    uint64_t out = 0;
    for (size_t i = 0; i < 8; ++i) out = out << 8 | (i < text.size() ? static_cast<uint8_t>(text[i]) : 0);
    return out;
}

class Builder {
  public:
    Builder(const std::vector<Row>& rows, uint32_t entities, const Settings& settings,
            const Spelling& spelling, const ClassWeights& classes)
        : rows_(rows), entities_(entities), settings_(settings), spelling_(spelling), classes_(classes),
          threads_(std::max(1u, std::thread::hardware_concurrency())) {}

    void write(ContainerWriter& out) {
        read_rows();
        intern();
        count_bearers();
        order();
        weigh();
        write_rows(out);
        write_postings(out);
        write_tokens(out);
        write_tables(out);
    }

  private:
    uint32_t weight_of(const Token& token) const {
        const double rarity = std::log1p(static_cast<double>(entities_) / std::max<uint32_t>(1, token.bearers));
        const double share = token.share / 1000.0;
        return static_cast<uint32_t>(std::clamp(std::round(settings_.weight_scale * rarity * share / 1000.0), 1.0, double{kMostWeight}));
    }

    void read_rows() {
        words_.resize(rows_.size());
        in_parallel(rows_.size(), kLeastRows, threads_, [&](size_t from, size_t to) {
            for (size_t row = from; row < to; ++row) words_[row] = tokenize(rows_[row].words).words;
        });
    }

    uint32_t id_of(const std::string& text) {
        if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
        texts_.push_back(text);
        tokens_.push_back({texts_.back(), beginning_of(text)});
        ids_.emplace(texts_.back(), static_cast<uint32_t>(tokens_.size() - 1));
        return static_cast<uint32_t>(tokens_.size() - 1);
    }

    // Number every word and every stretch of words, and note them row by row.
    void intern() {
        ids_.reserve(rows_.size() * 4);
        for (const auto& [token, share] : classes_) {
            Token& known = tokens_[id_of(token)];
            known.share = share;
            known.of_class = true;
        }
        std::string text;
        for (const auto& words : words_) {
            for (const Unit each : units_of(words.size())) {
                text.clear();
                for (size_t k = 0; k < each.count; ++k) text += words[each.first + k];
                if (text.size() > kMaxLetters) text.resize(kMaxLetters);
                const uint32_t id = id_of(text);
                tokens_[id].flags |= each.count == 1 ? kIsWord : kIsJoined;
                units_.push_back(id);
            }
            unit_at_.push_back(static_cast<uint32_t>(units_.size()));
        }
        ids_.clear();
    }

    void count_bearers() {
        for (size_t row = 0; row < rows_.size(); ++row)
            for (size_t word = 0; word < words_[row].size(); ++word) {
                Token& token = tokens_[units_[unit_at_[row] + word]];
                if (token.last_bearer != rows_[row].entity) {
                    token.last_bearer = rows_[row].entity;
                    ++token.bearers;
                }
            }
    }

    // Ids in the order of the texts.
    void order() {
        std::vector<uint32_t> sorted(tokens_.size());
        std::iota(sorted.begin(), sorted.end(), 0u);
        const auto before = [&](uint32_t a, uint32_t b) { return tokens_[a] < tokens_[b]; };
        const auto middle = sorted.begin() + sorted.size() / 2;
        in_parallel(2, 1, threads_, [&](size_t from, size_t to) {
            if (from == 0) std::sort(sorted.begin(), middle, before);
            if (to == 2) std::sort(middle, sorted.end(), before);
        });
        std::inplace_merge(sorted.begin(), middle, sorted.end(), before);
        std::vector<Token> ordered;
        std::vector<uint32_t> place(tokens_.size());
        ordered.reserve(tokens_.size());
        for (uint32_t id : sorted) {
            place[id] = static_cast<uint32_t>(ordered.size());
            ordered.push_back(tokens_[id]);
        }
        for (uint32_t& unit : units_) unit = place[unit];
        tokens_ = std::move(ordered);
    }

    void weigh() {
        for (auto& token : tokens_)
            if (token.bearers || token.of_class) token.weight = weight_of(token);
        for (size_t row = 0; row < rows_.size(); ++row) {
            const uint32_t* const ids = units_.data() + unit_at_[row];
            const auto& layout = units_of(words_[row].size());
            for (size_t unit = words_[row].size(); unit < layout.size(); ++unit) {
                uint32_t weight = 0;
                for (size_t k = 0; k < layout[unit].count; ++k) weight += tokens_[ids[layout[unit].first + k]].weight;
                tokens_[ids[unit]].joined_weight = std::max(tokens_[ids[unit]].joined_weight, weight);
            }
        }
    }

    RowHead head_of(size_t row) const {
        RowHead out{0, static_cast<uint16_t>(rows_[row].factor), false, !rows_[row].text.empty()};
        for (size_t word = 0; word < words_[row].size(); ++word) {
            out.weight += tokens_[units_[unit_at_[row] + word]].weight;
            out.initial |= words_[row][word].size() == 1;
        }
        return out;
    }

    void write_rows(ContainerWriter& out) const {
        std::vector<uint32_t> entity;
        std::vector<RowHead> heads;
        std::vector<uint64_t> words_hash, text_hash;
        for (size_t row = 0; row < rows_.size(); ++row) {
            std::string sequence;
            for (const auto& word : words_[row]) sequence += word + ' ';
            entity.push_back(rows_[row].entity);
            heads.push_back(head_of(row));
            words_hash.push_back(words_[row].empty() ? 0 : hash_text(sequence));
            text_hash.push_back(rows_[row].text.empty() ? 0 : hash_text(rows_[row].text));
        }
        out.add("row_ent", entity);
        out.add("row", heads);
        out.add("row_seq", words_hash);
        out.add("row_txt", text_hash);
        out.add("unit_at", unit_at_);
        out.add("unit", units_);
        out.add("unseen", std::vector<uint32_t>{weight_of({})});
    }

    // Call `use(token, row)` once for each row that holds a token, rows in their order.
    template <typename Use>
    void for_each_posting(Use use) const {
        std::vector<uint32_t> last(tokens_.size(), UINT32_MAX);
        for (uint32_t row = 0; row < rows_.size(); ++row)
            for (uint32_t at = unit_at_[row]; at < unit_at_[row + 1]; ++at)
                if (last[units_[at]] != row) use(units_[at], last[units_[at]] = row);
    }

    void write_postings(ContainerWriter& out) const {
        std::vector<uint32_t> ends(tokens_.size() + 1);
        for_each_posting([&](uint32_t token, uint32_t) { ++ends[token + 1]; });
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        std::vector<uint32_t> postings(ends.back()), next(ends.begin(), ends.end() - 1);
        for_each_posting([&](uint32_t token, uint32_t row) { postings[next[token]++] = row; });
        out.add("post_at", ends);
        out.add("post", postings);
    }

    void write_tokens(ContainerWriter& out) const {
        std::string text;
        std::vector<uint32_t> text_at{0};
        std::vector<uint16_t> weight, joined;
        std::vector<uint8_t> flags;
        for (const auto& token : tokens_) {
            text += token.text;
            text_at.push_back(static_cast<uint32_t>(text.size()));
            weight.push_back(static_cast<uint16_t>(token.weight));
            joined.push_back(static_cast<uint16_t>(token.joined_weight));
            flags.push_back(token.flags);
        }
        out.add("tok", text);
        out.add("tok_at", text_at);
        out.add("tok_w", weight);
        out.add("tok_jw", joined);
        out.add("tok_f", flags);
    }

    void write_tables(ContainerWriter& out) const {
        std::vector<Traits> traits(tokens_.size());
        in_parallel(tokens_.size(), kLeastRows, threads_, [&](size_t from, size_t to) {
            for (size_t id = from; id < to; ++id) traits[id] = traits_of(spelling_, tokens_[id].text);
        });
        out.add("tok_tr", traits);
        const auto write = [&](const std::string& name, auto hash_each) {
            TableWriter table;
            for (uint32_t id = 0; id < tokens_.size(); ++id)
                hash_each(tokens_[id], traits[id], [&, letters = letters_of(tokens_[id].text)](uint64_t hash) { table.add(hash, letters, id); });
            table.write(out, name, threads_);
        };
        write("exa", [](const Token& token, const Traits&, auto add) { add(hash_bytes(token.text)); });
        write("key", [](const Token&, const Traits& is, auto add) { if (is.fuzzy) add(is.key); });
        write("ske", [](const Token&, const Traits& is, auto add) { if (is.fuzzy && is.skeleton) add(is.skeleton); });
        write("con", [](const Token& token, const Traits& is, auto add) {
            if (is.fuzzy && token.flags & kIsWord && is.consonants) add(is.consonants);
        });
        write("del", [&](const Token& token, const Traits& is, auto add) {
            if (is.fuzzy && token.flags & kIsWord) for_each_delete(token.text, deletes_of(settings_, is, token.text.size()), add);
        });
        write("haj", [&](const Token& token, const Traits& is, auto add) {
            if (token.flags & kIsJoined && has_halves(settings_, is, token.text.size())) for_each_half(token.text, token.text.size(), add);
        });
    }

    const std::vector<Row>& rows_;
    const uint32_t entities_;
    const Settings& settings_;
    const Spelling& spelling_;
    const ClassWeights& classes_;
    const unsigned threads_;
    std::vector<std::vector<std::string>> words_;
    std::deque<std::string> texts_;  // where the tokens' texts lie
    std::vector<Token> tokens_;
    std::unordered_map<std::string_view, uint32_t> ids_;
    std::vector<uint32_t> units_, unit_at_{0};
};

}  // namespace

std::string build_index(const std::vector<Row>& rows, uint32_t entities, const Settings& settings,
                        const Spelling& spelling, const ClassWeights& classes,
                        const std::vector<std::pair<std::string, std::string>>& keep) {
    ContainerWriter out;
    out.add("settings", std::string(reinterpret_cast<const char*>(&settings), sizeof settings));
    std::string rewrites;
    for (const auto& [from, to] : spelling.rewrites()) rewrites += from + '\t' + to + '\n';
    out.add("rewrite", rewrites);
    Builder(rows, entities, settings, spelling, classes).write(out);
    for (const auto& [tag, bytes] : keep) out.add(tag, bytes);
    return out.finish();
}

}  // namespace ostraka
