"""Invented entries of lists, made in a line."""

from typing import Any

from hypothesis import strategies as st

from ostraka.model import Address, Designation, Entity, Identifier, Name, NameKind, Relation
from ostraka.subjects import Profile, profile_of


def entry(
    entity_id: str,
    *names: str,
    schema: str = "Person",
    born: tuple[str, ...] = (),
    gender: str | None = None,
    country: str | None = None,
    address: str | None = None,
    numbers: tuple[tuple[str, ...], ...] = (),
    same_as: str | None = None,
    notes: tuple[str, ...] = (),
    kind: NameKind = NameKind.PRIMARY,
    programme: str = "X",
) -> Entity:
    """``entry("us-1", "Orban Vexelid", born=("1971",), numbers=(("innCode", "77"),))``."""
    properties: dict[str, tuple[str, ...]] = {
        "birthDate": born,
        "gender": (gender,) if gender else (),
        "nationality": (country,) if country else (),
        "notes": notes,
    }
    relation = Relation("UnknownLink", "", same_as, "same entry")
    return Entity(
        entity_id,
        schema,
        entity_id.split("-", maxsplit=1)[0],
        tuple(Name.of(each, kind) for each in names),
        (Designation("Ministry of Examples", programme),),
        {key: value for key, value in properties.items() if value},
        tuple(Identifier(*each) for each in numbers),
        (Address(country=address),) if address else (),
        (relation,) if same_as else (),
    )


def profile(entity_id: str, *names: str, **rest: Any) -> Profile:  # noqa: ANN401 - as above
    """What the rules see of such an entry."""
    return profile_of(entry(entity_id, *names, **rest))


_PASSPORT = ("passportNumber", "LV1234567", "lv")
# A few entries of three lists, alike enough to be linked or barred.
ENTRIES = st.lists(
    st.builds(
        entry,
        st.builds("{}-{}".format, st.sampled_from(["us", "gb", "eu"]), st.integers(1, 4)),
        st.sampled_from(["Orban Vexelid", "Orban Tarmo Vexelid", "Ulla Brazmoth", "Ali"]),
        schema=st.sampled_from(["Person", "Person", "Company", "LegalEntity"]),
        born=st.sampled_from([(), ("1971",), ("1971-03-09",), ("1971-03-10",)]),
        gender=st.sampled_from([None, None, "male", "female"]),
        country=st.sampled_from([None, "lv", "ee"]),
        numbers=st.sampled_from([(), (_PASSPORT,), (("innCode", "7702077840"),)]),
        notes=st.sampled_from([(), (), ("UN Ref: XDi.001",)]),
    ),
    unique_by=lambda each: each.id,
    max_size=9,
)
