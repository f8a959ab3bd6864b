"""Damage to index files, with and without a checksum that says all is well.

Run as ``python -m support.damage SEED COUNT`` it opens so many damaged indexes and asks
them: whatever is wrong with one, it must be refused or answer, and never end the process.
"""

import random
import struct
import sys
from collections.abc import Iterator

from support.names import make_entity

from ostraka.errors import IndexFileError
from ostraka.matching import Index, Query
from ostraka.matching.build import build_bytes

HEAD = struct.Struct("<8sIIQQ")  # magic, format version, sections, file size, checksum
ENTRY = struct.Struct("<8sQQ")  # tag, offset, length
MASK = 2**64 - 1
# JSON and what points into it: read by Python, and trusted once the checksum holds.
NOT_THE_KERNELS = {"manifest", "ents", "facts", "idents", "row_name"}
NUMBERS = (0, 1, 2, 3, 63, 65, 255, 256, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1)


def small_index() -> bytes:
    """The bytes of an index that uses every section."""
    entities = [
        make_entity("a", "Orban Vexelid", "Vexalidov Urban", numbers=("LV1234567",)),
        make_entity("b", "Al Bakr Mohamed", "محمد البكر", birthDate=("1961-12-24",)),
        make_entity("c", "Quondar Primel Trading S.A.", schema="Company"),
        make_entity("d", "J. Prangle", schema="Vessel"),
    ]
    return build_bytes(entities)


def sections(raw: bytes) -> dict[str, tuple[int, int, int]]:
    """For each section the place of its entry, its offset and its length."""
    found = {}
    for at in range(HEAD.unpack_from(raw)[2]):
        place = HEAD.size + at * ENTRY.size
        tag, offset, length = ENTRY.unpack_from(raw, place)
        found[tag.rstrip(b"\0").decode()] = (place, offset, length)
    return found


def seal(raw: bytearray) -> bytes:
    """The same bytes with the size and checksum that they should have."""
    magic, version, count, _, _ = HEAD.unpack_from(raw)
    total = checksum(bytes(raw[HEAD.size :]))
    HEAD.pack_into(raw, 0, magic, version, count, len(raw), total)
    return bytes(raw)


def checksum(data: bytes) -> int:
    """As `kernel/container.cpp` counts it."""
    lanes = [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, len(data)]
    words = struct.unpack(f"<{-(-len(data) // 8)}Q", data + bytes(-len(data) % 8))
    for at, word in enumerate(words):
        mixed = (lanes[at & 3] ^ word) * 0x9FB21C651E98DF25 & MASK
        lanes[at & 3] = mixed ^ mixed >> 32
    total = 0
    for lane in lanes:
        total = (total ^ lane) * 0xD6E8FEB86659FD93 & MASK
    return total ^ total >> 29


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """The index with one to three numbers changed where the kernel reads, well sealed."""
    out = bytearray(raw)
    kernels = sorted(sections(raw).items())
    kernels = [each for tag, each in kernels if tag not in NOT_THE_KERNELS and each[2]]
    for _ in range(chance.randint(1, 3)):
        entry, offset, length = chance.choice(kernels)
        number = chance.choice([*NUMBERS, chance.getrandbits(32)])
        if chance.random() < 0.1:
            struct.pack_into("<Q", out, entry + chance.choice((8, 16)), number)
        elif length >= 4:
            at = offset + 4 * chance.randrange(length // 4)
            struct.pack_into("<I", out, at, number)
        else:
            out[offset + chance.randrange(length)] = number & 255
    return seal(out)


def try_one(raw: bytes) -> bool:
    """Open and ask; False when it was refused."""
    try:
        index = Index.from_bytes(raw)
        for name in (
            "Orban Vexelid",
            "Albakr M",
            "Quondar Trading Sa",
            "محمد البكر",
            "J P",
        ):
            index.match(Query(name), 0.0)
            list(index.match_many([Query(name)] * 3, 0.3, threads=2))
    except IndexFileError:
        return False
    return True


def run(seed: int, count: int) -> Iterator[bool]:
    """Whether each of so many damaged indexes answered."""
    chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
    raw = small_index()
    return (try_one(damaged(raw, chance)) for _ in range(count))


if __name__ == "__main__":
    answers = list(run(int(sys.argv[1]), int(sys.argv[2])))
    print(sum(answers), len(answers))  # noqa: T201
