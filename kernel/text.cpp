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
    constexpr uint32_t kLeast[] = {0, 0x80, 0x800, 0x10000};
    if (code < kLeast[more] || code > 0x10FFFF || code >> 11 == 0x1B) return kInvalid;  // 0x1B: surrogates
    at += more;
    return code;
}

uint32_t code_of(std::string_view letter) {
    size_t at = 0;
    return next_code(letter, at);
}

uint16_t fold_of(uint32_t code) {
    if (code == kInvalid) return kSplit;
    const uint32_t page = code >> 8;
    return page < std::size(kFoldPageOf) ? kFoldPages[kFoldPageOf[page]][code & 0xFF] : uint16_t{kKeep};
}

// Collects the letters of one token until something splits it.
class Splitter {
  public:
    explicit Splitter(Tokens& out) : out_(out) {}

    void latin(char letter) {
        if (letter == ' ') return split();
        latin_seen_ |= letter >= 'a';  // digits are of every script
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
        letters_ = unlike_ = 0;
        stopped_ = false;
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
        if (stopped_ && letters_ == 1) take_back();
        if (token_.size() + bytes.size() > kMaxLetters) {
            out_.truncated = true;
            return;
        }
        last_ = token_.size();
        token_.append(bytes);
        ++letters_;
        if (alike) as_latin_.push_back(alike); else ++unlike_;
    }

    // "J.Smith": the initial stood alone after all, and what follows is a word of its own.
    void take_back() {
        const std::string last = token_.substr(last_);
        const char alike = is_ascii(last) ? last[0] : look_alike(code_of(last));
        token_.resize(last_);
        if (alike) as_latin_.pop_back(); else --unlike_;
        split();
        append(last, alike);
    }

    void finish() {
        if (out_.words.size() >= kMaxTokens) {
            out_.truncated = true;
            return;
        }
        out_.words.push_back(token_);
        alike_.push_back(unlike_ || is_ascii(token_) ? std::string() : as_latin_);
    }

    Tokens& out_;
    std::string token_, as_latin_;
    std::vector<std::string> alike_;  // per word, its look-alike in Latin letters, or nothing
    size_t last_ = 0;      // where the last letter of the token begins
    size_t letters_ = 0;   // since the token or its last full stop began
    size_t unlike_ = 0;    // letters of the token that look like no Latin one
    bool stopped_ = false, latin_seen_ = false;
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
