"""Spellings of people's names by system and custom; the names are invented."""

import subprocess
import sys

import pytest

from ostraka.matching.readings import readings

KNOWN = [
    # Cyrillic: -ьевич is as often written -ievich, -ия -ia
    ("Юрий Валерьевич Лесной", "yuri valerievich lesnoi"),
    ("Мария Анатольевна Лесная", "maria anatolievna lesnaya"),
    ("Григорий Лесной", "grigory lesnoi"),
    # Arabic: learned spellings, aw and ay, nisba, names written together
    ("وليد المشهداني", "walid al mashhadani"),
    ("جودت قطان", "jawdat qattan"),
    ("سالم المداني", "salem al madani"),
    ("محمدعبد الرحمن", "mohamed abdul rahman"),
    ("محمدحسین احمدی", "mohammad hossein ahmadi"),
    # Arabic: verbal nouns, w in the Maghreb, the article before sun letters, ابو and عبد
    ("انتصار الداري", "intisar al dari"),
    ("احمد لاوي", "ahmad laoui"),
    ("سالم الصباري", "salim essebari"),
    ("ابوطالبي", "abou talbi"),
    ("أبو زياد", "abu ziad"),
    ("عبدفتاح", "abd fattah"),
    ("عبد لله", "abdullah"),
    ("آقاباقري", "aqabaqiri"),
    ("يحيى جوادي", "yahia djouadi"),
    # Ukrainian and Belarusian, as Russian writes them
    ("Уладзімір Мікалаевіч Ясенка", "vladimir nikolaevich yasenko"),
    ("Сяргей Ясень", "sergey yasen"),
    ("Олександр Миколайович Ясенський", "alexander nikolaevich yasensky"),
    ("Олена Іванівна Луценко", "elena ivanovna lutsenko"),
    ("Роман Миколайович Ясень", "roman nikolaevich yasen"),
    # Persian: ض is z
    ("رضا عظیمی", "reza azimi"),
    ("کاظم فاضلی", "kazem fazeli"),
    ("محمدجواد علوی", "mohammad javad alavi"),
    # Greek: ranks, and letters for foreign sounds
    ("Συνταγματάρχης Λεύκας", "colonel lefkas"),
    ("Στρατηγός Yasen", "general yasen"),
    ("Χαλίντ Μπαντράν", "khalid badran"),
    # Hebrew: surnames from Europe by their ending
    ("דוד פלדמן", "david feldman"),
    ("נועם רבינוביץ", "noam rebinovich"),
    # Persian: surnames by their ending, servants of God
    ("رضا بهمن‌نیا", "reza bahmannia"),
    ("عبدالسلام احمدی", "abdus salam ahmadi"),
    ("دوست محمد نورزی", "dost mohammad noorzai"),
]


@pytest.mark.parametrize(("name", "latin"), KNOWN)
def test_the_spelling_is_among_the_readings(name: str, latin: str) -> None:
    assert latin in readings(name)


def test_a_script_is_learned_only_when_a_name_needs_it() -> None:
    code = (
        "import sys; from ostraka.matching.readings import readings; readings('Лавров');"
        "sys.exit(any('arabic' in each or 'hangul' in each for each in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603
