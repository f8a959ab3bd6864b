"""Subjects over real editions of about 2022: counts, contradictions, recall, cost."""

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import pytest

from ostraka.model import Entity
from ostraka.refresh.importing import parse_files, read_files
from ostraka.subjects import Clusters, Profile, clusters, link, links, profile_of

pytestmark = pytest.mark.slow

EDITIONS = {
    "us_ofac_sdn": "2022-01-21",
    "us_ofac_cons": "2022-03-24",
    "us_trade_csl": "2022-05-06",
    "us_bis_dpl": "undated",
    "un_sc": "2022-09-15",
    "gb_ofsi": "2022-05-04",
    "eu_fsf": "2022-03-18",
    "ca_sema": "2022-05",
    "au_dfat": "2026-07-21",
}
CUT_OFF = "sanctions.xml"  # of the EU; the repaired one lies beside it
PERSONS, BODIES = {"Person"}, {"Organization", "Company", "PublicBody"}


def read(lists: Path, source: str, edition: str) -> list[Entity]:
    folder = lists / source / edition
    paths = [each for each in sorted(folder.iterdir()) if each.name != CUT_OFF]
    return parse_files(source, read_files(source, paths)).entities


@dataclass(frozen=True)
class Known:
    entities: dict[str, Entity]
    profiles: dict[str, Profile]
    found: Clusters

    def pairs(self) -> list[tuple[str, str]]:
        """Every two entries that are held to be one subject."""
        return [pair for each in self.found.clusters for pair in combinations(each.ids, 2)]


@pytest.fixture(scope="module")
def known(lists: Path) -> Known:
    entities = [each for pair in EDITIONS.items() for each in read(lists, *pair)]
    profiles = [profile_of(each) for each in entities]
    return Known(
        {each.id: each for each in entities},
        {each.id: each for each in profiles},
        clusters(profiles, link(profiles)),
    )


def test_every_two_lists_share_subjects_where_they_should(known: Known) -> None:
    counts = Counter(
        tuple(sorted((known.profiles[left].source, known.profiles[right].source)))
        for left, right in known.pairs()
    )
    least = {
        ("us_ofac_sdn", "us_trade_csl"): 8_900,
        ("us_ofac_cons", "us_trade_csl"): 440,
        ("gb_ofsi", "un_sc"): 900,
        ("eu_fsf", "gb_ofsi"): 600,
        ("un_sc", "us_ofac_sdn"): 600,
        ("au_dfat", "un_sc"): 700,
        ("ca_sema", "gb_ofsi"): 800,
        ("gb_ofsi", "us_ofac_sdn"): 900,
        ("eu_fsf", "un_sc"): 400,
    }
    assert {pair: counts[pair] for pair in least if counts[pair] < least[pair]} == {}


def test_no_person_is_one_with_a_company_or_ship(known: Known) -> None:
    for each in known.found.clusters:
        schemas = {known.entities[member].schema for member in each.ids}
        assert not (schemas & PERSONS and schemas - PERSONS - {"LegalEntity"})
        assert not (schemas & BODIES and schemas & {"Vessel", "Airplane"})


def test_no_contradicting_births_genders_or_lasting_numbers_are_joined(
    known: Known,
) -> None:
    for left, right in known.pairs():
        one, other = known.profiles[left], known.profiles[right]
        days = set(one.birth_days), set(other.birth_days)
        if all(days):
            assert any(
                a.compare(b).value == "agree" for a in one.births for b in other.births
            )
        assert not (one.genders and other.genders) or one.genders & other.genders
        for kind in ("imoNumber", "leiCode", "innCode"):
            numbers = one.lasting(kind), other.lasting(kind)
            assert not all(numbers) or numbers[0] & numbers[1]


def test_two_entries_of_one_list_are_never_one(known: Known) -> None:
    for each in known.found.clusters:
        rolls = [known.profiles[member].roll for member in each.ids]
        assert len(rolls) == len(set(rolls))


def test_every_link_and_every_refusal_says_why(known: Known) -> None:
    for each in known.found.clusters:
        assert all(link.shared and link.why for link in each.links)
    assert known.found.refused
    assert all(each.why and each.link.why for each in known.found.refused)


def test_the_csl_is_linked_to_the_sdn_without_its_own_word_for_it(lists: Path) -> None:
    """The CSL carries OFAC's numbers, which the rules do not read: what share is found?"""
    sdn = read(lists, "us_ofac_sdn", EDITIONS["us_ofac_sdn"])
    csl = read(lists, "us_trade_csl", EDITIONS["us_trade_csl"])
    silent = [replace(each, relations=()) for each in csl]
    listed = {each.id.removeprefix("us_ofac_sdn-") for each in sdn}
    numbers = {each.id.removeprefix("us_trade_csl-") for each in csl} & listed
    profiles = [profile_of(each) for each in (*sdn, *silent)]
    found = clusters(profiles, link(profiles))
    subjects = [{_number(each) for each in one.ids} - {""} for one in found.clusters]
    linked = {number for numbers in subjects for number in numbers}
    assert len(linked & numbers) / len(numbers) > 0.97
    assert [each for each in subjects if len(each) > 1] == []


def _number(entity_id: str) -> str:
    """OFAC's number; "" for an entry of another of the CSL's lists."""
    number = entity_id.rpartition("-")[2]
    return number if number.isdigit() and entity_id.count("-") == 1 else ""


def test_zakir_is_one_subject_on_the_lists_that_hold_him(lists: Path) -> None:
    editions = EDITIONS | {"ca_sema": "2025-03"}
    wanted = ("us_ofac_sdn", "us_trade_csl", "ca_sema")
    entities = [each for name in wanted for each in read(lists, name, editions[name])]
    profiles = [profile_of(each) for each in entities]
    subject = clusters(profiles, link(profiles)).of("us_ofac_sdn-34079")
    assert subject is not None
    assert subject.ids == (
        "ca_sema-e3e2df392de8", "us_ofac_sdn-34079", "us_trade_csl-34079",
    )  # fmt: skip


def test_the_order_of_entries_does_not_matter(lists: Path) -> None:
    entities = [
        each for name in ("un_sc", "gb_ofsi", "eu_fsf")
        for each in read(lists, name, EDITIONS[name])
    ]  # fmt: skip
    profiles = [profile_of(each) for each in entities]
    assert list(links(reversed(entities))) == list(link(profiles))
    back = clusters(reversed(profiles), reversed(list(link(profiles))))
    assert back == clusters(profiles, link(profiles))


COST = """
import resource, sys, time
from pathlib import Path
from ostraka.subjects import clusters, link, profile_of
from ostraka.refresh.importing import parse_files, read_files
entities = []
for folder in sys.argv[1:]:
    paths = [each for each in sorted(Path(folder).iterdir()) if each.name != "sanctions.xml"]
    source = Path(folder).parent.name
    parsed = parse_files(source, read_files(source, paths)).entities
    known = {each.id for each in entities}
    entities += [each for each in parsed if each.id not in known]
start = time.perf_counter()
profiles = [profile_of(each) for each in entities]
found = clusters(profiles, link(profiles))
seconds = time.perf_counter() - start
print(len(entities), seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def test_all_lists_take_less_than_a_minute_and_a_gigabyte(lists: Path) -> None:
    newest = {
        "us_ofac_sdn": "2024-01-11", "us_ofac_cons": "2025-12", "un_sc": "2024-11-30",
        "gb_ofsi": "2025-04-14", "gb_fcdo": "2025-08-11", "ca_sema": "2025-03",
    }  # fmt: skip
    pairs = [*newest.items(), *EDITIONS.items()]
    folders = [str(lists / source / edition) for source, edition in pairs]
    command = [sys.executable, "-c", COST, *folders]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    entities, seconds, megabytes = ran.stdout.split()
    assert int(entities) > 48_000
    assert float(seconds) < 60
    assert int(megabytes) < 1_000
