// Binds the kernel to Python and does nothing else: no defaults, no policy.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unordered_map.h>
#include <nanobind/stl/vector.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "../match.hpp"

namespace nb = nanobind;
using namespace ostraka;

namespace {

using FormTuple = std::tuple<uint32_t, std::string, std::string>;

uint32_t to_share(nb::handle value, const char* what) {
    const auto share = nb::cast<uint32_t>(value);
    if (share > kShare) throw std::invalid_argument(std::string(what) + " of " + std::to_string(share) + " thousandths, expected 1000 at most");
    return share;
}

Form to_form(nb::handle each) {
    const auto tuple = nb::cast<nb::tuple>(each);
    return {to_share(tuple[0], "a form's factor"), nb::cast<std::string>(tuple[1]), nb::cast<std::string>(tuple[2])};
}

std::vector<Form> to_forms(nb::list forms) {
    std::vector<Form> out;
    for (nb::handle each : forms) out.push_back(to_form(each));
    return out;
}

// What is not text, in a damaged index, is shown as such.
nb::object to_text(std::string_view bytes) {
    return nb::steal(PyUnicode_DecodeUTF8(bytes.data(), static_cast<Py_ssize_t>(bytes.size()), "replace"));
}

nb::list to_list(const std::vector<Found>& found) {
    nb::list out;
    for (const auto& each : found) out.append(nb::make_tuple(each.entity, each.row, each.form, each.score));
    return out;
}

Settings to_settings(const std::vector<int32_t>& values) {
    if (values.size() != kSettings) throw std::invalid_argument("settings: " + std::to_string(values.size()) + " values, expected " + std::to_string(kSettings));
    Settings out;
    std::memcpy(&out, values.data(), sizeof out);
    if (const int at = first_out_of_range(out); at >= 0)
        throw std::invalid_argument("setting " + std::to_string(at) + ": " + std::to_string(values[at]) + ", expected " +
                                    std::to_string(kRanges[at].least) + " to " + std::to_string(kRanges[at].most));
    if (exceeds_one(out)) throw std::invalid_argument("settings: base, rarity, same_words and same_text are above 1000 together");
    return out;
}

Matcher* map(const std::string& path) {
    try {
        return new Matcher(Container::map(path));
    } catch (const std::system_error& error) {
        errno = error.code().value();
        PyErr_SetFromErrnoWithFilename(PyExc_OSError, path.c_str());
        throw nb::python_error();
    }
}

nb::bytes build(nb::list rows, uint32_t entities, const std::vector<int32_t>& settings,
                const std::vector<std::pair<std::string, std::string>>& rewrites,
                const ClassWeights& classes, nb::dict keep) {
    std::vector<Row> all;
    for (nb::handle each : rows) {
        const auto row = nb::cast<nb::tuple>(each);
        all.push_back({nb::cast<uint32_t>(row[0]), to_share(row[1], "a row's factor"), nb::cast<std::string>(row[2]), nb::cast<std::string>(row[3])});
        if (all.back().entity >= entities) throw std::invalid_argument("row of an entity that does not exist");
    }
    std::vector<std::pair<std::string, std::string>> sections;
    for (auto [tag, bytes] : keep) {
        const auto value = nb::cast<nb::bytes>(bytes);
        sections.emplace_back(nb::cast<std::string>(tag), std::string(value.c_str(), value.size()));
    }
    const auto made = to_settings(settings);
    const Spelling spelling(rewrites);
    std::string out;
    {
        nb::gil_scoped_release release;
        out = build_index(all, entities, made, spelling, classes, sections);
    }
    return nb::bytes(out.data(), out.size());
}

// Columns of a batch as raw little-endian bytes: query, entity, row, form (u32), score (i32).
nb::tuple match_batch(const Matcher& self, nb::list queries, int32_t floor, unsigned threads) {
    std::vector<std::vector<Form>> all;
    all.reserve(queries.size());
    for (nb::handle each : queries) all.push_back(to_forms(nb::cast<nb::list>(each)));
    std::vector<uint32_t> query, entity, row, form;
    std::vector<int32_t> score;
    {
        nb::gil_scoped_release release;
        const auto results = self.match_batch(all, floor, threads);
        for (size_t i = 0; i < results.size(); ++i)
            for (const auto& each : results[i]) {
                query.push_back(static_cast<uint32_t>(i));
                entity.push_back(each.entity);
                row.push_back(each.row);
                form.push_back(each.form);
                score.push_back(each.score);
            }
    }
    const auto raw = [](const auto& values) { return nb::bytes(reinterpret_cast<const char*>(values.data()), values.size() * 4); };
    return nb::make_tuple(raw(query), raw(entity), raw(row), raw(form), raw(score));
}

nb::dict explain(const Matcher& self, nb::handle form, uint32_t row) {
    if (row >= self.index().rows()) throw std::out_of_range("no such row");
    const Form asked = to_form(form);
    const auto found = self.explain(asked, row);
    nb::list pairs, words;
    for (const auto& each : found.pairs)
        pairs.append(nb::make_tuple(each.query_first, each.query_count, each.row_first, each.row_count,
                                    each.like.value, static_cast<int>(each.like.rule), each.weight));
    const auto units = self.index().units(row);
    for (size_t i = 0; i < words_of(units.size()); ++i)
        words.append(to_text(self.index().token(units[i])));
    nb::dict out;
    out["pairs"] = pairs;
    out["query_words"] = tokenize(asked.words).words;
    out["row_words"] = words;
    out["matched"] = found.matched;
    out["extra_row"] = found.extra_row;
    out["extra_query"] = found.extra_query;
    out["in_order"] = found.in_order;
    out["same_text"] = found.same_text;
    out["score"] = found.score;
    return out;
}

}  // namespace

NB_MODULE(_ext, module) {
    nb::exception<FormatError>(module, "FormatError", PyExc_ValueError);
    module.def("settings_count", [] { return kSettings; });
    module.def("tokenize", [](const std::string& name) {
        const auto found = tokenize(name);
        return nb::make_tuple(found.words, found.has_native, found.truncated);
    });
    module.def("spelling_key", [](const std::vector<std::pair<std::string, std::string>>& rewrites, const std::string& token) {
        return Spelling(rewrites).key(token);
    });
    module.def("osa_distance", [](const std::string& left, const std::string& right) {
        if (left.size() > kMaxLetters || right.size() > kMaxLetters) throw std::invalid_argument("longer than 64 letters");
        return osa_distance(left, right);
    });
    module.def("build", &build);
    nb::class_<Matcher>(module, "Matcher")
        .def_static("map", &map, nb::rv_policy::take_ownership)
        .def_static("hold", [](nb::bytes bytes) { return new Matcher(Container::hold(std::string(bytes.c_str(), bytes.size()))); }, nb::rv_policy::take_ownership)
        .def("match", [](const Matcher& self, nb::list forms, int32_t floor) {
            const auto asked = to_forms(forms);
            std::vector<Found> found;
            {
                nb::gil_scoped_release release;
                found = self.match(asked, floor);
            }
            return to_list(found);
        })
        .def("brute", [](const Matcher& self, nb::list forms, int32_t floor) { return to_list(self.brute(to_forms(forms), floor)); })
        .def("match_batch", &match_batch)
        .def("explain", &explain)
        .def("section", [](const Matcher& self, const std::string& tag) {
            const auto bytes = self.index().container.section(tag);
            return nb::bytes(bytes.data(), bytes.size());
        })
        .def("section_part", [](const Matcher& self, const std::string& tag, size_t from, size_t to) {
            const auto bytes = self.index().container.section(tag);
            if (from > to || to > bytes.size()) throw std::out_of_range("outside the section");
            return nb::bytes(bytes.data() + from, to - from);
        })
        .def("row_entity", [](const Matcher& self, uint32_t row) {
            if (row >= self.index().rows()) throw std::out_of_range("no such row");
            return self.index().row_entity[row];
        })
        .def_prop_ro("rows", [](const Matcher& self) { return self.index().rows(); })
        .def_prop_ro("entities", [](const Matcher& self) { return self.index().entities; })
        .def_prop_ro("tokens", [](const Matcher& self) { return self.index().tokens(); });
}
