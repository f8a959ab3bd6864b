#include "build.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <stdexcept>
#include <utility>

#include "deletes.hpp"
#include "halves.hpp"
#include "parallel.hpp"
#include "table.hpp"

namespace ostraka {
namespace {

constexpr size_t kLeastRows = 1000;  // worth a thread

class Builder {
  public:
    Builder(Taken rows, uint32_t entities, const Settings& settings, const Spelling& spelling, unsigned threads)
        : rows_(std::move(rows)), entities_(entities), settings_(settings), spelling_(spelling), threads_(threads) {}

    ContainerWriter build() {
        check();
        order();
        weigh();
        find_traits();
        // The longest first, so that nothing is waited for at the end.
        side_by_side({[&] { joined_halves_ = halves(); },
                      [&] { list_postings(); },
                      [&] { deletes_ = deletes(); },
                      [&] { exact_ = exact(); },
                      [&] { weigh_joined(); },
                      [&] { keys_ = keys(); },
                      [&] { skeletons_ = skeletons(); },
                      [&] { weigh_rows(); },
                      [&] { consonants_ = consonants(); }},
                     threads_);
        return sections();
    }

  private:
    size_t rows() const { return rows_.entity.size(); }
    std::span<const uint32_t> units(size_t row) const {
        return std::span(rows_.units).subspan(rows_.unit_at[row], rows_.unit_at[row + 1] - rows_.unit_at[row]);
    }

    // Call `work(at)` for each of so many, in several threads.
    template <typename Work>
    void for_each(size_t count, Work work) const {
        in_parallel(count, kLeastRows, threads_, [&](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) work(at);
        });
    }

    void check() const {
        const auto last = std::max_element(rows_.entity.begin(), rows_.entity.end());
        if (last != rows_.entity.end() && *last >= entities_) throw std::invalid_argument("row of an entity that does not exist");
    }

    // Tokens are numbered in the order of their texts.
    void order() {
        const auto sorted = rows_.dictionary.sorted(threads_);
        texts_ = rows_.dictionary.texts().in_order(sorted, threads_);
        rows_.dictionary = {};
        std::vector<Token> tokens(sorted.size());
        std::vector<uint32_t> place(sorted.size());
        for_each(sorted.size(), [&](size_t at) {
            tokens[at] = rows_.tokens[sorted[at]];
            place[sorted[at]] = static_cast<uint32_t>(at);
        });
        rows_.tokens = std::move(tokens);
        for_each(rows_.units.size(), [&](size_t at) { rows_.units[at] = place[rows_.units[at]]; });
    }

    uint16_t weight_of(const Token& token) const {
        const double rarity = std::log1p(static_cast<double>(entities_) / std::max<uint32_t>(1, token.bearers));
        const double share = token.share / 1000.0;
        return static_cast<uint16_t>(std::clamp(std::round(settings_.weight_scale * rarity * share / 1000.0), 1.0, double{kMostWeight}));
    }

    void weigh() {
        weights_.resize(texts_.size());
        flags_.resize(texts_.size());
        for_each(texts_.size(), [&](size_t id) {
            const Token& token = rows_.tokens[id];
            flags_[id] = token.flags;
            if (token.bearers || token.of_class) weights_[id] = weight_of(token);
        });
        rows_.tokens = {};
    }

    void find_traits() {
        traits_.resize(texts_.size());
        for_each(texts_.size(), [&](size_t id) { traits_[id] = traits_of(spelling_, texts_[static_cast<uint32_t>(id)]); });
    }

    void weigh_rows() {
        for (size_t row = 0; row < rows(); ++row)
            for (const uint32_t id : units(row).first(words_of(units(row).size()))) rows_.heads[row].weight += weights_[id];
    }

    // The most that a token weighs in any row that holds it as several words.
    void weigh_joined() {
        joined_weights_.resize(texts_.size());
        for (size_t row = 0; row < rows(); ++row) {
            const auto ids = units(row);
            const auto& layout = units_of(words_of(ids.size()));
            for (size_t unit = words_of(ids.size()); unit < layout.size(); ++unit) {
                uint32_t weight = 0;
                for (size_t k = 0; k < layout[unit].count; ++k) weight += weights_[ids[layout[unit].first + k]];
                joined_weights_[ids[unit]] = static_cast<uint16_t>(std::max<uint32_t>(joined_weights_[ids[unit]], weight));
            }
        }
    }

    // Call `use(token, row)` once for each row that holds a token, rows in their order.
    template <typename Use>
    void for_each_posting(Use use) const {
        for (uint32_t row = 0; row < rows(); ++row) {
            const auto ids = units(row);
            for (auto id = ids.begin(); id != ids.end(); ++id)
                if (std::find(ids.begin(), id, *id) == id) use(*id, row);
        }
    }

    void list_postings() {
        posting_at_.resize(texts_.size() + 1);
        for_each_posting([&](uint32_t token, uint32_t) { ++posting_at_[token + 1]; });
        std::partial_sum(posting_at_.begin(), posting_at_.end(), posting_at_.begin());
        postings_.resize(posting_at_.back());
        std::vector<uint32_t> next(posting_at_.begin(), posting_at_.end() - 1);
        for_each_posting([&](uint32_t token, uint32_t row) { postings_[next[token]++] = row; });
    }

    // `hash_each(token, add)` calls `add` with each hash under which a token is to be found.
    template <typename HashEach>
    TableContent table_of(HashEach hash_each) const {
        return make_table(texts_.size(), [&](uint32_t id) { return letters_of(texts_[id]); }, hash_each);
    }

    TableContent exact() const {
        return table_of([&](uint32_t id, auto add) { add(hash_bytes(texts_[id])); });
    }

    TableContent keys() const {
        return table_of([&](uint32_t id, auto add) {
            if (traits_[id].fuzzy) add(traits_[id].key);
        });
    }

    TableContent skeletons() const {
        return table_of([&](uint32_t id, auto add) {
            if (traits_[id].fuzzy && traits_[id].skeleton) add(traits_[id].skeleton);
        });
    }

    bool is_fuzzy_word(uint32_t id) const { return traits_[id].fuzzy && flags_[id] & kIsWord; }

    TableContent consonants() const {
        return table_of([&](uint32_t id, auto add) {
            if (is_fuzzy_word(id) && traits_[id].consonants) add(traits_[id].consonants);
        });
    }

    TableContent deletes() const {
        return table_of([&](uint32_t id, auto add) {
            if (is_fuzzy_word(id)) for_each_delete(texts_[id], deletes_of(settings_, traits_[id], texts_[id].size()), add);
        });
    }

    TableContent halves() const {
        return table_of([&](uint32_t id, auto add) {
            const auto text = texts_[id];
            if (flags_[id] & kIsJoined && has_halves(settings_, traits_[id], text.size())) for_each_half(text, text.size(), add);
        });
    }

    // In the order of the file; nothing is left here.
    ContainerWriter sections() {
        ContainerWriter out;
        std::string rewrites;
        for (const auto& [from, to] : spelling_.rewrites()) rewrites += from + '\t' + to + '\n';
        out.add(Section::of("settings", std::string(reinterpret_cast<const char*>(&settings_), sizeof settings_)));
        out.add(Section::of("rewrite", std::move(rewrites)));
        const auto put = [&](const char* tag, auto& values) { out.add(Section::of(tag, std::move(values))); };
        const auto put_table = [&](const std::string& name, TableContent& table) {
            out.add(Section::of(name + "_b", std::move(table.starts)));
            out.add(Section::of(name + "_e", std::move(table.entries)));
        };
        std::vector<uint32_t> unseen{weight_of({})};
        put("row_ent", rows_.entity);
        put("row", rows_.heads);
        put("row_seq", rows_.words_hash);
        put("row_txt", rows_.text_hash);
        put("unit_at", rows_.unit_at);
        put("unit", rows_.units);
        put("unseen", unseen);
        put("post_at", posting_at_);
        put("post", postings_);
        put("tok", texts_.letters);
        put("tok_at", texts_.starts);
        put("tok_w", weights_);
        put("tok_jw", joined_weights_);
        put("tok_f", flags_);
        put("tok_tr", traits_);
        put_table("exa", exact_);
        put_table("key", keys_);
        put_table("ske", skeletons_);
        put_table("con", consonants_);
        put_table("del", deletes_);
        put_table("haj", joined_halves_);
        return out;
    }

    Taken rows_;
    const uint32_t entities_;
    const Settings& settings_;
    const Spelling& spelling_;
    const unsigned threads_;
    TextList texts_;
    std::vector<uint16_t> weights_, joined_weights_;
    std::vector<uint8_t> flags_;
    std::vector<Traits> traits_;
    std::vector<uint32_t> posting_at_, postings_;
    TableContent exact_, keys_, skeletons_, consonants_, deletes_, joined_halves_;
};

}  // namespace

ContainerWriter build_index(Taken rows, uint32_t entities, const Settings& settings, const Spelling& spelling, unsigned threads) {
    return Builder(std::move(rows), entities, settings, spelling, threads).build();
}

}  // namespace ostraka
