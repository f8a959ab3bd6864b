#include "intake.hpp"

#include <stdexcept>

#include "text.hpp"

namespace ostraka {

Intake::Intake(const ClassWeights& classes) {
    for (const auto& [text, share] : classes) {
        Token& token = taken_.tokens[id_of(text)];
        token.share = share;
        token.of_class = true;
    }
}

void Intake::settle() {
    if (finished_) throw std::logic_error("index: it is finished, nothing can be added");
    if (under_way_.valid()) under_way_.get();
}

void Intake::add(std::vector<Row> rows) {
    settle();
    under_way_ = std::async(std::launch::async | std::launch::deferred, [this, rows = std::move(rows)] {
        for (const Row& row : rows) take(row);
    });
}

Taken Intake::finish() {
    settle();
    finished_ = true;
    return std::move(taken_);
}

void Intake::take(const Row& row) {
    const auto words = tokenize(row.words).words;
    RowHead head{0, static_cast<uint16_t>(row.factor), false, !row.text.empty()};
    std::string sequence;
    for (const auto& word : words) {
        sequence += word + ' ';
        head.initial |= word.size() == 1;
    }
    taken_.entity.push_back(row.entity);
    taken_.heads.push_back(head);
    taken_.words_hash.push_back(words.empty() ? 0 : hash_text(sequence));
    taken_.text_hash.push_back(row.text.empty() ? 0 : hash_text(row.text));
    for (const Unit unit : units_of(words.size())) take_unit(row.entity, words, unit);
    taken_.unit_at.push_back(to_offset(taken_.units.size()));
}

void Intake::take_unit(uint32_t entity, const std::vector<std::string>& words, Unit unit) {
    text_.clear();
    for (size_t k = 0; k < unit.count; ++k) text_ += words[unit.first + k];
    if (text_.size() > kMaxLetters) text_.resize(kMaxLetters);
    const uint32_t id = id_of(text_);
    taken_.units.push_back(id);
    Token& token = taken_.tokens[id];
    token.flags |= unit.count == 1 ? kIsWord : kIsJoined;
    if (unit.count > 1 || token.last_bearer == entity) return;
    token.last_bearer = entity;
    ++token.bearers;
}

uint32_t Intake::id_of(std::string_view text) {
    const uint32_t id = taken_.dictionary.id_of(text);
    if (id == taken_.tokens.size()) taken_.tokens.emplace_back();
    return id;
}

}  // namespace ostraka
