// Texts under numbers, while an index is built.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ostraka {

// An offset as the file keeps it; throws std::length_error when there is too much for it.
inline uint32_t to_offset(size_t at) {
    if (at > UINT32_MAX) throw std::length_error("index: too many words for one file");
    return static_cast<uint32_t>(at);
}

// Texts one behind the other, as the file keeps them.
struct TextList {
    std::string letters;
    std::vector<uint32_t> starts{0};  // of each text, and the end of the last

    uint32_t size() const { return static_cast<uint32_t>(starts.size() - 1); }
    std::string_view operator[](uint32_t at) const {
        return std::string_view(letters).substr(starts[at], starts[at + 1] - starts[at]);
    }
    void add(std::string_view text) {
        letters += text;
        starts.push_back(to_offset(letters.size()));
    }
    TextList in_order(const std::vector<uint32_t>& order, unsigned threads) const;
};

// Each text once, under its number in the order in which they came.
class Dictionary {
  public:
    uint32_t size() const { return texts_.size(); }
    uint32_t id_of(std::string_view text);  // a new number where the text is new

    // The numbers in the order of their texts, which depends on the texts alone.
    std::vector<uint32_t> sorted(unsigned threads) const;
    const TextList& texts() const { return texts_; }

  private:
    struct Slot {
        uint32_t hash = 0, next = 0;  // the last bits of it; one above the number, 0: free
    };

    void grow();

    TextList texts_;
    std::vector<Slot> slots_;  // a power of two of them, at least a third of them free
};

}  // namespace ostraka
