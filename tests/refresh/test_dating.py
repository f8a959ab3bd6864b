from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import PurePath

import pytest

from ostraka.errors import SourceError
from ostraka.refresh.dating import Published, date_in_names, find_published, to_instant

PATHS = [PurePath("2021-12-09/sdn.csv")]
STATED = datetime(2022, 3, 24, 8, tzinfo=UTC)


def test_what_is_given_goes_before_what_the_file_states() -> None:
    found = find_published("xx_list", date(2024, 1, 5), STATED, PATHS)
    assert found == Published(datetime(2024, 1, 5, tzinfo=UTC), "argument")


def test_what_the_file_states_goes_before_its_name() -> None:
    assert find_published("xx_list", None, STATED, PATHS) == Published(STATED, "file")


def test_the_name_is_asked_last() -> None:
    found = find_published("xx_list", None, None, PATHS)
    assert found == Published(datetime(2021, 12, 9, tzinfo=UTC), "name")


def test_no_date_at_all_asks_for_one() -> None:
    with pytest.raises(SourceError, match="no date of publication") as caught:
        find_published("xx_list", None, None, [PurePath("undated/list.xml")])
    assert "--published" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025-01-10_enhanced/CONS.ZIP", date(2025, 1, 10)),
        ("2026-05_derived/names.csv", date(2026, 5, 1)),
        ("a/list-2024-02-29.xml", date(2024, 2, 29)),
        ("2021-07/sdn_2021-07-09.csv", date(2021, 7, 9)),
        ("2023-02-30/list.xml", None),
        ("undated/list.xml", None),
        ("2024-01-05/deeper/list.xml", None),
        ("120211-07/list.xml", None),
        ("list.xml", None),
    ],
)
def test_a_day_is_read_from_the_name_of_a_file_or_its_folder(
    path: str, day: date | None
) -> None:
    assert date_in_names("xx_list", [PurePath(path)]) == day


def test_names_that_say_different_days_are_refused() -> None:
    paths = [PurePath("sdn-2021-12-09.csv"), PurePath("alt-2021-12-10.csv")]
    with pytest.raises(SourceError, match="2021-12-09 and 2021-12-10"):
        date_in_names("xx_list", paths)


def test_instants_come_in_utc() -> None:
    east = timezone(timedelta(hours=2))
    assert to_instant(datetime(2024, 1, 5, 1, tzinfo=east)).isoformat() == (
        "2024-01-04T23:00:00+00:00"
    )
    assert to_instant(datetime(2024, 1, 5, 1)).tzinfo is UTC  # noqa: DTZ001
