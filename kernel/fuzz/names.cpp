#include <algorithm>
#include <iterator>

#include "fuzz.hpp"

namespace ostraka::fuzz {
namespace {

// Near each other by spelling, vowels, a letter, a beginning, joined or split, look-alikes;
// then other scripts, what is invisible, and bytes that are no UTF-8 (lone surrogates too).
const std::string kWords[] = {
    "mohamed", "muhammad", "mhmd", "mohammed", "mohamd", "ali", "albakr", "al", "bakr", "bakar",
    "abu", "abubakr", "khalid", "halid", "khaled", "ivan", "ivanov", "ivanof", "ivanovich", "i",
    "iv", "iva", "z", "zakir", "zakirov", "zakirova", "vexelid", "vexalid", "vexelidov", "vexl",
    "plant", "no", "5", "6", "12", "12abcdef", "12abcdefgh", "co", "company", "ltd", "limited",
    "gmbh", "trading", "de", "la", "delarosa", "rosa", "ruiz", "rz", "jose", "jse", "dan", "diane",
    "jr", "dr", "sea", "prangle", "seaprangle", "0rban", "orban", "orbam", "a", "b", "o'neil",
    "s.a.r.l.", "J.R.R.", "Müller", "Łódź", "путин", "ivаnov", "иван", "习近平", "商汤", "محمد",
    "علي", "김정은", "é", "ß", "שלום", "ดาวเรือง", "नरेन्द्र", "ｆｕｌｌ", "🙂", "\u200b", "\u202eevil",
    "𝕬𝖑𝖎", "a\u0301\u0302", std::string(1, '\0'), "\xed\xa0\x80", "\xff\xfe", "\xf4\x90\x80\x80",
    "\xe2\x82", "\xc0\xaf", "№", "ﷺ", "....", "a.b", "--", std::string(63, 'x'), std::string(70, 'y'),
};
constexpr const char* kSpellings[][2] = {
    {"kh", "h"}, {"ch", "s"}, {"c", "k"}, {"w", "v"}, {"ou", "u"}, {"o", "u"}, {"e", "i"},
    {"ai", "i"}, {"rn", "m"}, {"0", "o"}, {"1", "l"}, {"^mhmd$", "mohammed"}, {"^muhammad$", "mohammed"},
};

std::vector<std::string> parts_of(const std::string& name) {
    std::vector<std::string> out{{}};
    for (char c : name)
        if (c == ' ') out.emplace_back(); else out.back().push_back(c);
    return out;
}

std::string join(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) out += (out.empty() ? "" : " ") + part;
    return out;
}

void change_word(Dice& dice, std::string& word) {
    const size_t at = word.empty() ? 0 : dice.below(static_cast<uint32_t>(word.size()));
    switch (dice.below(8)) {
        case 0: word.insert(at, 1, "hio'."[dice.below(5)]); break;
        case 1: word.erase(at, 1); break;
        case 2: if (!word.empty()) word[at] = "oaie0"[dice.below(5)]; break;
        case 3: if (at + 1 < word.size()) std::swap(word[at], word[at + 1]); break;
        case 4: if (!word.empty()) word.insert(at, 1, word[at]); break;
        case 5: word.erase(std::remove_if(word.begin(), word.end(), [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }), word.end()); break;
        case 6: word.resize(std::min<size_t>(word.size(), 1)); break;
        default: word.insert(at, 1, ' ');
    }
}

void change(Dice& dice, std::vector<std::string>& parts) {
    const size_t at = dice.below(static_cast<uint32_t>(parts.size()));
    switch (dice.below(8)) {
        case 0: if (at + 1 < parts.size()) { parts[at] += parts[at + 1]; parts.erase(parts.begin() + at + 1); } break;
        case 1: std::reverse(parts.begin(), parts.end()); break;
        case 2: if (parts.size() > 1) parts.erase(parts.begin() + at); break;
        case 3: parts.insert(parts.begin() + at, kWords[dice.below(std::size(kWords))]); break;
        case 4: parts.insert(parts.end(), dice.one_in(64) ? 50 : 1, std::string(parts[at])); break;
        case 5: parts.back().resize(std::min<size_t>(parts.back().size(), 2 + dice.below(3))); break;
        default: change_word(dice, parts[at]);
    }
}

}  // namespace

std::string invented_name(Dice& dice) {
    const size_t words = dice.one_in(64) ? dice.below(60) : 1 + dice.below(4);
    std::vector<std::string> parts;
    for (size_t i = 0; i < words; ++i) parts.push_back(kWords[dice.below(std::size(kWords))]);
    std::string name = join(parts);
    if (dice.one_in(8)) name.push_back(static_cast<char>(dice.byte()));
    return name;
}

std::string varied(Dice& dice, std::string name) {
    for (uint32_t left = dice.below(5); left; --left) {
        auto parts = parts_of(name);
        change(dice, parts);
        name = join(parts);
    }
    return name;
}

Settings usual_settings() {
    return {.spelling = 915, .vowels = 870, .dropped = 880, .dropped_short = 800, .edit_cost = 1000,
            .second_edit_cost = 0, .one_edit_from = 3, .two_edits_from = 7, .prefix = 845, .prefix_from = 5,
            .prefix_share = 600, .cut = 755, .cut_from = 2, .initial = 830, .joined = 985, .joined_spelling = 920,
            .joined_vowels = 760, .joined_from = 6, .joined_edit_from = 6, .curve = 385, .extra_candidate = 170,
            .extra_query = 390, .conflict = 0, .order = 998, .single = 620, .single_from = 300, .base = 951,
            .rarity = 32, .partial_base = 800, .partial_rarity = 160, .rarity_half = 7000, .derived_base = 417,
            .derived_rarity = 809, .derived_half = 3000, .derived_spelling = 930, .derived_vowels = 905,
            .same_words = 3, .same_text = 4, .weight_scale = 100'000};
}

Settings any_settings(Dice& dice) {
    Settings out = usual_settings();
    for (const Range& range : kRanges)
        if (dice.one_in(4)) out.*range.field = range.least + static_cast<int32_t>(dice.below(static_cast<uint32_t>(range.most - range.least) + 1));
    if (exceeds_one(out)) out.rarity = out.same_words = out.same_text = 0;
    return out;
}

std::vector<Row> invented_rows(Dice& dice, uint32_t entities) {
    std::vector<Row> rows;
    for (uint32_t entity = 0; entity < entities; ++entity)
        for (uint32_t left = dice.below(4); left; --left) {
            std::string name = !rows.empty() && dice.one_in(2) ? varied(dice, rows[dice.below(static_cast<uint32_t>(rows.size()))].words) : invented_name(dice);
            const bool derived = dice.one_in(4);
            const uint32_t factor = dice.one_in(4) ? dice.below(kShare + 1) : kShare;
            rows.push_back({entity, factor, name, derived ? std::string() : name});
        }
    return rows;
}

std::string build_file(const std::vector<Row>& rows, const Settings& settings) {
    std::vector<Spelling::Rewrite> rewrites;
    for (const auto& each : kSpellings) rewrites.emplace_back(each[0], each[1]);
    const Spelling spelling(std::move(rewrites));
    Intake intake({{"co", 100}, {"al", 300}, {"mohamed", 600}});
    intake.add(rows);
    ContainerWriter out = build_index(intake.finish(), 20'000, settings, spelling, 2);
    out.add({"manifest", "{}"});
    std::string file(out.size(), '\0');
    out.write(file.data());
    return file;
}

std::vector<Form> forms_of(Dice& dice, const std::string& name) {
    std::vector<Form> out{{kShare, name, name}};
    if (dice.one_in(4)) out.push_back({dice.below(kShare + 1), varied(dice, name), ""});
    return out;
}

size_t put(const std::string& bytes, uint8_t* data, size_t most) {
    const size_t size = std::min(bytes.size(), most);
    std::copy_n(bytes.begin(), size, data);
    return size;
}

}  // namespace ostraka::fuzz
