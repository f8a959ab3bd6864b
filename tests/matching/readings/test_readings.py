"""Readings of names whose Latin spelling everyone knows, and what holds for any text."""

import subprocess
import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ostraka.matching.readings as package
from ostraka.matching.readings import native, readings
from ostraka.matching.readings._clean import family

SCRIPTS = st.sampled_from(
    "абвгдежщїў ابتثعبدالله 习近平陳正恩田中 김정은이 アカンサっー あん משהדוד नरेन्द्र"
    " รহমান สมชาย მიხეილ Նիկոլ Αλέξ မင်း ប៉ុលពត្ áB-'1’\u200d\u200f\u0640\u064b\ud800"
)
TEXTS = st.one_of(st.text(max_size=40), st.text(SCRIPTS, max_size=40))

KNOWN = [
    ("Владимир Путин", "vladimir putin"),
    ("Пётр Хрущёв", "pyotr khrushchyov"),
    ("Юлия Сергеевна Ясенева", "iuliia sergeevna iaseneva"),
    ("Дмитрий Медведев", "dmitry medvedev"),
    ("Володимир Зеленський", "volodymyr zelenskyi"),
    ("Уладзімір Караткевіч", "uladzimir karatkevich"),
    ("Ђорђе Јовановић", "djordje jovanovic"),
    ("Нұрсұлтан Әбішұлы", "nursultan abishuly"),
    ("محمد علي", "mohamed ali"),
    ("أحمد حسن", "ahmed hassan"),
    ("عبد الله", "abdullah"),
    ("عبد الرحمن", "abdul rahman"),
    ("سيف الدين", "saif al din"),
    ("حبیب الله", "habibullah"),
    ("حسین روحانی", "hossein rouhani"),
    ("محمدرضا", "mohammadreza"),
    ("ئەركىن تۇنىياز", "arkin tuniyaz"),
    ("习近平", "xi jinping"),
    ("習近平", "xi jin ping"),
    ("蔡英文", "tsai ying wen"),
    ("梁振英", "leung chun ying"),
    ("陈伟明", "tan wei ming"),
    ("欧阳明", "ouyang ming"),
    ("吕布", "lyu bu"),
    ("金正恩", "kim jong un"),
    ("田中花子", "tanaka hanako"),
    ("广州数控设备有限公司", "guangzhou cnc equipment co ltd"),
    ("金华市柳溪动力科技有限公司", "jinhua liuxi power technology co ltd"),
    ("金华市柳溪动力科技有限公司", "jinhua liuxi dongli keji youxian gongsi"),
    ("김정은", "kim jong un"),
    ("김정은", "kim jeong eun"),
    ("이민호", "lee min ho"),
    ("리용호", "ri yong ho"),
    ("박지성", "park ji sung"),
    ("こういち スミス", "koichi sumisu"),
    ("佐々木 さくら", "sasaki sakura"),
    ("משה דיין", "moshe dayan"),
    ("नरेन्द्र मोदी", "narendra modi"),
    ("শেখ হাসিনা", "shekh hasina"),
    ("สมชาย", "somchai"),
    ("მიხეილ სააკაშვილი", "mikheil saakashvili"),
    ("Նիկոլ Փաշինյան", "nikol pashinyan"),
    ("Αλέξης Τσίπρας", "alexis tsipras"),
    ("မင်းအောင်လှိုင်", "min aung hlaing"),
]


@pytest.mark.parametrize(("name", "latin"), KNOWN)
def test_the_customary_spelling_is_among_the_readings(name: str, latin: str) -> None:
    assert latin in readings(name)


@pytest.mark.parametrize(
    "text", ["", " ", "John Smith", "Müller-Lüdenscheidt", "№ 5", "\u200f"]
)
def test_a_name_without_native_letters_has_no_readings(text: str) -> None:
    assert readings(text) == ()


@given(TEXTS)
def test_readings_are_few_distinct_ascii_words(text: str) -> None:
    found = readings(text)
    assert len(found) <= 12
    assert len(set(found)) == len(found)
    for reading in found:
        assert reading == " ".join(reading.split()) != ""
        assert reading.isascii()
        assert reading == reading.lower()
        assert all(char.isalnum() or char == " " for char in reading)


@given(TEXTS)
def test_only_han_gives_more_than_eight_readings(text: str) -> None:
    if not any(family(char) == "han" for char in unicodedata.normalize("NFKC", text)):
        assert len(readings(text)) <= 8


@given(TEXTS)
def test_the_comparison_form_of_a_comparison_form_is_itself(text: str) -> None:
    once = native(text)
    assert native(once) == once


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("مـحـمـد", "محمد"),
        ("یمنی", "يمني"),
        ("مصطفى", "مصطفي"),
        ("فاطمة", "فاطمه"),
        ("کریم", "كريم"),
        ("習近平", "习近平"),
        ("ヤマダ", "やまだ"),
        ("ﾔﾏﾀﾞ", "ヤマダ"),
        ("Пётр", "ПЕТР"),
        ("Путин\u0301", "Путин"),
        ("Лук’янов", "Лукянов"),
        ("مح\u200dمد\u200f", "محمد"),
        ("Ἀλέξης", "Αλεξης"),
        ("שָׁלוֹם", "שלום"),
        ("Иванов-Петров", "иванов петров"),
        ("Уладзiмiр", "Уладзімір"),
        ("Mихаил Aлександрович", "Михаил Александрович"),
    ],
)
def test_spellings_that_writers_interchange_have_one_comparison_form(
    left: str, right: str
) -> None:
    assert native(left) == native(right)


@pytest.mark.parametrize(
    ("left", "right"), [("김정은", "김정운"), ("Иванов", "Иваной"), ("王", "汪")]
)
def test_different_names_keep_different_comparison_forms(left: str, right: str) -> None:
    assert native(left) != native(right)


def test_latin_letters_inside_a_cyrillic_word_are_read_as_cyrillic() -> None:
    assert readings("Уладзiмiр") == readings("Уладзімір")


def test_a_cyrillic_letter_planted_in_a_latin_word_is_read_as_it_looks() -> None:
    assert readings("Pаvel Smith") == ("pavel smith",)


def test_latin_words_beside_native_ones_are_kept_in_place() -> None:
    assert readings("ООО Gazprom")[0] == "llc gazprom"
    assert "ooo gazprom" in readings("ООО Gazprom")


@pytest.mark.parametrize(
    "text", ["ب" * 10_000, "عبدال" * 2_000, "я" * 10_000, "김" * 10_000, "محمد " * 60]
)
def test_long_and_odd_input_is_answered_in_bounded_time(text: str) -> None:
    started = time.perf_counter()
    readings(text)
    assert time.perf_counter() - started < 1


def test_the_face_is_what_it_says() -> None:
    assert package.__all__ == ["native", "readings"]


def test_reading_chinese_does_not_import_pypinyin() -> None:
    code = (
        "import sys; from ostraka.matching.readings import readings; readings('习近平');"
        "sys.exit('pypinyin' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


def test_one_latin_letter_or_an_accent_apart_leaves_a_cyrillic_word_cyrillic() -> None:
    assert "ivan" in readings("Iван")  # with a Latin I
    assert "anna" in readings("А\u0301нна")
