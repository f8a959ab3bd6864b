// Binds the kernel to Python and does nothing else: no defaults, no policy.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "../match.hpp"
#include "../parallel.hpp"
#include "../plain.hpp"
#include "bind.hpp"

namespace nb = nanobind;
using namespace ostraka;

uint32_t ostraka::checked_share(uint32_t share, const char* what) {
    if (share > kShare) throw std::invalid_argument(std::string(what) + " of " + std::to_string(share) + " thousandths, expected 1000 at most");
    return share;
}

namespace {

using FormTuple = std::tuple<uint32_t, std::string, std::string>;

Form to_form(nb::handle each) {
    const auto tuple = nb::cast<nb::tuple>(each);
    return {checked_share(nb::cast<uint32_t>(tuple[0]), "a form's factor"), nb::cast<std::string>(tuple[1]), nb::cast<std::string>(tuple[2])};
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

Matcher* map(const std::string& path) {
    try {
        return new Matcher(Container::map(path));
    } catch (const std::system_error& error) {
        errno = error.code().value();
        PyErr_SetFromErrnoWithFilename(PyExc_OSError, path.c_str());
        throw nb::python_error();
    }
}

// Texts as Arrow lays them out: 64-bit offsets into one run of bytes.
class Texts {
  public:
    Texts(nb::handle offsets, nb::handle data) {
        if (PyObject_GetBuffer(offsets.ptr(), &offsets_.view, PyBUF_SIMPLE)) throw nb::python_error();
        if (PyObject_GetBuffer(data.ptr(), &data_.view, PyBUF_SIMPLE)) throw nb::python_error();
        const auto size = static_cast<size_t>(offsets_.view.len);
        if (size % 8 || size < 8) throw std::invalid_argument("texts: odd offsets");
        count_ = size / 8 - 1;
        for (size_t at = 0; at <= count_; ++at)
            if (offset(at) < 0 || offset(at) > data_.view.len || (at && offset(at) < offset(at - 1)))
                throw std::invalid_argument("texts: offsets outside the bytes");
    }

    size_t size() const { return count_; }

    std::string_view operator[](size_t at) const {
        return {static_cast<const char*>(data_.view.buf) + offset(at), static_cast<size_t>(offset(at + 1) - offset(at))};
    }

  private:
    struct View {
        Py_buffer view{};
        ~View() { PyBuffer_Release(&view); }
    };

    int64_t offset(size_t at) const {
        int64_t out;
        std::memcpy(&out, static_cast<const char*>(offsets_.view.buf) + at * 8, 8);
        return out;
    }

    View offsets_, data_;
    size_t count_;
};

nb::bytes plain_names(nb::handle offsets, nb::handle data, const std::vector<std::string>& words,
                      const std::vector<std::string>& endings, unsigned threads) {
    const Texts names(offsets, data);
    const Cues cues{{words.begin(), words.end()}, endings};
    std::string out(names.size(), '\0');
    {
        nb::gil_scoped_release release;
        in_parallel(names.size(), 1000, threads, [&](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) out[at] = is_plain(names[at], cues);
        });
    }
    return nb::bytes(out.data(), out.size());
}

// Columns of a batch as raw little-endian bytes: query, entity, row, form (u32), score (i32).
nb::tuple to_columns(const std::vector<std::vector<Found>>& results) {
    std::vector<uint32_t> query, entity, row, form;
    std::vector<int32_t> score;
    for (size_t i = 0; i < results.size(); ++i)
        for (const auto& each : results[i]) {
            query.push_back(static_cast<uint32_t>(i));
            entity.push_back(each.entity);
            row.push_back(each.row);
            form.push_back(each.form);
            score.push_back(each.score);
        }
    const auto raw = [](const auto& values) { return nb::bytes(reinterpret_cast<const char*>(values.data()), values.size() * 4); };
    return nb::make_tuple(raw(query), raw(entity), raw(row), raw(form), raw(score));
}

std::vector<std::vector<Form>> to_questions(nb::list queries) {
    std::vector<std::vector<Form>> out;
    out.reserve(queries.size());
    for (nb::handle each : queries) out.push_back(to_forms(nb::cast<nb::list>(each)));
    return out;
}

nb::tuple match_batch(const Matcher& self, nb::list queries, int32_t floor, unsigned threads) {
    const auto all = to_questions(queries);
    std::vector<std::vector<Found>> results;
    {
        nb::gil_scoped_release release;
        results = self.match_batch(all.size(), [&](size_t at) { return all[at]; }, floor, threads);
    }
    return to_columns(results);
}

// The same for names as Arrow holds them: those that are plain stand for themselves, the
// others come with their readings, in their order.
nb::tuple match_names(const Matcher& self, nb::handle offsets, nb::handle data, nb::bytes plain, nb::list others,
                      int32_t floor, unsigned threads) {
    const Texts names(offsets, data);
    const std::string_view is_plain(plain.c_str(), plain.size());
    const auto read = to_questions(others);
    if (is_plain.size() != names.size()) throw std::invalid_argument("names: marks of another number of names");
    std::vector<size_t> place(names.size());
    size_t count = 0;
    for (size_t at = 0; at < names.size(); ++at)
        if (!is_plain[at]) place[at] = count++;
    if (count != read.size()) throw std::invalid_argument("names: readings of another number of names");
    std::vector<std::vector<Found>> results;
    {
        nb::gil_scoped_release release;
        const auto forms_of = [&](size_t at) -> std::vector<Form> {
            if (!is_plain[at]) return read[place[at]];
            return {{kShare, std::string(names[at]), std::string(names[at])}};
        };
        results = self.match_batch(names.size(), forms_of, floor, threads);
    }
    return to_columns(results);
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
    out["derived"] = asked.text.empty() || !self.index().row_head[row].written;
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
    bind_builder(module);
    module.def("plain_names", &plain_names);
    nb::class_<Matcher>(module, "Matcher")
        .def_static("map", &map, nb::rv_policy::take_ownership)
        .def_static("hold", [](nb::bytes bytes) { return new Matcher(Container::borrow({bytes.c_str(), bytes.size()})); }, nb::rv_policy::take_ownership, nb::keep_alive<0, 1>())
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
        .def("score_rows", [](const Matcher& self, nb::list forms, uint32_t from, uint32_t to) {
            if (from > to || to > self.index().rows()) throw std::out_of_range("no such rows");
            return to_list(self.score_rows(to_forms(forms), from, to));
        })
        .def("match_batch", &match_batch)
        .def("match_names", &match_names)
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
