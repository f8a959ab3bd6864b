#include "match.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

#include "align.hpp"

namespace ostraka {
namespace {

bool better(const Found& a, const Found& b) {
    return a.score != b.score ? a.score > b.score : a.entity < b.entity;
}

// Keep the best row of each entity: greatest score, then lowest row, then first form.
void keep_best(std::vector<Found>& found) {
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        if (a.entity != b.entity) return a.entity < b.entity;
        if (a.score != b.score) return a.score > b.score;
        return std::pair(a.row, a.form) < std::pair(b.row, b.form);
    });
    found.erase(std::unique(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.entity == b.entity; }), found.end());
    std::sort(found.begin(), found.end(), better);
}

Likeness like_of(const Expansion& each, bool joined_in_row) {
    return joined_in_row ? each.as_joined : each.as_word;
}

}  // namespace

class Scratch {
    static constexpr size_t kKnown = 1 << 16;  // words remembered at most

  public:
    explicit Scratch(const Index& index)
        : alike_(index.rows()), stamp_(index.rows()), first_(index.tokens(), -1) {}

    void run(const Index& index, const Query& query, uint32_t form, int32_t floor, std::vector<Found>& out) {
        expand(index, query);
        gather(index);
        for (uint32_t row : touched_) {
            const bool initials = query.has_initial || index.row_initial[row];
            const uint64_t alike = initials ? UINT64_MAX : alike_[row];
            if (score_bound(index, query, row, alike) >= floor) {
                options_of(index, row);
                Alignment alignment;
                align(index, query, row, options_, alignment, false);
                if (alignment.score >= floor) out.push_back({index.row_entity[row], row, form, alignment.score});
            }
            alike_[row] = 0;
            stamp_[row] = 0;
        }
        for (const auto& each : expansions_) first_[each.expansion.token] = -1;
    }

  private:
    struct Linked {
        Expansion expansion;
        uint8_t unit;
        int32_t next;
    };

    void expand(const Index& index, const Query& query) {
        expansions_.clear();
        for (size_t unit = 0; unit < query.units.size(); ++unit) {
            for (const auto& each : expansions_of(index, query, unit)) {
                expansions_.push_back({each, static_cast<uint8_t>(unit), first_[each.token]});
                first_[each.token] = static_cast<int32_t>(expansions_.size() - 1);
            }
        }
    }

    // Customers share most of their words: what one word expands to is worked out once.
    const std::vector<Expansion>& expansions_of(const Index& index, const Query& query, size_t unit) {
        const Role role = query.role(unit);
        if (known_.size() >= kKnown) known_.clear();
        const auto [at, is_new] = known_.try_emplace(query.texts[unit] + static_cast<char>(role));
        if (is_new) index.expand(query.analysed[unit], role, at->second);
        return at->second;
    }

    // For each row an upper bound of what its words can be worth, over all units.
    void gather(const Index& index) {
        touched_.clear();
        for (const auto& each : expansions_) {
            const uint32_t id = each.expansion.token;
            const uint64_t worth = std::max(uint64_t{index.token_weight[id]} * each.expansion.as_word.value,
                                            uint64_t{index.joined_weight[id]} * each.expansion.as_joined.value);
            for (uint32_t row : index.postings(id)) {
                if (!stamp_[row]) {
                    stamp_[row] = 1;
                    touched_.push_back(row);
                }
                alike_[row] += worth;
            }
        }
    }

    void options_of(const Index& index, uint32_t row) {
        options_.clear();
        const auto units = index.units(row);
        const size_t words = words_of(units.size());
        for (size_t u = 0; u < units.size(); ++u)
            for (int32_t at = first_[units[u]]; at >= 0; at = expansions_[at].next) {
                const Likeness like = like_of(expansions_[at].expansion, u >= words);
                if (like.value) options_.push_back({expansions_[at].unit, static_cast<uint8_t>(u), like});
            }
    }

    std::vector<uint64_t> alike_;
    std::vector<uint8_t> stamp_;
    std::vector<int32_t> first_;  // per token, the last of its expansions; -1 none
    std::vector<Linked> expansions_;
    std::unordered_map<std::string, std::vector<Expansion>> known_;
    std::vector<uint32_t> touched_;
    std::vector<Option> options_;
};

Matcher::Matcher(Container container) : index_(std::move(container)) {}
Matcher::~Matcher() = default;

std::vector<Found> Matcher::match_with(Scratch& scratch, const std::vector<Form>& forms, int32_t floor) const {
    std::vector<Found> out;
    for (uint32_t i = 0; i < forms.size(); ++i) scratch.run(index_, Query(index_, forms[i]), i, floor, out);
    keep_best(out);
    return out;
}

std::vector<Found> Matcher::match(const std::vector<Form>& forms, int32_t floor) const {
    std::unique_ptr<Scratch> scratch;
    {
        const std::lock_guard guard(lock_);
        if (!idle_.empty()) {
            scratch = std::move(idle_.back());
            idle_.pop_back();
        }
    }
    if (!scratch) scratch = std::make_unique<Scratch>(index_);
    auto out = match_with(*scratch, forms, floor);
    const std::lock_guard guard(lock_);
    idle_.push_back(std::move(scratch));
    return out;
}

std::vector<Found> Matcher::brute(const std::vector<Form>& forms, int32_t floor) const {
    std::vector<Found> out;
    for (uint32_t form = 0; form < forms.size(); ++form)
        for (uint32_t row = 0; row < index_.rows(); ++row) {
            const auto alignment = explain(forms[form], row);
            if (alignment.matched && alignment.score >= floor)
                out.push_back({index_.row_entity[row], row, form, alignment.score});
        }
    keep_best(out);
    return out;
}

Alignment Matcher::explain(const Form& form, uint32_t row) const {
    const Query query(index_, form);
    const auto units = index_.units(row);
    const size_t words = words_of(units.size());
    std::vector<Option> options;
    for (size_t q = 0; q < query.units.size(); ++q)
        for (size_t r = 0; r < units.size(); ++r) {
            const auto each = index_.compare(query.analysed[q], query.role(q), units[r]);
            const Likeness like = like_of(each, r >= words);
            if (like.value) options.push_back({static_cast<uint8_t>(q), static_cast<uint8_t>(r), like});
        }
    Alignment out;
    align(index_, query, row, options, out, true);
    return out;
}

std::vector<std::vector<Found>> Matcher::match_batch(const std::vector<std::vector<Form>>& queries,
                                                     int32_t floor, unsigned threads) const {
    std::vector<std::vector<Found>> out(queries.size());
    std::atomic<size_t> next{0};
    std::exception_ptr failed;
    std::mutex failing;
    const auto work = [&] {
        try {
            Scratch scratch(index_);
            for (size_t i; (i = next++) < queries.size();) out[i] = match_with(scratch, queries[i], floor);
        } catch (...) {
            const std::lock_guard guard(failing);
            failed = std::current_exception();
        }
    };
    std::vector<std::thread> pool;
    for (unsigned i = 1; i < std::min<size_t>(threads, queries.size()); ++i) pool.emplace_back(work);
    work();
    for (auto& thread : pool) thread.join();
    if (failed) std::rethrow_exception(failed);
    return out;
}

}  // namespace ostraka
