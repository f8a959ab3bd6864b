"""What two parties can be, so that no rule on people's names is applied to a ship's."""

from typing import NamedTuple

from ostraka.matching.evidence.schema import AIRCRAFT, BODIES, PEOPLE, VESSELS


class Kinds(NamedTuple):
    """What may stand behind two names.

    Attributes:
        may_be_person: Neither party is known to be a body, a vessel or an aircraft.
        may_be_body: Neither is known to be a person.
    """

    may_be_person: bool
    may_be_body: bool

    @classmethod
    def of(cls, left: str, right: str) -> "Kinds":
        """Read the FtM schemata of two parties; a person beside a body stays a person.

        >>> Kinds.of("Person", "LegalEntity"), Kinds.of("LegalEntity", "LegalEntity")
        (Kinds(may_be_person=True, may_be_body=False), Kinds(may_be_person=True, may_be_body=True))
        """
        known = {left, right}
        is_person = bool(known & PEOPLE)
        is_body = bool(known & (BODIES | VESSELS | AIRCRAFT))
        return cls(is_person or not is_body, not is_person)
