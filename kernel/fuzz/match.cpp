// Invented lists and questions: what the index finds is what comparing every row finds, one
// by one and together, whatever was asked before.
#include <algorithm>
#include <thread>
#include <tuple>

#include "fuzz.hpp"

using namespace ostraka;
using namespace ostraka::fuzz;

namespace {

using Answer = std::vector<std::tuple<uint32_t, uint32_t, uint32_t, int32_t>>;
using Questions = std::vector<std::vector<Form>>;

Answer answer_of(const std::vector<Found>& found) {
    Answer out;
    for (const auto& each : found) {
        expect(each.score >= 0 && each.score <= kMillion, "a score is 0 to 1,000,000");
        out.emplace_back(each.entity, each.row, each.form, each.score);
    }
    return out;
}

Questions questions_of(Dice& dice, const std::vector<Row>& rows) {
    Questions out;
    for (uint32_t left = 1 + dice.below(4); left; --left) {
        const bool known = !rows.empty() && !dice.one_in(8);
        const std::string name = known ? varied(dice, rows[dice.below(static_cast<uint32_t>(rows.size()))].words) : invented_name(dice);
        out.push_back(forms_of(dice, name));
    }
    return out;
}

// What scores `floor` or more: the best row of an entity is its best at any floor.
Answer from(const Answer& whole, int32_t floor) {
    Answer out;
    for (const auto& each : whole)
        if (std::get<3>(each) >= floor) out.push_back(each);
    return out;
}

void check_explained(const Matcher& matcher, const std::vector<Form>& forms, const Answer& answer) {
    for (const auto& [entity, row, form, score] : answer) {
        expect(matcher.explain(forms[form], row).score == score, "a score is explained as it was found");
        expect(matcher.index().row_entity[row] == entity, "a row is its entity's");
    }
}

// Also with the floor just at a score and just above it, where a bound too low would show.
void check(const Matcher& matcher, const std::vector<Form>& forms, const Answer& whole, int32_t floor) {
    std::vector<int32_t> floors{1, floor};
    for (const auto& each : {whole.front(), whole.back()})
        floors.insert(floors.end(), {std::get<3>(each), std::get<3>(each) + 1});
    for (const int32_t each : floors)
        expect(answer_of(matcher.match(forms, std::max(each, 1))) == from(whole, std::max(each, 1)), "the index finds what brute force finds");
}

void check_batch(const Matcher& matcher, const Questions& questions, int32_t floor, unsigned threads) {
    std::vector<std::vector<Found>> found;
    // In a thread of its own, which the driver does not trace: which of them answers what is
    // left to chance, and one seed must give one sequence of inputs.
    std::thread([&] { found = matcher.match_batch(questions.size(), [&](size_t at) { return questions[at]; }, floor, threads); }).join();
    expect(found.size() == questions.size(), "a batch has an answer for each question");
    for (size_t i = 0; i < questions.size(); ++i)
        expect(answer_of(found[i]) == answer_of(matcher.match(questions[i], floor)), "a batch answers as one question does");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    Dice dice(data, size);
    const auto settings = dice.one_in(2) ? any_settings(dice) : usual_settings();
    const auto rows = invented_rows(dice, 1 + dice.below(8));
    const Matcher matcher(Container::hold(build_file(rows, settings)));
    const auto questions = questions_of(dice, rows);
    const int32_t floor = 1 + static_cast<int32_t>(dice.below(dice.one_in(2) ? 1 : kMillion));
    std::vector<Answer> whole;
    for (const auto& forms : questions) {
        whole.push_back(answer_of(matcher.brute(forms, 1)));
        check_explained(matcher, forms, whole.back());
        if (!whole.back().empty()) check(matcher, forms, whole.back(), floor);
    }
    for (size_t i = questions.size(); i-- > 0;)
        expect(answer_of(matcher.match(questions[i], floor)) == from(whole[i], floor), "an answer does not depend on what was asked before");
    if (dice.one_in(8)) check_batch(matcher, questions, floor, 1 + dice.below(4));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed) {
    if (size >= 32 && seed % 64) return LLVMFuzzerMutate(data, size, most);
    std::string choices(64 + seed % 256, '\0');
    for (char& choice : choices) choice = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
    return put(choices, data, most);
}
