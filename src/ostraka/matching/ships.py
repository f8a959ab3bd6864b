"""What stands before a ship's name and says what sort of ship it is."""

Words = list[str]

# What leading words say that is not the name: the sort of ship.
SHIPS = (
    "mv", "fv", "motor vessel", "motor tanker", "motor ship", "fishing vessel", "oil tanker",
    "tanker", "vessel", "steamship",
)  # fmt: skip
DOUBTFUL = ("mt", "ms", "ss")  # or initials: "M.T. Anderson"
CUES = frozenset(each.split()[0] for each in (*SHIPS, *DOUBTFUL))


def without_ship(words: Words, *, is_ship: bool = True) -> Words:
    """Leave out what sort of ship it is; never the only word of a name.

    Args:
        is_ship: It is a ship's name. Otherwise what may be a person's initials stands
            before one word alone.

    >>> without_ship("mv ocean star".split()), without_ship(["tanker"])
    (['ocean', 'star'], ['tanker'])
    >>> without_ship(["mt", "anderson"], is_ship=False)
    ['mt', 'anderson']
    """
    if words[0] not in CUES:
        return words
    for long in (2, 1):
        prefix, rest = " ".join(words[:long]), words[long:]
        if rest and prefix in SHIPS:
            return rest
        if rest and prefix in DOUBTFUL and (is_ship or len(rest) > 1):
            return rest
    return words
