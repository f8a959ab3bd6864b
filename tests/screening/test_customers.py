"""Customer rows into queries: nothing is skipped, what cannot be used is said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import QueryError
from ostraka.screening._rows import Row
from ostraka.screening.customers import Customer, _customer, read_customers


def customer(**fields: str | list[str]) -> Customer:
    row = Row({key: [v] if isinstance(v, str) else v for key, v in fields.items()})
    return _customer(1, row)


def write(folder: Path, text: str, name: str = "customers.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_row_gives_everything_it_holds() -> None:
    found = customer(
        id="K7", name="Orban Vexelid", schema="individual", birth_date="1971-03-09",
        country=["lv"], gender="M", identifier=["LV1234567"],
    )  # fmt: skip
    assert found.query is not None
    assert found.query.to_json() == {
        "name": "Orban Vexelid",
        "schema": "Person",
        "birth_date": "1971-03-09",
        "countries": ["lv"],
        "gender": "male",
        "identifiers": ["LV1234567"],
        "id": "K7",
    }
    assert found.issues == ()


def test_places_of_a_row_are_put_on_one_line() -> None:
    query = customer(
        name="Orban Vexelid",
        birth_place=["Zarnik", "Latvia"],
        address=["12 Brandel", "Vexholm"],
    ).query
    assert query is not None
    assert (query.birth_place, query.address) == ("Zarnik, Latvia", "12 Brandel, Vexholm")


def test_a_number_whose_label_cannot_be_read_is_still_asked_and_said() -> None:
    found = customer(
        name="Orban Vexelid", identifier=["passport:xx:A123", "imo:9074729", "-"]
    )
    assert found.query is not None
    assert [each.value for each in found.query.numbers] == ["passport:xx:A123", "9074729"]
    assert found.query.to_json()["identifiers"] == ["passport:xx:A123", "imo:9074729"]
    label, dash = found.issues
    assert label.endswith("'xx' is no country: screened as a number of no known kind")
    assert dash == "identifier '-', not readable: screened without it"


def test_text_that_is_half_a_pair_is_no_place_and_that_is_said() -> None:
    found = customer(name="Orban Vexelid", birth_place="\ud800")
    assert found.query is not None
    assert found.query.birth_place is None
    assert found.issues == ("birth place '\\ud800', not readable: screened without it",)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("birth_date", "31.02.1971"),
        ("country", "Atlantis"),
        ("gender", "q"),
        ("schema", "Gremlin"),
    ],
)
def test_a_broken_fact_is_reported_and_the_name_still_asked(field: str, text: str) -> None:
    found = customer(name="Orban Vexelid", **{field: text})
    assert found.query is not None
    assert found.query.to_json() == {"name": "Orban Vexelid", "id": "1"}
    (issue,) = found.issues
    assert text in issue
    assert issue.endswith("not readable: screened without it")


def test_countries_that_are_known_stay_beside_one_that_is_not() -> None:
    found = customer(name="Orban Vexelid", country=["lv", "Atlantis"])
    assert found.query is not None
    assert found.query.countries == ("lv",)
    assert len(found.issues) == 1


def test_two_birth_dates_are_no_birth_date_and_that_is_said() -> None:
    found = customer(name="Orban Vexelid", birth_date=["1971", "1984"])
    assert found.query is not None
    assert found.query.birth_date is None
    assert "more than one" in found.issues[0]


def test_every_name_of_a_row_is_asked() -> None:
    found = customer(name=["Orban Vexelid", "O. Vexelid"], alias=["Urban", "Orban Vexelid"])
    assert [q.name for q in found.queries] == ["Orban Vexelid", "O. Vexelid", "Urban"]
    assert len({query.id for query in found.queries}) == 1


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"first_name": "Orban", "last_name": "Vexelid"}, ["Orban Vexelid"]),
        ({"last_name": "Vexelid"}, ["Vexelid"]),
        ({"name": "Vexelid", "first_name": "Orban"}, ["Vexelid", "Orban Vexelid"]),
        ({"name": "Vexelid Orban", "first_name": "Orban"}, ["Vexelid Orban"]),
    ],
)
def test_names_in_parts_are_put_together(fields: dict[str, str], names: list[str]) -> None:
    assert [query.name for query in customer(**fields).queries] == names


@pytest.mark.parametrize("name", ["", "-", "...", "x" * 3000])
def test_a_row_without_a_usable_name_is_asked_by_its_identifier(name: str) -> None:
    found = customer(**({"name": name} if name else {}), identifier="LV1234567")
    assert found.query is not None
    assert found.query.identifiers == ("LV1234567",)


@pytest.mark.parametrize("name", ["", "-", "x" * 3000, "\ud800abc"])
def test_a_row_with_nothing_to_ask_for_is_reported(name: str) -> None:
    found = customer(**({"name": name} if name else {}))
    assert found.query is None
    assert found.issues[-1] == "no name and no identifier: not screened"


@pytest.mark.parametrize("text", ["1971-03-09 00:00:00", "1971-03-09T00:00:00Z"])
def test_a_date_with_midnight_is_a_date(text: str) -> None:
    query = customer(name="Orban Vexelid", birth_date=text).query
    assert query is not None
    assert query.birth_date == "1971-03-09"


def test_rows_are_counted_from_one_and_keyed_by_number_without_an_id(
    tmp_path: Path,
) -> None:
    path = write(tmp_path, "name\nOrban Vexelid\nUlla Brazmoth\n")
    assert [(c.row, c.key) for c in read_customers(path)] == [(1, "1"), (2, "2")]


def test_text_that_is_not_utf8_is_refused_with_a_hint(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_bytes("name\nJosé Vexelid\n".encode("latin-1"))
    with pytest.raises(QueryError, match="byte 8 is no UTF-8 text") as caught:
        list(read_customers(path))
    assert caught.value.hint == "save the file as UTF-8"


def test_a_missing_file_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"none\.csv: No such file"):
        list(read_customers(tmp_path / "none.csv"))


FIELDS = st.sampled_from(
    ["id", "name", "alias", "first_name", "last_name", "schema", "birth_date", "country",
     "gender", "identifier", "birth_place", "address"]
)  # fmt: skip


@pytest.mark.parametrize(
    "fields",
    [
        {"name": ["..."], "identifier": [":"]},
        {"name": ["ʔ"]},
        {"name": [" ".join(["ali"] * 49)]},
        {"name": ["x" * 65]},
    ],
)
def test_a_row_that_cannot_be_asked_is_reported_and_ends_nothing(
    fields: dict[str, list[str]],
) -> None:
    found = _customer(1, Row(fields))
    assert found.queries == ()
    assert found.issues[-1] == "no name and no identifier: not screened"


def test_a_name_too_long_leaves_the_other_names_of_its_row() -> None:
    row = Row({"name": ["ali " * 49], "alias": ["Mohammed Ali"]})
    found = _customer(1, row)
    assert [query.name for query in found.queries] == ["Mohammed Ali"]
    assert "at most 48 of 64 letters" in found.issues[0]


@given(st.dictionaries(FIELDS, st.lists(st.text(min_size=1), min_size=1, max_size=3)))
def test_any_row_is_asked_or_reported(fields: dict[str, list[str]]) -> None:
    found = _customer(1, Row(fields))
    assert found.queries or found.issues
