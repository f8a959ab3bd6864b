"""Files that are not the list they are said to be: one clear error, and nothing changes.

Every official source, in every form of which a real edition is at hand, through the
command line. Each file of an edition is damaged in turn; the others stay as they are.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from ostraka.home import Home
from ostraka.sources import OFFICIAL, OWN, _files
from ostraka.store import Store

Run = Callable[..., Any]

EDITIONS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("au_dfat", "2026-07-21"): ("regulation8_consolidated.xlsx",),
    ("ca_sema", "2025-03"): ("sema-lmes.xml",),
    ("eu_fsf", "2022-03-18"): ("sanctions.repaired.xml",),
    ("gb_fcdo", "2025-08-11"): ("UK_Sanctions_List_short.ods",),
    ("gb_ofsi", "2020-04-27"): ("sanctionsconlist.csv",),
    ("gb_ofsi", "2022-05-04"): ("ConList.xlsx",),
    ("un_sc", "2022-09-15"): ("consolidated.xml",),
    ("us_bis_dpl", "undated"): ("dpl.txt",),
    ("us_ofac_cons", "2025-12"): (
        "cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"
    ),
    ("us_ofac_cons", "2022-03-24"): ("consolidated.xml",),
    ("us_ofac_cons", "2025-01-10_enhanced"): ("CONS_ENHANCED.ZIP",),
    ("us_ofac_sdn", "2022-01-21"): ("sdn.csv", "alt.csv", "add.csv"),
    ("us_trade_csl", "2022-05-06"): ("consolidated.csv",),
}  # fmt: skip
FILES = [(*edition, name) for edition, names in EDITIONS.items() for name in names]
XML = [each for each in FILES if each[2].endswith(".xml")]
TABLES = [each for each in FILES if each[2].endswith((".csv", ".txt"))]
ARCHIVES = [each for each in FILES if each[2].lower().endswith((".xlsx", ".ods", ".zip"))]

LAUGHS = b"".join(
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">',
        *(b'<!ENTITY e%d "%s">' % (n + 1, b"&e%d;" % n * 10) for n in range(9)),
        b"]><x>&e9;</x>",
    ]
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s">]><x>&e;</x>'
ATTACKS = {
    "billion laughs": LAUGHS,
    "file": OUTSIDE % b"file:///etc/passwd",
    "address": OUTSIDE % b"http://127.0.0.1:9/x",
    "parameter": b'<!DOCTYPE x [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]><x/>',
    "utf-16": LAUGHS.decode().replace(' version="1.0"', ' version="1.0" encoding="utf-16"').encode("utf-16"),
}  # fmt: skip
DAMAGES: Mapping[str, Callable[[bytes], bytes]] = {
    "empty": lambda raw: b"",
    "blank": lambda raw: b"\r\n \x1a",
    "a web page": lambda raw: b"<!DOCTYPE html>\n<html><body>Moved</body></html>",
    "cut in half": lambda raw: raw[: len(raw) // 2],
    "bytes of no encoding": lambda raw: raw[:9000] + b"\xff\xfe\x80\x81" + raw[9000:],
}


def state(home: Path) -> list[object]:
    """The editions and every index file of a home."""
    with Store.open(Home.at(home).database_url) as store:
        editions: list[object] = [*store.editions()]
    for path in sorted((home / "indexes").iterdir()):
        editions.append((path.name, hashlib.sha256(path.read_bytes()).hexdigest()))
    return editions


class Importer:
    """Imports an edition with one file damaged, and looks whether it did any harm."""

    def __init__(self, lists: Path, home: Path, folder: Path, run: Run) -> None:
        self.lists, self.home, self.folder, self.run = lists, home, folder, run

    def raw(self, source: str, edition: str, name: str) -> bytes:
        return (self.lists / source / edition / name).read_bytes()

    def put(self, source: str, edition: str, name: str, raw: bytes) -> Any:  # noqa: ANN401
        """Import the edition with other bytes in one file; return what the command did."""
        self.folder.mkdir(exist_ok=True)
        (self.folder / name).write_bytes(raw)
        names = EDITIONS[source, edition]
        others = [each for each in names if name in names and each != name]
        paths = [self.lists / source / edition / each for each in others]
        day = ("--published", "2024-02-01")
        return self.run("lists", "import", source, self.folder / name, *paths, *day)

    def is_refused(self, source: str, edition: str, name: str, raw: bytes) -> str:
        """Prove that it is refused with one clear error and no harm; return the error."""
        before = state(self.home)
        ran = self.put(source, edition, name, raw)
        assert (ran.code, ran.out) == (1, "")
        error, *hints = ran.err.splitlines()
        assert error.startswith(f"error: {source}: {Path(name).stem}")
        assert len(error) < 400
        assert ": found " in error
        assert ", expected " in error
        assert all(line.startswith("hint: ") for line in hints)
        assert state(self.home) == before
        return str(error)


@pytest.fixture
def importer(lists: Path, home: Path, tmp_path: Path, run: Run) -> Importer:
    return Importer(lists, home, tmp_path / "damaged", run)


def test_every_official_source_is_tried() -> None:
    assert {source for source, _ in EDITIONS} == set(OFFICIAL)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(("source", "edition", "name"), FILES)
def test_a_damaged_file_is_refused(
    importer: Importer, source: str, edition: str, name: str, damage: str
) -> None:
    raw = DAMAGES[damage](importer.raw(source, edition, name))
    importer.is_refused(source, edition, name, raw)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(("source", "edition", "name"), TABLES)
def test_a_table_in_another_encoding_is_refused(
    importer: Importer, source: str, edition: str, name: str, encoding: str
) -> None:
    text = importer.raw(source, edition, name).decode("utf-8", "replace")
    importer.is_refused(source, edition, name, text.encode(encoding))


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(("source", "edition", "name"), XML)
def test_xml_with_entities_is_refused_unread(
    importer: Importer, source: str, edition: str, name: str, attack: str
) -> None:
    error = importer.is_refused(source, edition, name, ATTACKS[attack])
    assert "DOCTYPE" in error or attack == "utf-16"
    assert "root:" not in error


@pytest.mark.parametrize("attack", ["billion laughs", "file"])
@pytest.mark.parametrize(("source", "edition", "name"), ARCHIVES)
def test_entities_within_an_archive_are_refused(
    importer: Importer, source: str, edition: str, name: str, attack: str
) -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(importer.raw(source, edition, name))) as real,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for member in real.namelist():
            evil = member.lower().endswith((".xml", ".rels"))
            made.writestr(member, ATTACKS[attack] if evil else real.read(member))
    error = importer.is_refused(source, edition, name, packed.getvalue())
    assert "root:" not in error


def bomb(size: int) -> bytes:
    """A small archive that unpacks to so many zeros."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("content.xml", "w", force_zip64=True) as member,
    ):
        for _ in range(size >> 20):
            member.write(bytes(1 << 20))
    return packed.getvalue()


@pytest.mark.parametrize(("source", "edition", "name"), ARCHIVES)
def test_an_archive_that_unpacks_to_too_much_is_refused(
    importer: Importer,
    source: str,
    edition: str,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_files, "MAX_UNPACKED", 1 << 20)
    error = importer.is_refused(source, edition, name, bomb(2 << 20))
    assert "more than 1048576 bytes unpacked" in error


@pytest.mark.slow
@pytest.mark.parametrize(("source", "edition", "name"), ARCHIVES[:1])
def test_a_real_bomb_is_refused(
    importer: Importer, source: str, edition: str, name: str
) -> None:
    raw = bomb(_files.MAX_UNPACKED + (1 << 20))
    assert len(raw) < 10_000_000
    importer.is_refused(source, edition, name, raw)


def test_the_cut_off_file_that_was_once_published_is_refused(importer: Importer) -> None:
    raw = importer.raw("eu_fsf", "2022-03-18", "sanctions.xml")
    error = importer.is_refused("eu_fsf", "2022-03-18", "sanctions.xml", raw)
    assert error.startswith("error: eu_fsf: sanctions.xml line 28198: ")


@pytest.mark.parametrize(("source", "edition", "name"), FILES)
def test_the_list_of_another_source_is_refused(
    importer: Importer, source: str, edition: str, name: str
) -> None:
    suffix = Path(name).suffix.lower()
    others = [each for each in FILES if each[0] != source and suffix in each[2].lower()]
    for other in others:
        if other[0][:7] != source[:7]:  # OFAC publishes two lists in one form
            importer.is_refused(source, edition, name, importer.raw(*other))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "edition", "name"),
    [
        ("gb_ofsi", "2020-04-27", "sanctionsconlist.csv"),
        ("us_bis_dpl", "undated", "dpl.txt"),
        ("us_trade_csl", "2022-05-06", "consolidated.csv"),
    ],
)
def test_a_table_cut_at_the_end_of_a_line_is_refused_by_the_gate(
    importer: Importer, source: str, edition: str, name: str
) -> None:
    whole = importer.raw(source, edition, name)
    assert importer.put(source, edition, name, whole).code == 0
    before = state(importer.home)
    cut = whole[: whole.rfind(b"\n", 0, len(whole) // 2) + 1]
    (importer.folder / name).write_bytes(cut)
    arguments = ("lists", "import", source, importer.folder / name)
    ran = importer.run(*arguments, "--published", "2024-02-02")
    assert (ran.code, ran.out) == (1, "")
    error, hint = ran.err.splitlines()
    assert error.startswith(f"error: {source}: edition refused: ")
    assert "entities, the edition of" in error
    assert "fewer, at most 10% allowed" in error
    assert hint.startswith("hint: the edition of ")
    assert state(importer.home) == before


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("source", OWN)
def test_a_damaged_list_of_ones_own_is_refused(
    home: Path, run: Run, tmp_path: Path, source: str, damage: str
) -> None:
    lines = (b'{"id": "%d", "schema": "Person", "properties": {"name": ["P %d"]}}' % (n, n)
             for n in range(400))  # fmt: skip
    rows = (b'%d,"P, %d"' % (n, n) for n in range(999))
    whole = b"\n".join(lines) if source == "ftm" else b"\n".join([b"id,name", *rows])
    before = state(home)
    path = tmp_path / f"own.{source}"
    path.write_bytes(DAMAGES[damage](whole))
    ran = run(
        "lists", "import", source, path, "--source-name", "own", "--published", "2024-02-01"
    )
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"error: own: own.{source}")
    assert state(home) == before
