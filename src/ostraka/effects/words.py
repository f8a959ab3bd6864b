"""A closed vocabulary whose words say what they mean."""

from enum import StrEnum
from typing import Self

from ostraka.errors import QueryError


class Word(StrEnum):
    """One word of a vocabulary: a value to store and send, and a meaning for people.

    Underscores and spaces are read as hyphens: "buy security" is "buy-security".
    """

    meaning: str

    def __new__(cls, value: str, meaning: str) -> Self:
        word = str.__new__(cls, value)
        word._value_ = value
        word.meaning = meaning
        return word

    @classmethod
    def read(cls, what: str, value: str) -> Self:
        """Read one word.

        Raises:
            QueryError: It is none of this vocabulary.
        """
        folded = "-".join(value.replace("_", " ").lower().split())
        for word in cls:
            if word.value == folded:
                return word
        known = ", ".join(word.value for word in cls)
        raise QueryError(f"{what}: found {value!r}, expected one of {known}")
