"""How long work says how far it is."""

from typing import Protocol


class Progress(Protocol):
    """Called as work goes on.

    Args:
        stage: What is being done: "fetch sdn.csv", "parse", "check", "store".
        done: How far it is: bytes, or entities.
        total: How far it goes; None when nobody knows.
    """

    def __call__(self, stage: str, done: int, total: int | None) -> None: ...


def silent(stage: str, done: int, total: int | None) -> None:
    """Say nothing."""
