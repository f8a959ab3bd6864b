#include "text.hpp"

#include <algorithm>
#include <utility>

namespace ostraka {
namespace {

#include "fold_table.inc"

enum : uint16_t { kKeep = 0, kDrop = 1, kSplit = 2, kFirstText = 3 };
constexpr uint32_t kInvalid = 0xFFFFFFFF;

// Letters of Cyrillic and Greek that look Latin, used only inside a token that also holds
// Latin letters. Source: Unicode confusables, https://www.unicode.org/reports/tr39/
constexpr std::pair<uint32_t, char> kLookAlikes[] = {
    {0x391, 'a'}, {0x392, 'b'}, {0x395, 'e'}, {0x396, 'z'}, {0x397, 'h'}, {0x399, 'i'},
    {0x39A, 'k'}, {0x39C, 'm'}, {0x39D, 'n'}, {0x39F, 'o'}, {0x3A1, 'p'}, {0x3A4, 't'},
    {0x3A5, 'y'}, {0x3A7, 'x'}, {0x3B1, 'a'}, {0x3B9, 'i'}, {0x3BA, 'k'}, {0x3BD, 'v'},
    {0x3BF, 'o'}, {0x3C1, 'p'}, {0x3C5, 'u'}, {0x3C7, 'x'}, {0x405, 's'}, {0x406, 'i'},
    {0x408, 'j'}, {0x410, 'a'}, {0x412, 'b'}, {0x415, 'e'}, {0x41A, 'k'}, {0x41C, 'm'},
    {0x41D, 'h'}, {0x41E, 'o'}, {0x420, 'p'}, {0x421, 'c'}, {0x422, 't'}, {0x423, 'y'},
    {0x425, 'x'}, {0x430, 'a'}, {0x435, 'e'}, {0x43A, 'k'}, {0x43C, 'm'}, {0x43E, 'o'},
    {0x440, 'p'}, {0x441, 'c'}, {0x442, 't'}, {0x443, 'y'}, {0x445, 'x'}, {0x455, 's'},
    {0x456, 'i'}, {0x458, 'j'}, {0x4BB, 'h'}, {0x501, 'd'}, {0x51B, 'q'}, {0x51D, 'w'},
};

char look_alike(uint32_t code) {
    auto at = std::lower_bound(std::begin(kLookAlikes), std::end(kLookAlikes), code,
                               [](const auto& pair, uint32_t value) { return pair.first < value; });
    return at != std::end(kLookAlikes) && at->first == code ? at->second : 0;
}

// Read one character at `at` and move behind it; kInvalid (one byte read) if ill-formed.
uint32_t next_code(std::string_view text, size_t& at) {
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const uint8_t first = byte(at++);
    if (first < 0x80) return first;
    const int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2
                   : first >= 0xC2 && first < 0xE0 ? 1 : 0;
    if (more == 0 || at + more > text.size()) return kInvalid;
    uint32_t code = first & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return kInvalid;
        code = code << 6 | (byte(at + i) & 0x3F);
    }
    at += more;
    return code;
}

uint16_t fold_of(uint32_t code) {
    if (code == kInvalid) return kSplit;
    const uint32_t page = code >> 8;
    return page < std::size(kFoldPageOf) ? kFoldPages[kFoldPageOf[page]][code & 0xFF] : kKeep;
}

// Collects the letters of one token until something splits it.
class Splitter {
  public:
    explicit Splitter(Tokens& out) : out_(out) {}

    void latin(char letter) {
        if (letter == ' ') return split();
        has_latin_ = true;
        append(std::string_view(&letter, 1), letter);
    }

    void native(std::string_view bytes, uint32_t code) { append(bytes, look_alike(code)); }

    // A full stop splits, except between single letters: "S.A." is one token, "sa".
    void stop(bool letter_follows) {
        if (letters_ == 1 && letter_follows) {
            stopped_ = true;
            letters_ = 0;
        } else {
            split();
        }
    }

    void split() {
        if (!token_.empty()) finish();
        token_.clear();
        as_latin_.clear();
        letters_ = 0;
        has_latin_ = has_native_ = stopped_ = false;
        all_alike_ = true;
    }

    // Words made of look-alikes alone are Latin where the name has Latin letters elsewhere.
    void settle() {
        for (size_t i = 0; i < out_.words.size(); ++i) {
            if (latin_seen_ && !alike_[i].empty()) out_.words[i] = alike_[i];
            if (!is_ascii(out_.words[i])) out_.has_native = true;
        }
    }

  private:
    void append(std::string_view bytes, char alike) {
        if (stopped_ && letters_ == 1) {  // "J.Smith": the initial stood alone after all
            std::string last = token_.substr(token_.size() - 1);
            if (is_ascii(token_)) {
                token_.pop_back();
                as_latin_.pop_back();
                split();
                has_latin_ = true;
                token_ = as_latin_ = last;
                letters_ = 1;
            }
        }
        if (token_.size() + bytes.size() > kMaxLetters) {
            out_.truncated = true;
            return;
        }
        token_.append(bytes);
        ++letters_;
        if (bytes.size() > 1) has_native_ = true;
        if (alike) as_latin_.push_back(alike); else all_alike_ = false;
    }

    void finish() {
        if (out_.words.size() >= kMaxTokens) {
            out_.truncated = true;
            return;
        }
        latin_seen_ |= has_latin_;
        out_.words.push_back(token_);
        alike_.push_back(has_native_ && all_alike_ ? as_latin_ : std::string());
    }

    Tokens& out_;
    std::string token_, as_latin_;
    std::vector<std::string> alike_;  // per word, its look-alike in Latin letters, or nothing
    bool latin_seen_ = false;
    size_t letters_ = 0;
    bool has_latin_ = false, has_native_ = false, all_alike_ = true, stopped_ = false;
};

bool letter_at(std::string_view name, size_t at) {
    if (at >= name.size()) return false;
    const uint16_t fold = fold_of(next_code(name, at));
    return fold == kKeep || fold >= kFirstText;
}

}  // namespace

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

Tokens tokenize(std::string_view name) {
    Tokens out;
    Splitter splitter(out);
    size_t at = 0;
    while (at < name.size()) {
        const size_t start = at;
        const uint32_t code = next_code(name, at);
        const uint16_t fold = fold_of(code);
        if (code == '.') {
            splitter.stop(letter_at(name, at));
        } else if (fold == kSplit) {
            splitter.split();
        } else if (fold == kKeep) {
            splitter.native(name.substr(start, at - start), code);
        } else if (fold >= kFirstText) {
            for (const char* c = kFoldTexts[fold - kFirstText]; *c; ++c) splitter.latin(*c);
        }
    }
    splitter.split();
    splitter.settle();
    return out;
}

}  // namespace ostraka
