"""The SDN list: its flat files, whole editions, and what is refused."""

import csv
import io
import zipfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import us_ofac_cons
from ostraka.sources._ofac.entry import natural_name
from ostraka.sources.us_ofac_sdn import parse

N = "-0- "
EDITIONS = {
    "2021-07": (8_976, 11_910),
    "2021-12-09": (9_121, 0),
    "2021-12-10": (9_146, 0),
    "2022-01-21": (9_044, 12_408),
    "2022-02-23": (9_108, 0),
    "2022-02-28": (9_222, 0),
    "2024-01-11": (13_827, 17_091),
}


def row(
    uid: int, name: str, kind: str = N, tags: str = "GLOMAG", remarks: str = N
) -> list[str]:
    return [str(uid), name, kind, tags, N, N, N, N, N, N, N, remarks]


def sheet(*rows: list[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode() + b"\x1a"


ROE = row(101, "ROE, Jane", "individual", "GLOMAG] [SDGT", "DOB 09 Mar 1971; POB Riga.")
ACME = row(102, "ACME TRADING S.A.", remarks="Linked To: ROE, Jane.")
SMALL = {
    "sdn.csv": sheet(ROE, ACME),
    "alt.csv": sheet(
        ["101", "1", "aka", "ROE, Jenny", N], ["102", "2", "fka", "OLD ACME", N]
    ),
    "add.csv": sheet(["101", "7", "1 Short Street", "Riga LV-1010", "Latvia", N]),
}


def read(folder: Path) -> ParsedList:
    return parse({path.name: path.read_bytes() for path in folder.iterdir()})


def by_uid(parsed: ParsedList) -> dict[str, Entity]:
    return {entity.id.rsplit("-", 1)[1]: entity for entity in parsed.entities}


@pytest.fixture(scope="module")
def editions(lists: Path) -> dict[str, ParsedList]:
    return {day: read(lists / "us_ofac_sdn" / day) for day in EDITIONS}


@pytest.fixture(scope="module")
def latest(editions: dict[str, ParsedList]) -> ParsedList:
    return editions["2024-01-11"]


@pytest.mark.parametrize("day", EDITIONS)
def test_no_entry_is_left_out(editions: dict[str, ParsedList], day: str) -> None:
    parsed = editions[day]
    assert len(parsed.entities) == parsed.records == EDITIONS[day][0]
    assert len(by_uid(parsed)) == parsed.records


@pytest.mark.parametrize("day", [day for day, (_, aliases) in EDITIONS.items() if aliases])
def test_every_alias_row_is_a_name_of_its_entity(
    lists: Path, editions: dict[str, ParsedList], day: str
) -> None:
    entities = by_uid(editions[day])
    raw = (lists / "us_ofac_sdn" / day / "alt.csv").read_text().rstrip("\x1a")
    rows = [cells for cells in csv.reader(io.StringIO(raw)) if cells]
    missing = [
        cells
        for cells in rows
        if natural_name(cells[3], NameKind.ALIAS, entities[cells[0]].schema).full
        not in {name.full for name in entities[cells[0]].names}
    ]
    assert len(rows) == EDITIONS[day][1]
    assert missing == []


def test_every_address_row_with_a_place_is_an_address(
    lists: Path, latest: ParsedList
) -> None:
    raw = (lists / "us_ofac_sdn/2024-01-11/add.csv").read_text().rstrip("\x1a")
    places = {
        (cells[0], *cells[2:5])
        for cells in csv.reader(io.StringIO(raw))
        if any(cell not in (N, "undetermined") for cell in cells[2:5])
    }
    assert sum(len(entity.addresses) for entity in latest.entities) == len(places)


@pytest.mark.parametrize("day", EDITIONS)
def test_only_odd_entries_have_issues(editions: dict[str, ParsedList], day: str) -> None:
    assert len(editions[day].issues) <= 13
    odd = ("cut off", "no such entry", "bears no label", "more than one number")
    assert [i for i in editions[day].issues if not any(o in i.message for o in odd)] == []


@pytest.mark.parametrize("day", EDITIONS)
def test_every_entry_is_blocked_under_some_programme(
    editions: dict[str, ParsedList], day: str
) -> None:
    lists_of = [{act.list_name for act in e.designations} for e in editions[day].entities]
    assert all("SDN List" in found for found in lists_of)
    assert all(None not in found for found in lists_of)


def test_the_day_of_the_story_adds_25_and_changes_nothing(
    editions: dict[str, ParsedList],
) -> None:
    before, after = (
        {entity.id: entity.to_json() for entity in editions[day].entities}
        for day in ("2021-12-09", "2021-12-10")
    )
    added = after.keys() - before.keys()
    assert len(added) == 25
    assert before.keys() - after.keys() == set()
    assert [key for key in before if before[key] != after[key]] == []
    zakir = after["us_ofac_sdn-34079"]
    assert zakir["names"][0]["full"] == "Shohrat ZAKIR"
    assert [act["programme"] for act in zakir["designations"]] == ["GLOMAG"]


def test_real_entities_are_valid_followthemoney(latest: ParsedList) -> None:
    assert [found for entity in latest.entities for found in violations(entity)] == []


def test_what_the_latest_edition_holds(latest: ParsedList) -> None:
    assert latest.parts == ("address", "alias", "comments", "primary")
    kinds = Counter(name.kind for entity in latest.entities for name in entity.names)
    assert kinds[NameKind.PRIMARY] == 13_827
    assert kinds[NameKind.WEAK] > 3_000
    wallets = [i for e in latest.entities for i in e.identifiers if i.kind == "publicKey"]
    assert len(wallets) > 450
    assert {"XBT", "ETH", "USDT"} <= {wallet.note for wallet in wallets}
    relations = [relation for e in latest.entities for relation in e.relations]
    assert sum(r.object is not None for r in relations) > 0.95 * len(relations)
    persons = [e for e in latest.entities if e.schema == "Person"]
    assert sum(bool(e.texts("birthDate")) for e in persons) > 0.9 * len(persons)


def test_remarks_that_overflow_are_joined_in_the_middle_of_a_word(
    latest: ParsedList,
) -> None:
    entity = by_uid(latest)["28263"]
    assert "snowsjohn" in {name.full for name in entity.names}
    assert entity.relations[-1].object_name == "LAZARUS GROUP"


def test_a_small_set_is_read_whole() -> None:
    parsed = parse(SMALL)
    roe, acme = parsed.entities
    assert parsed.issues == []
    assert (roe.id, roe.schema, acme.schema) == (
        "us_ofac_sdn-101",
        "Person",
        "Organization",
    )
    assert [(n.full, n.kind) for n in roe.names] == [
        ("Jane ROE", NameKind.PRIMARY),
        ("Jenny ROE", NameKind.ALIAS),
    ]
    assert roe.names[0].parts == (("lastName", "ROE"), ("firstName", "Jane"))
    assert acme.names[1].kind is NameKind.FORMER
    assert [act.programme for act in roe.designations] == ["GLOMAG", "SDGT"]
    assert roe.properties == {"birthDate": ("1971-03-09",), "birthPlace": ("Riga",)}
    assert roe.addresses == (
        Address("1 Short Street, Riga LV-1010", city="Riga LV-1010", country="lv"),
    )
    assert acme.relations[0].object == roe.id


def test_an_overflow_goes_on_in_the_middle_of_a_word() -> None:
    remarks = "POB ".ljust(980, "x") + "; a.k.a. 'SNOWROE JU"
    files = {
        "sdn.csv": sheet(row(101, "ROE, Jane", "individual", remarks=remarks)),
        "sdn_comments.csv": sheet(["101", "NIOR'; Linked To: ROE GROUP."]),
    }
    parsed = parse(files)
    assert len(remarks) == 1_000
    assert parsed.entities[0].names[-1].full == "SNOWROE JUNIOR"
    assert parsed.entities[0].relations[0].object_name == "ROE GROUP"
    assert parsed.issues == []


def test_an_overflow_of_remarks_that_are_not_full_is_read_apart_and_reported() -> None:
    comments = {"sdn_comments.csv": sheet(["101", "Gender Female."])}
    parsed = parse(SMALL | comments)
    assert parsed.entities[0].texts("gender") == ("female",)
    assert parsed.entities[0].texts("birthPlace") == ("Riga",)
    assert "overflow" in parsed.issues[0].message


def test_a_ship_keeps_its_six_columns() -> None:
    ship = ["103", "SEA ROE", "vessel", "SDGT", N, "5IM713", "Tug", "640", "478", "Malta"]
    ship += [
        "Roe Shipping",
        "Vessel Registration Identification IMO 9187629; MMSI 572469210.",
    ]
    (entity,) = parse({"sdn.csv": sheet(ship)}).entities
    assert entity.schema == "Vessel"
    assert entity.properties == {
        "type": ("Tug",),
        "tonnage": ("640",),
        "grossRegisteredTonnage": ("478",),
        "flag": ("mt",),
    }
    assert {(i.kind, i.value) for i in entity.identifiers} == {
        ("callSign", "5IM713"),
        ("imoNumber", "9187629"),
        ("mmsi", "572469210"),
    }
    assert (entity.relations[0].schema, entity.relations[0].object_name) == (
        "Ownership",
        "Roe Shipping",
    )


def test_an_unknown_type_is_kept_and_reported() -> None:
    parsed = parse({"sdn.csv": sheet(row(1, "ROE", "spaceship"))})
    assert parsed.entities[0].schema == "LegalEntity"
    assert "'spaceship'" in parsed.issues[0].message


def test_an_unknown_alias_kind_is_kept_and_reported() -> None:
    files = {"sdn.csv": sheet(ROE), "alt.csv": sheet(["101", "1", "xka", "ROE, J", N])}
    parsed = parse(files)
    assert [name.full for name in parsed.entities[0].names] == ["Jane ROE", "J ROE"]
    assert len(parsed.issues) == 1


def test_a_row_of_no_entry_is_reported_with_what_it_says() -> None:
    parsed = parse(SMALL | {"alt.csv": sheet(["999", "1", "aka", "LOST NAME", N])})
    assert parsed.issues[0].record == "999"
    assert "LOST NAME" in parsed.issues[0].message


def test_remarks_cut_off_and_never_continued_are_reported_and_half_a_wallet_is_none() -> (
    None
):
    full = "DOB 1971; " + "Gender Male; " * 80
    cut = full[:974] + "; Digital Currency Address"
    assert len(cut) == 1_000
    parsed = parse({"sdn.csv": sheet(row(101, "ROE, Jane", "individual", remarks=cut))})
    assert parsed.entities[0].identifiers == ()
    assert "cut off" in parsed.issues[0].message


@pytest.mark.parametrize("name", ["SDN.CSV", "sdn.csv", "SDN_PRIM.csv", "folder/sdn.csv"])
def test_official_file_names_are_known_in_any_case(name: str) -> None:
    assert parse({name: SMALL["sdn.csv"]}).parts == ("primary",)


def test_a_zip_is_unpacked_first() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, raw in SMALL.items():
            archive.writestr(name, raw)
    assert parse({"sdnlist.zip": packed.getvalue()}) == parse(SMALL)


HTML = b"<!DOCTYPE html><html><body>Not found</body></html>"
BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><x>&b;</x>'
BAD = {
    "no file": {},
    "an empty file": {"sdn.csv": b""},
    "only an end mark": {"sdn.csv": b"\x1a"},
    "a web page": {"sdn.csv": HTML},
    "cut in half": {"sdn.csv": SMALL["sdn.csv"][: len(SMALL["sdn.csv"]) // 2]},
    "cut within a row": {"sdn.csv": SMALL["sdn.csv"][:40]},
    "UTF-16": {"sdn.csv": SMALL["sdn.csv"].decode().encode("utf-16")},
    "Latin-1": {"sdn.csv": sheet(row(1, "MULLER")).replace(b"MULLER", b"M\xdcLLER")},
    "another width": {"sdn.csv": b"1,ROE,individual\r\n"},
    "a header": {"sdn.csv": sheet(["ent_num", *ROE[1:]])},
    "an entry twice": {"sdn.csv": sheet(ROE, ROE)},
    "no name": {"sdn.csv": sheet(row(1, N))},
    "no primary file": {"alt.csv": SMALL["alt.csv"]},
    "another name": {"list.csv": SMALL["sdn.csv"]},
    "two primary files": {"sdn.csv": SMALL["sdn.csv"], "SDN.CSV": SMALL["sdn.csv"]},
    "another XML": {"sdn.xml": b"<feed><entry/></feed>"},
    "a billion laughs": {"sdn.xml": BOMB},
    "XML with CSV": {"sdn.xml": b"<sdnList/>", "sdn.csv": SMALL["sdn.csv"]},
    "a damaged archive": {"sdn.zip": b"PK\x03\x04broken"},
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_with_file_and_cause(case: str) -> None:
    with pytest.raises(SourceError) as raised:
        parse(BAD[case])
    assert raised.value.source == "us_ofac_sdn"
    assert raised.value.place


def test_files_of_two_editions_are_refused(lists: Path) -> None:
    old, new = (lists / "us_ofac_sdn" / day for day in ("2021-07", "2024-01-11"))
    primary = (new / "sdn.csv").read_bytes()
    with pytest.raises(SourceError, match="one edition"):
        parse({"sdn.csv": primary, "alt.csv": (old / "alt.csv").read_bytes()})
    with pytest.raises(SourceError, match="one edition"):
        parse(
            {
                "sdn.csv": (old / "sdn.csv").read_bytes(),
                "add.csv": (new / "add.csv").read_bytes(),
            }
        )


def test_the_other_list_is_refused(lists: Path) -> None:
    cons = (lists / "us_ofac_cons/2025-12/cons_prim.csv").read_bytes()
    with pytest.raises(SourceError, match="not on this list"):
        parse({"cons_prim.csv": cons})
    sdn = (lists / "us_ofac_sdn/2021-07/sdn.csv").read_bytes()
    with pytest.raises(SourceError, match="not on this list"):
        us_ofac_cons.parse({"sdn.csv": sdn})


@settings(max_examples=60)
@given(st.data())
def test_a_mutilated_edition_is_read_or_refused_and_nothing_else(
    data: st.DataObject,
) -> None:
    name = data.draw(st.sampled_from(sorted(SMALL)))
    raw = bytearray(SMALL[name])
    at = data.draw(st.integers(0, len(raw) - 1))
    if data.draw(st.booleans()):
        raw = raw[:at]
    else:
        raw[at] = data.draw(st.integers(0, 255))
    with suppress(SourceError):
        parse(SMALL | {name: bytes(raw)})
