from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ostraka.model import Issue, ParsedList
from ostraka.refresh import gate
from ostraka.store import EditionRow

NOW = datetime(2026, 1, 1, tzinfo=UTC)
Make = Callable[..., ParsedList]


def last_of(parsed: ParsedList) -> gate.Last:
    """The edition that stood before, as the store would know it."""
    row = EditionRow(
        id=1,
        source=parsed.source,
        sha256="0" * 64,
        published=datetime(2024, 1, 5, tzinfo=UTC),
        imported_at=NOW,
        parts=parsed.parts,
        entities=len(parsed.entities),
        names=parsed.names,
        fill=parsed.fill_rates,
    )
    return gate.Last(row, row, {entity.id for entity in parsed.entities})


def check(parsed: ParsedList, last: ParsedList | gate.Last | None = None) -> list[str]:
    if isinstance(last, ParsedList):
        last = last_of(last)
    return gate.check(
        parsed, "xx_list", published=NOW, now=NOW, last=last, limits=gate.Limits()
    )


def test_the_first_edition_passes(parsed: Make) -> None:
    assert check(parsed(3)) == []


def test_an_edition_like_the_last_one_passes(parsed: Make) -> None:
    assert check(parsed(95), parsed(100)) == []
    assert check(parsed(200), parsed(100)) == []


def test_an_edition_without_entities_is_refused(parsed: Make) -> None:
    assert check(parsed(0)) == check(parsed(0), parsed(100)) == ["no entities"]


def test_an_edition_of_another_source_is_refused(parsed: Make) -> None:
    other = parsed(3)
    other.source = "yy_list"
    assert check(other) == ["the files are of 'yy_list', expected 'xx_list'"]


def test_entities_that_went_are_counted(parsed: Make) -> None:
    assert check(parsed(90), parsed(100)) == []
    reasons = check(parsed(89), parsed(100))
    assert reasons == [
        "89 entities, the edition of 2024-01-05 had 100: 11% fewer, at most 10% allowed",
        "178 names, the edition of 2024-01-05 had 200: 11% fewer, at most 10% allowed",
    ]


def test_a_few_that_went_from_a_small_list_are_no_reason(parsed: Make) -> None:
    assert check(parsed(5), parsed(7)) == []
    assert check(parsed(1), parsed(7)) != []


def test_names_that_went_are_counted(parsed: Make) -> None:
    fewer = parsed(100)
    fewer.entities = [replace(each, names=each.names[:1]) for each in fewer.entities]
    names, aliases = check(fewer, parsed(100))
    assert "100 names" in names
    assert aliases.startswith("aliases: 0.0% filled, the edition of 2024-01-05 had 100.0%")


@pytest.mark.parametrize("fact", ["birthDate", "country"])
def test_a_column_that_was_lost_is_seen(parsed: Make, fact: str) -> None:
    poorer = parsed(100)
    poorer.entities = [
        replace(each, properties={k: v for k, v in each.properties.items() if k != fact})
        for each in poorer.entities[:21]
    ] + poorer.entities[21:]
    (reason,) = check(poorer, parsed(100))
    assert reason.startswith(f"{fact}: 79.0% filled")


def test_names_and_facts_are_compared_among_editions_of_the_same_parts(
    parsed: Make,
) -> None:
    poorer = parsed(100)
    poorer.entities = [replace(each, names=each.names[:1]) for each in poorer.entities]
    last = replace(last_of(parsed(100)), alike=None)
    assert check(poorer, last) == []
    assert check(parsed(50), last) != []


def test_a_partial_edition_is_refused_when_it_was_fetched(parsed: Make) -> None:
    last = last_of(parsed(9))
    last = replace(last, edition=replace(last.edition, parts=("whole", "annex")))
    (reason,) = gate.check(
        parsed(9),
        "xx_list",
        published=NOW,
        now=NOW,
        last=last,
        limits=gate.Limits(),
        fetched=True,
    )
    assert reason == "a partial edition, without annex"
    assert check(parsed(9), last) == []


def test_another_list_in_the_same_format_is_recognised(parsed: Make) -> None:
    (reason,) = check(parsed(500, start=80), parsed(100))
    assert reason.startswith("only 20 of the last edition's 100 entities are in it")


def test_too_many_records_with_issues_are_refused(parsed: Make) -> None:
    issues = [Issue(str(number), "`odd` was not read") for number in range(6)]
    assert check(parsed(100, *issues[:5])) == []
    assert check(parsed(200, *issues)) == []
    (reason,) = check(parsed(100, *issues))
    assert reason.startswith("6 records have issues (6% of the entities")
    assert reason.endswith("the first: 0: `odd` was not read")


def test_many_issues_of_one_record_count_once(parsed: Make) -> None:
    issues = [Issue("(file)", f"programme {number}") for number in range(90)]
    assert check(parsed(100, *issues)) == []


def test_an_edition_from_the_future_is_refused(parsed: Make) -> None:
    (reason,) = gate.check(
        parsed(3),
        "xx_list",
        published=NOW + timedelta(days=3),
        now=NOW,
        last=None,
        limits=gate.Limits(),
    )
    assert reason == "published 2026-01-04, after today (2026-01-01)"


def test_a_refusal_says_every_reason_and_what_goes_on_serving(parsed: Make) -> None:
    last = last_of(parsed(100)).edition
    error = gate.refuse("xx_list", ["no entities", "too old"], last)
    assert str(error) == "xx_list: edition refused: no entities; too old"
    assert str(error.hint).startswith("the edition of 2024-01-05 stays")
