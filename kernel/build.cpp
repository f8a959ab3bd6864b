// From rows to the sections of an index file.
#include <algorithm>
#include <cmath>
#include <map>

#include "deletes.hpp"
#include "index.hpp"
#include "text.hpp"

namespace ostraka {
namespace {

struct Token {
    uint32_t bearers = 0, last_bearer = UINT32_MAX, joined_weight = 0, weight = 0;
    uint8_t flags = 0;
    std::vector<uint32_t> rows;
};

// Pairs of hash and token, sorted so that one hash is one range.
class HashTable {
  public:
    void add(uint64_t hash, uint32_t token) { pairs_.emplace_back(hash, token); }

    void write(ContainerWriter& out, const std::string& name) {
        std::sort(pairs_.begin(), pairs_.end());
        pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
        std::vector<uint64_t> hashes;
        std::vector<uint32_t> tokens;
        hashes.reserve(pairs_.size());
        tokens.reserve(pairs_.size());
        for (const auto& [hash, token] : pairs_) {
            hashes.push_back(hash);
            tokens.push_back(token);
        }
        out.add(name + "_h", hashes);
        out.add(name + "_t", tokens);
    }

  private:
    std::vector<std::pair<uint64_t, uint32_t>> pairs_;
};

class Builder {
  public:
    Builder(const std::vector<Row>& rows, uint32_t entities, const Settings& settings,
            const Spelling& spelling, const ClassWeights& classes)
        : rows_(rows), entities_(entities), settings_(settings), spelling_(spelling), classes_(classes) {}

    void write(ContainerWriter& out) {
        read_rows();
        weigh();
        write_rows(out);
        write_tokens(out);
        write_tables(out);
    }

  private:
    uint32_t weight_of(uint32_t bearers, const std::string& token) const {
        const double rarity = std::log1p(static_cast<double>(entities_) / std::max<uint32_t>(1, bearers));
        const auto found = classes_.find(token);
        const double share = found == classes_.end() ? 1.0 : found->second / 1000.0;
        return static_cast<uint32_t>(std::clamp(std::round(settings_.weight_scale * rarity * share / 1000.0), 1.0, double{kMostWeight}));
    }

    void read_rows() {
        for (const auto& [token, share] : classes_) tokens_[token];
        for (uint32_t i = 0; i < rows_.size(); ++i) {
            words_.push_back(tokenize(rows_[i].words).words);
            const auto& words = words_.back();
            for (const Unit unit : units_of(words.size())) {
                std::string text;
                for (size_t k = 0; k < unit.count; ++k) text += words[unit.first + k];
                Token& token = tokens_[text.substr(0, kMaxLetters)];
                token.flags |= unit.count == 1 ? 1 : 2;
                if (token.rows.empty() || token.rows.back() != i) token.rows.push_back(i);
                if (unit.count == 1 && token.last_bearer != rows_[i].entity) {
                    token.last_bearer = rows_[i].entity;
                    ++token.bearers;
                }
            }
        }
        uint32_t id = 0;
        for (auto& [text, token] : tokens_) ids_[text] = id++;
    }

    void weigh() {
        for (auto& [text, token] : tokens_)
            if (token.bearers || classes_.count(text)) token.weight = weight_of(token.bearers, text);
        for (const auto& words : words_)
            for (const Unit unit : units_of(words.size())) {
                if (unit.count == 1) continue;
                std::string text;
                uint32_t weight = 0;
                for (size_t k = 0; k < unit.count; ++k) {
                    text += words[unit.first + k];
                    weight += tokens_[words[unit.first + k]].weight;
                }
                Token& token = tokens_[text.substr(0, kMaxLetters)];
                token.joined_weight = std::max(token.joined_weight, weight);
            }
    }

    void write_rows(ContainerWriter& out) const {
        std::vector<uint32_t> entity, weight, unit_at{0}, unit;
        std::vector<uint16_t> factor;
        std::vector<uint8_t> initial;
        std::vector<uint64_t> words_hash, text_hash;
        for (size_t i = 0; i < rows_.size(); ++i) {
            const auto& words = words_[i];
            std::string sequence;
            uint32_t total = 0;
            for (const auto& word : words) {
                total += tokens_.at(word).weight;
                sequence += word + ' ';
            }
            for (const Unit each : units_of(words.size())) {
                std::string text;
                for (size_t k = 0; k < each.count; ++k) text += words[each.first + k];
                unit.push_back(ids_.at(text.substr(0, kMaxLetters)));
            }
            unit_at.push_back(static_cast<uint32_t>(unit.size()));
            entity.push_back(rows_[i].entity);
            initial.push_back(std::any_of(words.begin(), words.end(), [](const auto& word) { return word.size() == 1; }));
            factor.push_back(static_cast<uint16_t>(rows_[i].factor));
            weight.push_back(total);
            words_hash.push_back(words.empty() ? 0 : hash_text(sequence));
            text_hash.push_back(rows_[i].text.empty() ? 0 : hash_text(rows_[i].text));
        }
        out.add("row_ent", entity);
        out.add("row_fac", factor);
        out.add("row_w", weight);
        out.add("row_ini", initial);
        out.add("row_seq", words_hash);
        out.add("row_txt", text_hash);
        out.add("unit_at", unit_at);
        out.add("unit", unit);
        out.add("unseen", std::vector<uint32_t>{weight_of(1, "")});
    }

    void write_tokens(ContainerWriter& out) const {
        std::string text;
        std::vector<uint32_t> text_at{0}, posting_at{0}, posting;
        std::vector<uint16_t> weight, joined;
        std::vector<uint8_t> flags;
        for (const auto& [token_text, token] : tokens_) {
            text += token_text;
            text_at.push_back(static_cast<uint32_t>(text.size()));
            posting.insert(posting.end(), token.rows.begin(), token.rows.end());
            posting_at.push_back(static_cast<uint32_t>(posting.size()));
            weight.push_back(static_cast<uint16_t>(token.weight));
            joined.push_back(static_cast<uint16_t>(token.joined_weight));
            flags.push_back(token.flags);
        }
        out.add("tok", text);
        out.add("tok_at", text_at);
        out.add("tok_w", weight);
        out.add("tok_jw", joined);
        out.add("tok_f", flags);
        out.add("post_at", posting_at);
        out.add("post", posting);
    }

    void write_tables(ContainerWriter& out) const {
        HashTable keys, skeletons, consonants, deletes, exact;
        std::vector<Traits> traits;
        uint32_t id = 0;
        for (const auto& [text, token] : tokens_) {
            traits.push_back(traits_of(spelling_, text));
            exact.add(hash_bytes(text), id);
            if (traits.back().fuzzy) {
                keys.add(traits.back().key, id);
                if (traits.back().skeleton) skeletons.add(traits.back().skeleton, id);
                if (token.flags & 1 && traits.back().consonants) consonants.add(traits.back().consonants, id);
                if (token.flags & 1)
                    for_each_delete(text, allowed_edits(settings_, text.size(), text.size()),
                                    [&](std::string_view each) { deletes.add(hash_bytes(each), id); });
            }
            ++id;
        }
        out.add("tok_tr", traits);
        exact.write(out, "exa");
        keys.write(out, "key");
        skeletons.write(out, "ske");
        consonants.write(out, "con");
        deletes.write(out, "del");
    }

    const std::vector<Row>& rows_;
    const uint32_t entities_;
    const Settings& settings_;
    const Spelling& spelling_;
    const ClassWeights& classes_;
    std::map<std::string, Token> tokens_;  // sorted: ids follow the order of the texts
    std::unordered_map<std::string, uint32_t> ids_;
    std::vector<std::vector<std::string>> words_;
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
