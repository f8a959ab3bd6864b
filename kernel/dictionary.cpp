#include "dictionary.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "parallel.hpp"

namespace ostraka {
namespace {

constexpr size_t kFirstSlots = 1 << 12;
constexpr size_t kLeastTexts = 10'000;  // worth a thread
constexpr size_t kHeads = 1 << 16;      // the first two bytes of a text

// A text's first eight bytes, so that most comparing is of numbers.
struct Beginning {
    uint64_t letters;
    uint32_t id;
};

uint64_t beginning_of(std::string_view text) {
    uint64_t out = 0;
    for (size_t i = 0; i < 8; ++i) out = out << 8 | (i < text.size() ? static_cast<uint8_t>(text[i]) : 0);
    return out;
}

size_t head_of(uint64_t beginning) { return beginning >> 48; }

}  // namespace

TextList TextList::in_order(const std::vector<uint32_t>& order, unsigned threads) const {
    TextList out;
    out.starts.resize(order.size() + 1);
    in_parallel(order.size(), kLeastTexts, threads, [&](size_t from, size_t to) {
        for (size_t at = from; at < to; ++at) out.starts[at + 1] = starts[order[at] + 1] - starts[order[at]];
    });
    std::partial_sum(out.starts.begin(), out.starts.end(), out.starts.begin());
    out.letters.resize(out.starts.back());
    in_parallel(order.size(), kLeastTexts, threads, [&](size_t from, size_t to) {
        for (size_t at = from; at < to; ++at) {
            const auto text = (*this)[order[at]];
            std::copy(text.begin(), text.end(), out.letters.begin() + out.starts[at]);
        }
    });
    return out;
}

uint32_t Dictionary::id_of(std::string_view text) {
    if (3 * size_t{size()} >= 2 * slots_.size()) grow();
    const auto hash = static_cast<uint32_t>(std::hash<std::string_view>{}(text));
    for (size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
        Slot& slot = slots_[at];
        if (slot.next == 0) {
            texts_.add(text);
            slot = {hash, size()};
            return size() - 1;
        }
        if (slot.hash == hash && texts_[slot.next - 1] == text) return slot.next - 1;
    }
}

void Dictionary::grow() {
    std::vector<Slot> larger(std::max(kFirstSlots, 2 * slots_.size()));
    for (const Slot& slot : slots_) {
        if (slot.next == 0) continue;
        size_t at = slot.hash & (larger.size() - 1);
        while (larger[at].next) at = (at + 1) & (larger.size() - 1);
        larger[at] = slot;
    }
    slots_ = std::move(larger);
}

// Texts are laid out by their heads, and each stretch of one head is sorted by itself.
std::vector<uint32_t> Dictionary::sorted(unsigned threads) const {
    std::vector<Beginning> found(size());
    for (uint32_t id = 0; id < size(); ++id) found[id] = {beginning_of(texts_[id]), id};
    std::vector<uint32_t> starts(kHeads + 1);
    for (const Beginning& each : found) ++starts[head_of(each.letters) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<uint32_t> next(starts.begin(), starts.end() - 1);
    std::vector<Beginning> laid(size());
    for (const Beginning& each : found) laid[next[head_of(each.letters)]++] = each;

    const auto before = [&](const Beginning& a, const Beginning& b) {
        return a.letters != b.letters ? a.letters < b.letters : texts_[a.id] < texts_[b.id];
    };
    in_parallel(laid.size(), kLeastTexts, threads, [&](size_t from, size_t to) {
        // The stretches that begin within the range.
        size_t head = std::lower_bound(starts.begin(), starts.end() - 1, from) - starts.begin();
        for (; head < kHeads && starts[head] < to; ++head)
            std::sort(laid.begin() + starts[head], laid.begin() + starts[head + 1], before);
    });
    std::vector<uint32_t> out(size());
    std::transform(laid.begin(), laid.end(), out.begin(), [](const Beginning& each) { return each.id; });
    return out;
}

}  // namespace ostraka
