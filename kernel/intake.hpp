// Rows on their way into an index: every word, and every stretch of words, under a number.
#pragma once

#include <cstdint>
#include <future>
#include <string>
#include <unordered_map>
#include <vector>

#include "dictionary.hpp"
#include "index.hpp"

namespace ostraka {

// One way to read one name of one entity.
struct Row {
    uint32_t entity;     // index of its bearer
    uint32_t factor;     // thousandths: what a match of this row is worth
    std::string words;   // what is compared
    std::string text;    // the name as written; empty for a derived reading
};

using ClassWeights = std::unordered_map<std::string, uint32_t>;  // token -> thousandths

// What is known of a token before all rows are.
struct Token {
    uint32_t share = 1000;  // of its weight, that its class leaves it, in thousandths
    uint32_t bearers = 0, last_bearer = UINT32_MAX;
    uint8_t flags = 0;
    bool of_class = false;
};

// Rows in their order, and the tokens that they name by number.
struct Taken {
    Dictionary dictionary;
    std::vector<Token> tokens;
    std::vector<uint32_t> entity;
    std::vector<RowHead> heads;  // still without their weights
    std::vector<uint64_t> words_hash, text_hash;
    std::vector<uint32_t> units, unit_at{0};
};

// Rows come in stretches; a thread, where there is one, takes up
// one while its caller makes the next. What comes
// out depends on the rows and their order alone. What went wrong is thrown by every call that
// follows.
class Intake {
  public:
    explicit Intake(const ClassWeights& classes);
    void add(std::vector<Row> rows);
    Taken finish();  // nothing is added afterwards

  private:
    void settle();  // wait for what was added
    void take(const Row& row);
    void take_unit(uint32_t entity, const std::vector<std::string>& words, Unit unit);
    uint32_t id_of(std::string_view text);

    Taken taken_;
    std::string text_;
    bool finished_ = false;
    std::shared_future<void> under_way_;  // last, so that it is waited for before the others go
};

}  // namespace ostraka
