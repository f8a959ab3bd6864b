#include "container.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#include <iterator>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ostraka {
namespace {

constexpr char kMagic[8] = {'O', 'S', 'T', 'R', 'A', 'K', 'A', '\n'};
constexpr uint32_t kFormat = 3;
constexpr size_t kHead = 32, kEntry = 24;

struct Head {
    char magic[8];
    uint32_t format, sections;
    uint64_t size, checksum;
};
struct Entry {
    char tag[8];
    uint64_t offset, length;
};
static_assert(sizeof(Head) == kHead && sizeof(Entry) == kEntry);

// A fast 64-bit mix over 8-byte words in four lanes; guards against damage, not malice.
uint64_t checksum(const char* data, size_t size) {
    uint64_t lanes[4] = {0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, size};
    size_t at = 0;
    for (int lane = 0; at < size; at += 8, lane = (lane + 1) & 3) {
        uint64_t word = 0;
        std::memcpy(&word, data + at, std::min<size_t>(8, size - at));
        lanes[lane] = (lanes[lane] ^ word) * 0x9FB21C651E98DF25;
        lanes[lane] ^= lanes[lane] >> 32;
    }
    uint64_t sum = 0;
    for (uint64_t lane : lanes) sum = (sum ^ lane) * 0xD6E8FEB86659FD93;
    return sum ^ sum >> 29;
}

size_t padded(size_t size) { return (size + 7) & ~size_t{7}; }

}  // namespace

size_t ContainerWriter::size() const {
    size_t size = kHead + kEntry * sections_.size();
    for (const Section& each : sections_) size += padded(each.bytes.size());
    return size;
}

void ContainerWriter::write(char* out) {
    const size_t size = this->size();
    Head head{{}, kFormat, static_cast<uint32_t>(sections_.size()), 0, 0};
    std::memcpy(head.magic, kMagic, 8);
    std::memcpy(out, &head, kHead);
    size_t at = kHead + kEntry * sections_.size(), entry = kHead;
    for (Section& each : sections_) {
        const size_t length = each.bytes.size();
        Entry known{{}, at, length};
        std::memcpy(known.tag, each.tag.data(), std::min<size_t>(8, each.tag.size()));
        std::memcpy(out + entry, &known, kEntry);
        std::copy(each.bytes.begin(), each.bytes.end(), out + at);
        std::fill(out + at + length, out + at + padded(length), '\0');
        each.keeper.reset();  // its memory is needed no more
        at += padded(length);
        entry += kEntry;
    }
    sections_.clear();
    seal(out, size);
}

void seal(char* file, size_t size) {
    if (size < kHead) return;
    const uint64_t known[] = {size, checksum(file + kHead, size - kHead)};
    std::memcpy(file + offsetof(Head, size), known, sizeof known);
}

Container::Container(std::shared_ptr<const char> data, size_t size) : data_(std::move(data)) {
    Head head;
    if (size < kHead) throw FormatError("too short for an index");
    std::memcpy(&head, data_.get(), kHead);
    if (std::memcmp(head.magic, kMagic, 8) != 0) throw FormatError("not an index file");
    if (head.format != kFormat) throw FormatError("index format " + std::to_string(head.format) + ", this engine reads " + std::to_string(kFormat));
    if (head.size != size || head.sections > (size - kHead) / kEntry) throw FormatError("cut off or damaged");
    if (head.checksum != checksum(data_.get() + kHead, size - kHead)) throw FormatError("damaged: its checksum does not match");
    for (uint32_t i = 0; i < head.sections; ++i) {
        Entry each;
        std::memcpy(&each, data_.get() + kHead + i * kEntry, kEntry);
        if (each.offset % 8 || each.offset > size || each.length > size - each.offset)
            throw FormatError("damaged: a section lies outside the file");
        const std::string tag(each.tag, strnlen(each.tag, 8));
        if (!sections_.try_emplace(tag, data_.get() + each.offset, each.length).second)
            throw FormatError("damaged: two sections " + tag);
    }
}

std::string_view Container::section(const std::string& tag) const {
    const auto found = sections_.find(tag);
    if (found == sections_.end()) throw FormatError("no section " + tag);
    return found->second;
}

Container Container::hold(std::string bytes) {
    auto kept = std::make_shared<const std::string>(std::move(bytes));
    return Container({kept, kept->data()}, kept->size());
}

Container Container::borrow(std::string_view bytes) {
    return Container({std::shared_ptr<const char>(), bytes.data()}, bytes.size());
}

#ifdef _WIN32
Container Container::map(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::system_error(errno, std::generic_category(), path);
    return hold({std::istreambuf_iterator<char>(file), {}});
}
#else
Container Container::map(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw std::system_error(errno, std::generic_category(), path);
    struct stat about {};
    const bool known = ::fstat(file, &about) == 0;
    const auto size = static_cast<size_t>(about.st_size);
    void* at = known && size ? ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0) : nullptr;
    const int error = errno;
    ::close(file);
    if (known && size == 0) throw FormatError("too short for an index");
    if (!known || at == MAP_FAILED) throw std::system_error(error, std::generic_category(), path);
    std::shared_ptr<const char> data(static_cast<const char*>(at), [size](const char* p) {
        ::munmap(const_cast<char*>(p), size);
    });
    return Container(std::move(data), size);
}
#endif

}  // namespace ostraka
