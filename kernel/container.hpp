// One immutable file of named sections: written once, checked and mapped when opened.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ostraka {

// The file is damaged, foreign, or of another format version.
struct FormatError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// A section on its way into a file.
struct Section {
    std::string tag;
    std::string_view bytes;
    std::shared_ptr<const void> keeper = nullptr;  // of the bytes; null where the caller keeps them

    // Of a text or a vector of numbers, which it keeps.
    template <typename Values>
    static Section of(std::string tag, Values values) {
        auto kept = std::make_shared<const Values>(std::move(values));
        const size_t size = kept->size() * sizeof(typename Values::value_type);
        return {std::move(tag), {reinterpret_cast<const char*>(kept->data()), size}, kept};
    }
};

// Layout, little-endian: magic (8), format version (4), number of sections (4), file size
// (8), checksum of all that follows (8); then per section its tag (8), offset (8) and
// length (8); then the sections, each aligned to 8 bytes.
class ContainerWriter {
  public:
    void add(Section section) { sections_.push_back(std::move(section)); }
    size_t size() const;
    void write(char* out);  // `size()` bytes; the sections are gone afterwards

  private:
    std::vector<Section> sections_;
};

// Write into the head of a changed file the size and checksum that it should have.
void seal(char* file, size_t size);

class Container {
  public:
    static Container map(const std::string& path);   // throws FormatError, std::system_error
    static Container hold(std::string bytes);        // throws FormatError
    static Container borrow(std::string_view bytes); // the same; they must outlive it

    std::string_view section(const std::string& tag) const;  // throws FormatError when absent

    template <typename T>
    std::span<const T> array(const std::string& tag) const {
        const auto bytes = section(tag);
        if (bytes.size() % sizeof(T)) throw FormatError("section " + tag + ": odd length");
        return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
    }

  private:
    explicit Container(std::shared_ptr<const char> data, size_t size);
    std::shared_ptr<const char> data_;  // keeps the mapping or the bytes alive
    std::map<std::string, std::string_view> sections_;
};

}  // namespace ostraka
