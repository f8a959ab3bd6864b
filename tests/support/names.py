"""Invented names that lie close together, and what happens to names on their way here."""

from hypothesis import strategies as st

from ostraka.model import Entity, Identifier, Name, NameKind

# Near each other on purpose: by spelling, vowels, a letter, a beginning, joined or split,
# by look-alike letters and digits; rare and common, of every class and several scripts.
_WORDS = """
    mohamed muhammad mhmd mohammed mohamd albakr al bakr bakar abu abubakr khalid halid
    khaled ivan ivanov ivanof ivanovich i iv iva z zakir zakirov zakirova vexelid
    vexalid vexelidov vexl plant no 5 6 12 12abcdef 12abcdefgh co company ltd limited
    gmbh trading de la delarosa rosa ruiz rz jose jse dan diane jr dr sea prangle
    seaprangle 0rban orban orbam путин ivаnov иван 习近平 商汤 محمد علي 김정은 é ß a b o'neil
    s.a.r.l.
"""
WORDS = tuple(_WORDS.split())

words = st.one_of(
    st.sampled_from(WORDS),
    st.text("abeiouhkmnr15", min_size=1, max_size=11),
    st.text("аоеxpyсمحдж.-'", min_size=1, max_size=4),
)
names = st.lists(words, min_size=1, max_size=5).map(" ".join)


@st.composite
def variations(draw: st.DrawFn, name: str, most: int = 4) -> str:
    """The name with up to `most` things done to it, one upon the other."""
    for change in draw(st.lists(st.sampled_from(CHANGES), max_size=most)):
        parts = name.split(" ")
        at = draw(st.integers(0, len(parts) - 1))
        letter = draw(st.integers(0, max(0, len(parts[at]) - 1)))
        name = " ".join(change(parts, at, letter)) or name
    return name


def _replace(parts: list[str], at: int, *new: str) -> list[str]:
    return [*parts[:at], *(word for word in new if word), *parts[at + 1 :]]


def _add_letter(parts: list[str], at: int, letter: int) -> list[str]:
    word = parts[at]
    return _replace(parts, at, word[:letter] + "h" + word[letter:])


def _drop_letter(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at][:letter] + parts[at][letter + 1 :])


def _change_letter(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at][:letter] + "o" + parts[at][letter + 1 :])


def _swap_letters(parts: list[str], at: int, letter: int) -> list[str]:
    word = parts[at]
    return _replace(
        parts, at, word[:letter] + word[letter : letter + 2][::-1] + word[letter + 2 :]
    )


def _double_letter(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at][: letter + 1] + parts[at][letter:])


def _drop_vowels(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, "".join(char for char in parts[at] if char not in "aeiou"))


def _cut(parts: list[str], at: int, letter: int) -> list[str]:
    return [*parts[:-1], parts[-1][: letter + 2]]


def _initial(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at][:1])


def _look_alike(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at].replace("a", "а").replace("o", "0"))


def _join(parts: list[str], at: int, letter: int) -> list[str]:
    return [
        *parts[:at],
        "".join(parts[at : at + 2 + letter % 2]),
        *parts[at + 2 + letter % 2 :],
    ]


def _split(parts: list[str], at: int, letter: int) -> list[str]:
    return _replace(parts, at, parts[at][:letter], parts[at][letter:])


def _reverse(parts: list[str], at: int, letter: int) -> list[str]:
    return parts[::-1]


def _drop_word(parts: list[str], at: int, letter: int) -> list[str]:
    return parts[:at] + parts[at + 1 :]


def _add_word(parts: list[str], at: int, letter: int) -> list[str]:
    return [*parts[:at], WORDS[letter], *parts[at:]]


def _repeat_word(parts: list[str], at: int, letter: int) -> list[str]:
    return [*parts, parts[at]]


EDITS = (_add_letter, _drop_letter, _change_letter, _swap_letters, _double_letter)
CHANGES = (
    _add_letter, _drop_letter, _change_letter, _swap_letters, _double_letter, _drop_vowels,
    _cut, _initial, _look_alike, _join, _split, _reverse, _drop_word, _add_word, _repeat_word,
)  # fmt: skip


def make_entity(
    identity: str,
    *full: str | Name,
    schema: str = "Person",
    numbers: tuple[str, ...] = (),
    **properties: tuple[str, ...],
) -> Entity:
    """A listed subject of the source "xx_list" with these names, numbers and properties."""
    return Entity(
        identity,
        schema,
        "xx_list",
        tuple(Name.of(each) if isinstance(each, str) else each for each in full),
        properties=properties,
        identifiers=tuple(Identifier("idNumber", number) for number in numbers),
    )


def make_list(full: list[list[str]]) -> list[Entity]:
    """One person for each list of names; every third name is a weak alias."""
    kinds = (NameKind.PRIMARY, NameKind.FORMER, NameKind.WEAK)
    return [
        make_entity(
            f"e-{at}", *(Name.of(name, kinds[i % 3]) for i, name in enumerate(each))
        )
        for at, each in enumerate(full)
    ]


lists_of_names = st.lists(st.lists(names, min_size=1, max_size=4), min_size=1, max_size=8)
