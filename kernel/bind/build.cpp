// Binds the building of an index.
#include "../build.hpp"

#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unordered_map.h>
#include <nanobind/stl/vector.h>

#include <cstring>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "bind.hpp"

namespace nb = nanobind;

namespace ostraka {
namespace {

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

// Bytes that Python keeps, for as long as this is there.
class Buffer {
  public:
    explicit Buffer(nb::handle owner) {
        if (PyObject_GetBuffer(owner.ptr(), &view_, PyBUF_SIMPLE)) throw nb::python_error();
    }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { PyBuffer_Release(&view_); }
    std::string_view bytes() const { return {static_cast<const char*>(view_.buf), static_cast<size_t>(view_.len)}; }

  private:
    Py_buffer view_{};
};

// A column of 32-bit numbers.
std::vector<uint32_t> to_numbers(nb::handle column) {
    const Buffer buffer(column);
    const auto bytes = buffer.bytes();
    if (bytes.size() % sizeof(uint32_t)) throw std::invalid_argument("rows: a column of numbers that are not of 32 bits");
    std::vector<uint32_t> out(bytes.size() / sizeof(uint32_t));
    if (!out.empty()) std::memcpy(out.data(), bytes.data(), bytes.size());
    return out;
}

std::vector<Row> to_rows(nb::handle entities, nb::handle shares, nb::list words, nb::list texts) {
    const auto entity = to_numbers(entities), share = to_numbers(shares);
    if (share.size() != entity.size() || words.size() != entity.size() || texts.size() != entity.size())
        throw std::invalid_argument("rows: columns of different lengths");
    std::vector<Row> out;
    out.reserve(entity.size());
    for (size_t at = 0; at < entity.size(); ++at)
        out.push_back({entity[at], checked_share(share[at], "a row's factor"), nb::cast<std::string>(words[at]), nb::cast<std::string>(texts[at])});
    return out;
}

nb::bytes to_bytes(ContainerWriter out) {
    auto made = nb::steal<nb::bytes>(PyBytes_FromStringAndSize(nullptr, static_cast<Py_ssize_t>(out.size())));
    if (!made.is_valid()) throw nb::python_error();
    char* const at = PyBytes_AsString(made.ptr());
    {
        nb::gil_scoped_release release;
        out.write(at);
    }
    return made;
}

class Builder {
  public:
    Builder(const std::vector<int32_t>& settings, std::vector<Spelling::Rewrite> rewrites, const ClassWeights& classes)
        : settings_(to_settings(settings)), spelling_(std::move(rewrites)), intake_(classes) {}

    void add(nb::handle entities, nb::handle shares, nb::list words, nb::list texts) {
        auto rows = to_rows(entities, shares, words, texts);
        nb::gil_scoped_release release;
        intake_.add(std::move(rows));
    }

    nb::bytes finish(uint32_t entities, nb::dict keep, unsigned threads) {
        std::deque<Buffer> buffers;
        std::vector<Section> further;
        for (auto [tag, bytes] : keep) {
            buffers.emplace_back(bytes);
            further.push_back({nb::cast<std::string>(tag), buffers.back().bytes()});
        }
        return to_bytes(build(entities, std::move(further), threads));
    }

  private:
    ContainerWriter build(uint32_t entities, std::vector<Section> further, unsigned threads) {
        nb::gil_scoped_release release;
        ContainerWriter out = build_index(intake_.finish(), entities, settings_, spelling_, threads);
        for (Section& each : further) out.add(std::move(each));
        return out;
    }

    const Settings settings_;
    const Spelling spelling_;
    Intake intake_;
};

}  // namespace

void bind_builder(nb::module_& module) {
    nb::class_<Builder>(module, "Builder")
        .def(nb::init<const std::vector<int32_t>&, std::vector<Spelling::Rewrite>, const ClassWeights&>())
        .def("add", &Builder::add)
        .def("finish", &Builder::finish);
}

}  // namespace ostraka
