// Damaged and foreign index files, most with a checksum that says all is well: one is
// refused by FormatError, or answers anything without leaving its bytes.
#include <algorithm>
#include <cstring>
#include <random>

#include "../container.hpp"
#include "fuzz.hpp"

using namespace ostraka;
using namespace ostraka::fuzz;

namespace {

constexpr size_t kHead = 32, kEntry = 24;

const std::vector<std::string>& seeds() {
    static const auto files = [] {
        std::vector<std::string> out{build_file({}, usual_settings())};
        for (uint8_t seed = 1; seed < 12; ++seed) {
            std::minstd_rand chance(seed);
            std::vector<uint8_t> choices(400);
            for (auto& choice : choices) choice = static_cast<uint8_t>(chance() >> 8);
            Dice dice(choices.data(), choices.size());
            out.push_back(build_file(invented_rows(dice, seed), usual_settings()));
        }
        return out;
    }();
    return files;
}

void ask(const Matcher& matcher, const std::string& name) {
    const Index& index = matcher.index();
    const std::vector<Form> forms{{kShare, name, name}, {kShare, name, ""}};
    for (const int32_t floor : {1, 700'000})
        for (const auto& each : matcher.match(forms, floor)) {
            expect(each.row < index.rows() && each.entity == index.row_entity[each.row], "what is found is there");
            expect(each.score >= floor && each.score <= kMillion, "a score is 0 to 1,000,000");
            matcher.explain(forms[each.form], each.row);
        }
    if (index.rows() <= 32) matcher.brute(forms, 1);
}

std::string words_of_row(const Index& index, uint32_t row) {
    std::string out;
    const auto units = index.units(row);
    for (const uint32_t unit : units.first(words_of(units.size()))) out += std::string(index.token(unit)) + ' ';
    return out;
}

void ask_all(const Matcher& matcher) {
    const Index& index = matcher.index();
    for (const char* name : {"Mohamed Ali", "Albakr Ivan Z", "Khaled V", "习近平 商汤", "5 de la Rosa Trading Co"}) ask(matcher, name);
    const auto rows = static_cast<uint32_t>(std::min<size_t>(index.rows(), 4));
    for (uint32_t row = 0; row < rows; ++row) ask(matcher, words_of_row(index, row));
    const auto tokens = static_cast<uint32_t>(std::min<size_t>(index.tokens(), 4));
    for (uint32_t token = 0; token < tokens; ++token) ask(matcher, std::string(index.token(token)) + " x");
}

// One section of a file, as its table has it; the table itself may lie.
struct Place {
    uint64_t offset = 0, length = 0;
    size_t entry = 0;
};

class Damager {
  public:
    Damager(std::string& file, unsigned seed) : file_(file), chance_(seed) {}

    void run() {
        for (size_t left = below(2) ? 1 : 1 + below(4); left; --left) damage();
        if (below(32)) seal(file_.data(), file_.size());
    }

  private:
    size_t below(size_t limit) { return limit ? chance_() % limit : 0; }

    template <typename T>
    T get(size_t at) const {
        T value;
        std::memcpy(&value, file_.data() + at, sizeof value);
        return value;
    }
    template <typename T>
    void set(size_t at, T value) { std::memcpy(file_.data() + at, &value, sizeof value); }

    Place choose() {
        const size_t most = (file_.size() - kHead) / kEntry;
        const size_t count = std::min<size_t>(get<uint32_t>(12), most);
        if (count == 0) return {};
        const size_t entry = kHead + below(count) * kEntry;
        Place out{get<uint64_t>(entry + 8), get<uint64_t>(entry + 16), entry};
        if (out.offset > file_.size() || out.length > file_.size() - out.offset) out.offset = out.length = 0;
        return out;
    }

    void damage() {
        if (file_.size() < kHead + kEntry) file_ = seeds()[below(seeds().size())];
        switch (below(16)) {
            case 0: return change_entry();
            case 1: return change_size();
            case 2: return swap_sections();
            case 3: return set<uint32_t>(12, static_cast<uint32_t>(number(get<uint32_t>(12))));
            case 4: return copy_within();
            case 5: return scribble();
            case 6: return cut_at_border();
            default: return change_number();
        }
    }

    uint64_t number(uint64_t old) {
        static constexpr uint64_t kOdd[] = {0, 1, 2, 3, 47, 48, 49, 63, 64, 65, 141, 142, 255, 256, 1000, 1001,
            10'000, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF,
            0x100000000, 0x7FFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFF8, 0xFFFFFFFFFFFFFFFF};
        switch (below(5)) {
            case 0: return old + 1;
            case 1: return old - 1;
            case 2: return old ^ uint64_t{1} << below(64);
            case 3: return below(100);
            default: return kOdd[below(std::size(kOdd))];
        }
    }

    template <typename T>
    void change_as(const Place& place) {
        if (place.length < sizeof(T)) return;
        const size_t at = place.offset + below(place.length / sizeof(T)) * sizeof(T);
        set<T>(at, static_cast<T>(number(get<T>(at))));
    }

    void change_number() {
        const Place place = choose();
        switch (below(4)) {
            case 0: return change_as<uint8_t>(place);
            case 1: return change_as<uint16_t>(place);
            case 2: return change_as<uint64_t>(place);
            default: return change_as<uint32_t>(place);
        }
    }

    void change_entry() {
        const Place place = choose();
        if (!place.entry) return;
        const size_t at = place.entry + 8 + 8 * below(2);
        const uint64_t steps[] = {1, 2, 4, 8, 16, 24};
        const uint64_t step = steps[below(6)];
        set<uint64_t>(at, below(3) == 0 ? number(get<uint64_t>(at)) : get<uint64_t>(at) + (below(2) ? step : -step));
    }

    void change_size() {
        if (below(2)) file_.resize(file_.size() - below(std::min<size_t>(file_.size() - kHead, 64)));
        else file_.append(below(64), static_cast<char>(below(256)));
    }

    void swap_sections() {
        const Place one = choose(), other = choose();
        for (size_t at = 8; at < kEntry && one.entry && other.entry; ++at) std::swap(file_[one.entry + at], file_[other.entry + at]);
    }

    void copy_within() {
        const Place place = choose();
        const size_t count = std::min<size_t>(place.length, 1 + below(16));
        if (!place.length) return;
        const size_t from = place.offset + below(place.length - count + 1), to = place.offset + below(place.length - count + 1);
        std::memmove(file_.data() + to, file_.data() + from, count);
    }

    void scribble() {
        const Place place = choose();
        if (place.length) LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(file_.data()) + place.offset, place.length, place.length);
    }

    void cut_at_border() {
        const Place place = choose();
        const size_t at = place.offset + (below(2) ? place.length : 0);
        if (at >= kHead && at < file_.size()) file_.resize(at);
    }

    std::string& file_;
    std::minstd_rand chance_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    std::unique_ptr<Matcher> matcher;
    try {
        matcher = std::make_unique<Matcher>(Container::hold({reinterpret_cast<const char*>(data), size}));
    } catch (const FormatError&) {
        return 0;
    }
    ask_all(*matcher);
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed) {
    std::string file(data, data + size);
    if (size < kHead + kEntry || seed % 256 == 0) return put(seeds()[seed / 256 % seeds().size()], data, most);
    Damager(file, seed).run();
    return put(file, data, most);
}
