"""Real editions and labelled sets that lie beside the project."""

import hashlib
from pathlib import Path

import pytest

from ostraka.errors import EvaluationError
from ostraka.evaluation import Shared
from ostraka.evaluation.shared import INNOCENT, MAIN, NEWEST
from ostraka.sources import OFFICIAL
from ostraka.store import hash_files

INNOCENTS = "full_name,date_of_birth,nationality\nUlla Brazmoth,1984-01-02,Norway\nОрбан,1971,Latvia\n"

NONE = b"-0- ,"
SDN = (
    b'101,"VEXELID, Orban","individual","GLOMAG",' + 7 * NONE + b'"DOB 1971."\n'
    b'104,"SEA PRANGLE","vessel","IRAN",' + 7 * NONE + b'"Flag Iran."\n\x1a'
)


def write(folder: Path, name: str, text: str) -> Shared:
    (folder / "benchmarks" / name).write_text(text, encoding="utf-8")
    return Shared(folder)


def test_a_folder_without_its_two_parts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="no folder `lists` in it"):
        Shared(tmp_path)
    (tmp_path / "lists").mkdir()
    with pytest.raises(EvaluationError, match="no folder `benchmarks` in it"):
        Shared(tmp_path)


def test_what_is_missing_is_named_by_its_path(shared_folder: Path) -> None:
    with pytest.raises(EvaluationError, match=r"us_ofac_sdn/2024-01-11: no such edition"):
        Shared(shared_folder).edition("us_ofac_sdn", "2024-01-11")
    with pytest.raises(EvaluationError, match=r"varied_names\.csv: no such file"):
        Shared(shared_folder).varied()


def test_an_edition_has_the_name_that_the_store_would_give_it(shared_folder: Path) -> None:
    folder = shared_folder / "lists" / "us_ofac_sdn" / "2024-01-04"
    folder.mkdir(parents=True)
    (folder / "sdn.csv").write_bytes(SDN)
    edition = Shared(shared_folder).edition("us_ofac_sdn", "2024-01-04")
    assert edition.sha256 == hash_files({"sdn.csv": SDN})
    assert edition.to_json() == {
        "source": "us_ofac_sdn", "published": "2024-01-04", "sha256": edition.sha256,
        "entities": 2, "names": 2,
    }  # fmt: skip


def test_varied_names_ask_for_the_entry_of_the_list(shared_folder: Path) -> None:
    shared = write(
        shared_folder, "varied_names.csv",
        "query,ent_num,variation,family,source_name\nОrban,101,homoglyph,adversarial,Orban\n",
    )  # fmt: skip
    (case,) = shared.varied()
    assert (case.right, case.variation, case.family, case.script, case.listed) == (
        {"us_ofac_sdn-101"}, "homoglyph", "adversarial", "Cyrl", "Orban"
    )  # fmt: skip


@pytest.mark.parametrize("facts", [True, False])
def test_innocent_customers_have_no_right_answer(shared_folder: Path, facts: bool) -> None:
    for name in INNOCENT:
        shared = write(shared_folder, name, INNOCENTS)
    found = shared.innocents(facts=facts)
    assert set(found) == set(INNOCENT)
    first, second = found[INNOCENT[0]]
    assert first.right == frozenset()
    assert first.query.birth_date == ("1984-01-02" if facts else None)
    assert (first.script, second.script) == ("Latn", "Cyrl")


def test_pairs_keep_their_label(shared_folder: Path) -> None:
    shared = write(
        shared_folder, "name_pairs.csv",
        "schema,name1,name2,category,is_match\nPerson,Orban,Orbam,typo,true\n",
    )  # fmt: skip
    write(shared_folder, "entity_checks.yml",
          "checks:\n- match: false\n  schema: Person\n  query: {firstName: Orban, lastName: "
          "Vexelid}\n  candidate: {name: Ulla}\n  label: parts\n")  # fmt: skip
    write(
        shared_folder, "cross_script_pairs.csv", "# a comment\n\nОрбан,Orban,Cyrl,people\n"
    )
    (pair,) = shared.name_pairs()
    assert (pair.left.caption, pair.right.caption, pair.is_match, pair.label) == (
        "Orban", "Orbam", True, "typo"
    )  # fmt: skip
    (check,) = shared.entity_checks()
    assert (check.left.caption, check.is_match, check.label) == (
        "Orban Vexelid",
        False,
        "parts",
    )
    (across,) = shared.cross_script()
    assert (across.left.caption, across.is_match, across.label) == ("Орбан", True, "people")


def test_each_labelled_file_that_was_read_is_named_by_its_content(
    shared_folder: Path,
) -> None:
    for name in INNOCENT:
        shared = write(shared_folder, name, INNOCENTS)
    assert shared.labelled == {}
    shared.innocents(facts=False)
    sha = hashlib.sha256(INNOCENTS.encode()).hexdigest()
    assert shared.labelled == dict.fromkeys(INNOCENT, sha)


def test_the_lists_asked_are_official_ones_in_their_newest_edition() -> None:
    assert {source for source, _ in NEWEST} == set(OFFICIAL)
    assert set(MAIN) <= set(NEWEST)


def test_every_edition_asked_lies_beside_the_project(lists: Path) -> None:
    assert [each for each in NEWEST if not (lists / "/".join(each)).is_dir()] == []


def test_the_folder_beside_the_repository_is_found(lists: Path) -> None:
    found = Shared.find()
    assert found is not None
    assert found.folder == lists.parent
