"""Canada's autonomous sanctions list. All people and bodies in the fixtures are invented."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Entity, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import ca_sema
from ostraka.sources._ca.names import split_entity, split_person, split_title

OLD = """<record><Country>Burma / Birmanie</Country><Title>General/général</Title>
<LastName>ROE</LastName><GivenName>Jane</GivenName><Aliases>Jane Row; Джейн Роу</Aliases>
<DateOfBirth>1961-02-03 or 1962</DateOfBirth><Schedule>1</Schedule><Item>7</Item></record>"""
NEW = """<record><Country>Myanmar (Burma) / Myanmar (Birmanie)</Country>
<LastName>Roe</LastName><GivenName>Jane</GivenName><Schedule>Part 1</Schedule><Item>7</Item>
<DateOfListing>2021-02-18</DateOfListing></record>"""
BODY = """<record><Country>Iran</Country><Entity>Roe Navy/Force navale Roe</Entity>
<Schedule>N/A</Schedule><Item>3</Item></record>"""
SHIP = """<record><Country>Russia / Russie</Country><EntityOrShip>Roe Star</EntityOrShip>
<TitleOrShip>Oil Tanker</TitleOrShip><ShipIMONumber>9074729</ShipIMONumber>
<DateOfBirthOrShipBuildDate>2005</DateOfBirthOrShipBuildDate><Schedule>1.1</Schedule>
<Item>1</Item><DateOfListing>2025-02-21</DateOfListing></record>"""


def edition(*records: str) -> bytes:
    return f'<?xml version="1.0"?><data-set>{"".join(records)}</data-set>'.encode()


def parse(*records: str) -> ParsedList:
    return ca_sema.parse({"sema-lmes.xml": edition(*records)})


def only_entity(record: str) -> Entity:
    parsed = parse(record)
    assert parsed.issues == []
    return parsed.entities[0]


def fulls(entity: Entity, kind: NameKind) -> list[str]:
    return [name.full for name in entity.names if name.kind is kind]


def test_a_person_has_parts_titles_in_both_languages_and_every_birth_date() -> None:
    jane = only_entity(OLD)
    assert (jane.schema, jane.caption) == ("Person", "Jane ROE")
    assert jane.names[0].parts == (("firstName", "Jane"), ("lastName", "ROE"))
    assert fulls(jane, NameKind.ALIAS) == ["Jane Row", "Джейн Роу"]
    assert jane.texts("title") == ("General", "général")
    assert jane.texts("birthDate") == ("1961-02-03", "1962")


def test_the_country_names_the_regulations_and_is_no_country_of_the_subject() -> None:
    jane = only_entity(OLD)
    (act,) = jane.designations
    assert (act.programme, act.legal_basis) == ("Burma", "Schedule 1, item 7")
    assert jane.texts("country") == jane.texts("nationality") == ()


def test_the_id_outlives_renumbered_schedules_and_renamed_regulations() -> None:
    assert only_entity(OLD).id == only_entity(NEW).id == "ca_sema-bc6f5fbf6bc5"


def test_the_same_name_under_other_regulations_is_another_entry() -> None:
    assert only_entity(OLD).id != only_entity(OLD.replace("Burma", "Iran")).id


def test_an_entry_listed_twice_is_numbered_in_the_lists_order() -> None:
    ids = [entity.id for entity in parse(NEW, NEW.replace("7", "9")).entities]
    assert ids == ["ca_sema-bc6f5fbf6bc5", "ca_sema-bc6f5fbf6bc5-2"]


def test_a_newer_record_states_the_day_of_listing() -> None:
    assert only_entity(NEW).designations[0].listed_on == date(2021, 2, 18)


def test_an_entity_has_its_names_in_both_languages() -> None:
    body = only_entity(BODY)
    assert fulls(body, NameKind.PRIMARY) == ["Roe Navy", "Force navale Roe"]
    assert body.designations[0].legal_basis == "item 3"


def test_a_ship_has_its_number_type_and_build_date() -> None:
    ship = only_entity(SHIP)
    assert ship.schema == "Vessel"
    assert ship.to_ftm()["properties"] == {
        "buildDate": ["2005"],
        "imoNumber": ["9074729"],
        "name": ["Roe Star"],
        "type": ["Oil Tanker"],
    }


def test_a_last_name_in_two_spellings_gives_two_names() -> None:
    jane = only_entity(NEW.replace("Roe<", "ROE (ROW)<"))
    assert [name.full for name in jane.names] == ["Jane ROE", "Jane ROW"]


def test_a_lone_name_of_a_person_is_weak() -> None:
    jane = only_entity(OLD.replace("Jane Row;", "Janie;"))
    assert fulls(jane, NameKind.WEAK) == ["Janie"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Row, Janet Roe and J. Roe", ("Jane Row", "Janet Roe", "J. Roe")),
        ("Джейн РОУ / Джайн РОУ", ("Джейн РОУ", "Джайн РОУ")),
        ("(Джейн РОУ / Джайн РОУ", ("Джейн РОУ", "Джайн РОУ")),
        ("Jane Row, Belarusian: Джэйн Роу", ("Jane Row", "Джэйн Роу")),
        ("Belarussian: Джэйн Роу, Russian : Джейн Роу", ("Джэйн Роу", "Джейн Роу")),
        ("Jane Row Arabic:جين رو", ("Jane Row", "جين رو")),
        ("Джейн Роу, or Ру", ("Джейн Роу", "Джейн Ру")),
        ("Jane or Janet Roe", ("Jane Roe", "Janet Roe")),
        ("Jane Roe or Janet Row", ("Jane Roe", "Janet Row")),
        ("جين رو ROE, Jane AKA", ("Jane ROE", "جين رو")),
        ("P'doh (Phado) Roe", ("P'doh (Phado) Roe",)),
    ],
)
def test_the_aliases_of_a_person_are_parted(text: str, names: tuple[str, ...]) -> None:
    assert split_person(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Роу, ООО", ("Роу, ООО",)),
        ("Роу Сервис, Роу, АО", ("Роу Сервис", "Роу, АО")),
        ("ОАО, РОУ", ("ОАО РОУ",)),
        ("Roe Co. Ltd., RCL", ("Roe Co. Ltd.", "RCL")),
        ("Roe Agency, for trade and others", ("Roe Agency, for trade and others",)),
        ("Roe Bank for Trade and Investment", ("Roe Bank for Trade and Investment",)),
        ("Roe Group and Roe Trading", ("Roe Group", "Roe Trading")),
        ("Комитет Роу and Комітет Роу", ("Комитет Роу", "Комітет Роу")),
        ("Roe Mills (A/B)/Moulins Roe", ("Roe Mills (A/B)", "Moulins Roe")),
        ("Институт Роу or ИР)", ("Институт Роу", "ИР")),
        ("Банк Роу) (Russian: Роу Банк", ("Банк Роу", "Роу Банк")),
    ],
)
def test_the_aliases_of_an_entity_are_parted(text: str, names: tuple[str, ...]) -> None:
    assert split_entity(text) == names


def test_a_title_may_hold_other_and_former_names() -> None:
    assert split_title("Roe (formerly known as Doe)") == (("Roe",), (), ("Doe",))
    assert split_title("Roe (also known as Doe") == (("Roe",), ("Doe",), ())


@given(st.text(st.sampled_from("ab ,;/()or:Ж"), max_size=30))
def test_no_letter_of_an_alias_is_lost(text: str) -> None:
    letters = {char for char in text.replace("or", "") if char.isalpha()}
    for split in (split_person, split_entity):
        assert letters <= set("".join(split(text)))


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (OLD.replace("1961-02-03 or 1962", "Sep-99"), "`birthDate` 'Sep-99' is no date"),
        (NEW.replace("2021-02-18", "soon"), "`DateOfListing` 'soon' is no day"),
        (NEW.replace("</record>", "<Shoe>44</Shoe></record>"), "`Shoe` was not read"),
        (BODY.replace("Roe Navy/Force navale Roe", ""), "no name"),
        (
            SHIP.replace("<EntityOrShip>", "<LastName>R</LastName><EntityOrShip>"),
            "a person",
        ),
    ],
)
def test_an_odd_record_is_kept_and_reported(record: str, said: str) -> None:
    parsed = parse(record)
    assert len(parsed.entities) == 1
    assert any(said in issue.message for issue in parsed.issues)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", "an empty file"),
        (b"<html><body>Moved</body></html>", "an HTML page"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><data-set/>', "a DOCTYPE"),
        (edition(OLD)[:200], "sema-lmes.xml line"),
        (edition(OLD).decode().encode("utf-16")[:-3], "sema-lmes.xml line"),
        (b"<export/>", "<export>"),
        (edition(), "no record"),
        (edition("<entry/>"), "<entry>"),
        (edition(OLD.replace("<Country>Burma / Birmanie</Country>", "")), "0 values"),
    ],
)
def test_what_is_not_the_list_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError) as caught:
        ca_sema.parse({"sema-lmes.xml": raw})
    assert "ca_sema: " in str(caught.value)
    assert found in str(caught.value)


@given(st.integers(0, len(edition(OLD, SHIP))), st.binary(max_size=4))
def test_a_damaged_edition_raises_nothing_but_a_source_error(at: int, junk: bytes) -> None:
    whole = edition(OLD, SHIP)
    for raw in (whole[:at], whole[:at] + junk + whole[at + len(junk) :]):
        with suppress(SourceError):
            assert ca_sema.parse({"sema-lmes.xml": raw}).entities


@pytest.fixture(scope="module")
def real(lists: Path) -> dict[str, ParsedList]:
    days = ("2022-05", "2025-03")
    paths = {day: lists / "ca_sema" / day / "sema-lmes.xml" for day in days}
    return {
        day: ca_sema.parse({path.name: path.read_bytes()}) for day, path in paths.items()
    }


def test_no_entry_of_a_real_edition_is_left_out(real: dict[str, ParsedList]) -> None:
    counts = {day: len({e.id for e in parsed.entities}) for day, parsed in real.items()}
    assert counts == {"2022-05": 2606, "2025-03": 4759}
    assert counts == {day: parsed.records for day, parsed in real.items()}


def test_no_field_of_a_real_edition_is_left_over(real: dict[str, ParsedList]) -> None:
    said = [issue.message for parsed in real.values() for issue in parsed.issues]
    assert [message for message in said if "was not read" in message] == []
    assert len(said) <= 3


def test_who_stays_on_the_real_list_keeps_the_id(real: dict[str, ParsedList]) -> None:
    ids = [{entity.id for entity in parsed.entities} for parsed in real.values()]
    assert len(ids[0] & ids[1]) >= 2_489  # all whose raw name and country are the same


def test_every_entity_of_a_real_edition_is_valid(real: dict[str, ParsedList]) -> None:
    for parsed in real.values():
        for entity in parsed.entities:
            assert entity.names
            assert violations(entity) == []
