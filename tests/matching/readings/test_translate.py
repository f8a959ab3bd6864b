"""Names of bodies, all invented or of bodies that every country has, read in English."""

from collections import Counter

import pytest

from ostraka.matching.readings import (
    _translate_ar,
    _translate_el,
    _translate_ru,
    readings,
)
from ostraka.matching.readings._translate import Glossary, translated
from ostraka.matching.readings._translate_places import PLACES

ENGLISH = [
    ("Министерство финансов Республики Северная Гория", "ministry finance republic northern goria"),
    ("ПАО Лесбанк", "pjsc lesbank"),
    ("ПАО Лесбанк", "lesbank"),
    ("Общество с ограниченной ответственностью «Ромашка»", "llc romashka"),
    ("Научно-исследовательский институт приборостроения", "scientific research institute instrument making"),
    ("АО НПП Ясень", "jsc research and production enterprise yasen"),
    ("АО НПП Ясень", "npp yasen"),
    ("Ясень Электроникс, компания", "yasen electronics company"),
    ("Ясень-Сервис", "yasen service"),
    ("ООО МЦЖ", "mczh"),
    ("Завод имени Ясенева", "plant yasenev"),
    ("Войсковая часть 00001", "military unit 00001"),
    ("Товариство з обмеженою відповідальністю «Ясен»", "llc yasen"),
    ("Народен фронт за освобождение", "peoples front liberation"),
    ("Міністерство оборони України", "ministry defence ukrainian"),
    ("Адкрытае акцыянернае таварыства «Рамонак»", "ojsc ramonak"),
    ("Федеральная служба охраны", "federal service guard"),
    ("Υπουργείο Άμυνας", "ministry defence"),
    ("Λαϊκός Στρατός", "peoples army"),
    ("Κεντρική Τράπεζα της Συρίας", "central bank syria"),
    ("وزارة الدفاع", "ministry defence"),
    ("مصرف سوريا المركزي", "bank syria central"),
    ("شركة النور للتجارة العامة المحدودة", "company al nour general trading limited"),
    ("النور للتجارة ذ.م.م", "al nour trading llc"),
    ("جمعية الزيتون", "jamiyat al zitoun"),
    ("مجموعة نور القابضة", "group nour holding"),
    ("شرکت‌های فضای ایران", "company space iran"),
    ("سازمان صنایع دریایی", "organization industries navy"),
    ("جبهه آزادی خلق", "front liberation peoples"),
    ("بانک مرکزی ایران", "central bank iran"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "english"), ENGLISH)
def test_a_bodys_name_is_read_in_english(name: str, english: str) -> None:
    assert english in readings(name)


@pytest.mark.parametrize(
    "name",
    [
        "Сергей Новиков",
        "Воинов Пётр Банкович",
        "Γιώργος Στρατής",
        "محمد الجنوبي",
        "حسین شرقی",
    ],
)
def test_a_persons_name_is_read_by_sound_alone(name: str) -> None:
    english = {"new", "soldiers", "bank", "army", "south", "east"}
    assert not english & set(" ".join(readings(name)).split())


def test_a_body_is_also_read_by_sound() -> None:
    found = readings("Северный банк")
    assert found[0] == "northern bank"
    assert "severnyy bank" in found


def test_legal_forms_typed_in_latin_letters_are_read_as_cyrillic() -> None:
    assert readings("OOO Ромашка") == readings("ООО Ромашка")
    assert readings("AO Ромашка")[0] == "jsc romashka"


def test_the_adjective_of_a_place_is_read_as_the_place() -> None:
    found = readings("Зареченский завод")
    assert "zarechensk plant" in found
    assert "zarechen factory" in found


def test_a_genitive_is_read_as_the_name_it_is_of() -> None:
    assert "group romashkin" in readings("Группа Ромашкина")


def test_arabic_words_are_known_with_what_is_written_onto_them() -> None:
    assert readings("المجلس للتجارة والصناعة")[0] == readings("مجلس تجارة صناعة")[0]


def test_an_increment_sign_is_read_as_the_delta_that_it_stands_for() -> None:
    assert readings("\u2206ημήτρης") == readings("Δημήτρης")


def test_the_longest_beginning_decides_and_no_ending_is_the_longer_part() -> None:
    glossary = Glossary.of("bank: банк*\nbanking house: банкирск*", "")
    assert glossary.find("банками") == ["bank"]
    assert glossary.find("банкирский") == ["banking house"]
    assert glossary.find("банкротства") is None


def test_a_name_without_a_bodys_word_is_not_translated() -> None:
    glossary = Glossary.of("bank: банк*", "new: новый")
    assert translated(["новый", "год"], glossary, lambda word: [word]) == []


@pytest.mark.parametrize(
    "table",
    [
        _translate_ru._BODIES + _translate_ru._OTHERS + PLACES,
        _translate_ar._BODIES + _translate_ar._OTHERS,
        _translate_el._BODIES + _translate_el._OTHERS,
    ],
)
def test_no_word_stands_in_two_lines_of_a_glossary(table: str) -> None:
    lines = table.strip().splitlines()
    words = Counter(word for line in lines for word in line.partition(":")[2].split())
    assert [word for word, count in words.items() if count > 1] == []


def test_words_that_mean_something_together_are_read_together() -> None:
    glossary = Glossary.of("society: обществ*\nllc: обществ*_с_ответственност*", "")
    words = glossary.with_phrases(["общество", "с", "ответственностью", "ясень"])
    assert [glossary.find(word) for word in words] == [["llc"], None]
    assert glossary.is_body(words)
    assert glossary.with_phrases(["общество", "с", "ясенем"]) == ["общество", "с", "ясенем"]


def test_a_phrase_is_found_before_those_that_it_begins_with() -> None:
    glossary = Glossary.of(
        "jsc: акционерн*_обществ*\nold jsc: акционерн*_обществ*_старое", ""
    )
    words = glossary.with_phrases(["акционерное", "общество", "старое"])
    assert [glossary.find(word) for word in words] == [["old jsc"]]
