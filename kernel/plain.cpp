#include "plain.hpp"

#include <algorithm>

#include "text.hpp"

namespace ostraka {
namespace {

constexpr size_t kTail = 8;  // bytes at the end that hold the last two characters

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_letter(char c) { return is_letter(c) || (c >= 'A' && c <= 'Z'); }

}  // namespace

bool is_plain(std::string_view name, const Cues& cues) {
    const auto tail = name.substr(name.size() - std::min(name.size(), kTail));
    if (tail.find('.') != name.npos || name.find('/') != name.npos) return false;
    if (std::none_of(name.begin(), name.end(), is_ascii_letter)) return false;
    const Tokens found = tokenize(name);
    if (found.truncated) return false;
    return std::all_of(found.words.begin(), found.words.end(), [&](const std::string& word) {
        const auto ends = [&](const std::string& ending) { return word.ends_with(ending); };
        return std::all_of(word.begin(), word.end(), is_letter) && !cues.words.contains(word) &&
               std::none_of(cues.endings.begin(), cues.endings.end(), ends);
    });
}

}  // namespace ostraka
