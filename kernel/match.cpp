#include "match.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>

#include "search.hpp"

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

// A reading, and what comparing needs of each of its units.
struct Asked {
    Asked(const Index& index, const Form& form) : query(form) {
        query.weigh(index);
        for (const auto& text : query.texts) traits.push_back(traits_of(index.spelling, text));
    }

    Query query;
    std::vector<Traits> traits;
};

// A reading beside a row, every unit of the one compared with every unit of the other.
Alignment compare(const Index& index, const Asked& asked, uint32_t row, bool pairs) {
    const Query& query = asked.query;
    const auto units = index.units(row);
    const size_t words = words_of(units.size());
    const bool derived = !query.written || !index.row_head[row].written;
    std::vector<Option> options;
    for (size_t q = 0; q < query.units.size(); ++q)
        for (size_t r = 0; r < units.size(); ++r) {
            const auto each = index.compare({query.texts[q], asked.traits[q]}, query.role(q), units[r]);
            Likeness like = r >= words ? each.as_joined : each.as_word;
            if (derived) like = as_derived(index.settings, like);
            if (like.value) options.push_back({static_cast<uint8_t>(q), static_cast<uint8_t>(r), like});
        }
    Alignment out;
    align(index, query, row, options, out, pairs);
    return out;
}

}  // namespace

Matcher::Matcher(Container container) : index_(std::move(container)), lexicon_(std::make_unique<Lexicon>()) {}
Matcher::~Matcher() = default;

std::vector<Found> Matcher::match_with(Scratch& scratch, const std::vector<Form>& forms, int32_t floor) const {
    std::vector<Found> out;
    scratch.run(forms, floor, out);
    keep_best(out);
    return out;
}

// A scratch from the pool, given back at the end: its memory and the words it knows serve
// the next question.
class Matcher::Borrowed {
  public:
    explicit Borrowed(const Matcher& matcher) : matcher_(matcher) {
        const std::lock_guard guard(matcher_.lock_);
        if (!matcher_.idle_.empty()) {
            scratch_ = std::move(matcher_.idle_.back());
            matcher_.idle_.pop_back();
        }
    }

    ~Borrowed() {
        const std::lock_guard guard(matcher_.lock_);
        if (scratch_) matcher_.idle_.push_back(std::move(scratch_));
    }

    Scratch& operator*() {
        if (!scratch_) scratch_ = std::make_unique<Scratch>(matcher_.index_, *matcher_.lexicon_);
        return *scratch_;
    }

  private:
    const Matcher& matcher_;
    std::unique_ptr<Scratch> scratch_;
};

std::vector<Found> Matcher::match(const std::vector<Form>& forms, int32_t floor) const {
    Borrowed scratch(*this);
    return match_with(*scratch, forms, floor);
}

std::vector<Found> Matcher::brute(const std::vector<Form>& forms, int32_t floor) const {
    std::vector<Found> out = score_rows(forms, 0, static_cast<uint32_t>(index_.rows()));
    std::erase_if(out, [&](const Found& each) { return each.score < floor; });
    keep_best(out);
    return out;
}

std::vector<Found> Matcher::score_rows(const std::vector<Form>& forms, uint32_t from, uint32_t to) const {
    std::vector<Found> out;
    for (uint32_t form = 0; form < forms.size(); ++form) {
        const Asked asked(index_, forms[form]);
        for (uint32_t row = from; row < to; ++row) {
            const auto alignment = compare(index_, asked, row, false);
            if (alignment.matched) out.push_back({index_.row_entity[row], row, form, alignment.score});
        }
    }
    return out;
}

Alignment Matcher::explain(const Form& form, uint32_t row) const { return compare(index_, Asked(index_, form), row, true); }

std::vector<std::vector<Found>> Matcher::match_batch(size_t queries, const std::function<std::vector<Form>(size_t)>& forms_of,
                                                     int32_t floor, unsigned threads) const {
    std::vector<std::vector<Found>> out(queries);
    std::atomic<size_t> next{0};
    std::exception_ptr failed;
    std::mutex failing;
    const auto work = [&] {
        try {
            Borrowed scratch(*this);
            for (size_t i; (i = next++) < queries;) out[i] = match_with(*scratch, forms_of(i), floor);
        } catch (...) {
            const std::lock_guard guard(failing);
            failed = std::current_exception();
        }
    };
    std::vector<std::thread> pool;
    try {
        for (unsigned i = 1; i < std::min<size_t>(threads, queries); ++i) pool.emplace_back(work);
    } catch (const std::system_error&) {
        // The machine has no thread left: fewer of them do the same work.
    }
    work();
    for (auto& thread : pool) thread.join();
    if (failed) std::rethrow_exception(failed);
    return out;
}

}  // namespace ostraka
