"""The subjects of a store: computed once for the editions, judged afresh each time."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.model import Ruling
from ostraka.refresh import import_files
from ostraka.screening.known_subjects import all_subjects, subject_of
from ostraka.store import Store

SDN, CONS = "us_ofac_sdn-101", "us_ofac_cons-202"
NOW = datetime(2024, 1, 6, tzinfo=UTC)


@pytest.fixture
def place(home: Path) -> Home:
    return Home.at(home)


def test_all_subjects_are_those_of_the_newest_editions(place: Home) -> None:
    with Store.open(place.database_url) as store:
        known = all_subjects(place, store)
    assert [each.ids for each in known.found.clusters] == [(CONS, SDN)]
    assert known.captions[SDN] == "Orban VEXELID"
    assert known.sources[CONS] == "us_ofac_cons"
    assert [each.source for each in known.editions] == ["us_ofac_cons", "us_ofac_sdn"]


def test_the_subject_of_one_entry_is_the_one_among_all(place: Home) -> None:
    with Store.open(place.database_url) as store:
        expected = all_subjects(place, store).found.of(SDN)
        assert subject_of(place, store, SDN).cluster == expected
        assert subject_of(place, store, CONS).cluster == expected
        alone = subject_of(place, store, "us_ofac_sdn-102").cluster
    assert (alone.ids, alone.sure, alone.links) == (("us_ofac_sdn-102",), 1.0, ())


def test_links_are_kept_until_an_edition_changes(place: Home) -> None:
    steps: list[str] = []
    with Store.open(place.database_url) as store:
        subject_of(place, store, SDN, progress=steps.append)
        assert steps
        steps.clear()
        subject_of(place, store, SDN, progress=steps.append)
        assert steps == []
        table = b"id,name,birth date\n1,Orban Vexelid,1971-03-09\n"
        import_files(
            store, "csv", {"own.csv": table}, now=NOW, published=date(2024, 1, 6),
            source_name="own",
        )  # fmt: skip
        found = subject_of(place, store, SDN).cluster.ids
    assert found == ("own-1", CONS, SDN)
    assert len(list(place.subjects.iterdir())) == 1


def test_a_judgement_and_its_undoing_change_the_subject_and_change_it_back(
    place: Home,
) -> None:
    with Store.open(place.database_url) as store:
        before = all_subjects(place, store).found
        pairs = [(SDN, CONS, {})]
        (said,) = store.judge(pairs, Ruling.DIFFERENT, by="A", why="two men", now=NOW)
        apart = subject_of(place, store, SDN)
        assert apart.cluster.ids == (SDN,)
        assert "two men" in apart.refused[0].why
        assert apart.judgements == (said,)
        store.undo([said.id], by="A", why="one man", now=NOW)
        assert all_subjects(place, store).found == before
        assert subject_of(place, store, SDN).cluster == before.of(SDN)


def test_a_person_can_join_entries_that_share_nothing(place: Home) -> None:
    with Store.open(place.database_url) as store:
        pairs = [("us_ofac_sdn-102", "us_ofac_cons-201", {})]
        store.judge(pairs, Ruling.SAME, by="A", why="one firm", now=NOW)
        found = subject_of(place, store, "us_ofac_sdn-102").cluster
    assert found.ids == ("us_ofac_cons-201", "us_ofac_sdn-102")
    assert (found.sure, found.why) == (1.0, "A: one firm")


def test_a_damaged_file_of_links_is_named(place: Home) -> None:
    with Store.open(place.database_url) as store:
        subject_of(place, store, SDN)
        (path,) = place.subjects.iterdir()
        path.write_text("[{")
        with pytest.raises(IndexFileError, match="expected links") as caught:
            subject_of(place, store, SDN)
    assert caught.value.hint == "delete it: it is made again"
