import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import StoreError
from ostraka.store._content import hash_bytes, hash_files, pack, unpack


@given(st.binary())
def test_a_file_comes_back_as_it_went_in(content: bytes) -> None:
    assert unpack("list", pack(content), hash_bytes(content)) == content


def test_a_stored_file_that_was_altered_is_refused() -> None:
    with pytest.raises(StoreError, match="stored file 'list': found SHA-256"):
        unpack("list", pack(b"altered"), hash_bytes(b"original"))
    with pytest.raises(StoreError, match="expected zlib data"):
        unpack("list", b"damaged", hash_bytes(b"original"))


def test_the_name_of_an_edition_hangs_on_names_and_contents() -> None:
    hashes = {
        hash_files(files)
        for files in ({"a": b"1"}, {"b": b"1"}, {"a": b"2"}, {"a": b"1", "b": b""}, {})
    }
    assert len(hashes) == 5
