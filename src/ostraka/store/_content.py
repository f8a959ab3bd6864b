"""Bytes in their stored form: canonical entities, compressed files, the hash of a set."""

import hashlib
import json
import zlib
from collections.abc import Mapping

from ostraka.errors import StoreError
from ostraka.model import Entity

_LEVEL = 6  # zlib: lists shrink to a tenth at some 60 MB a second


def hash_files(files: Mapping[str, bytes]) -> str:
    """Return the name of an edition: SHA-256 over its sorted file names and file hashes.

    >>> one, other = {"a": b"1", "b": b"2"}, {"b": b"2", "a": b"1"}
    >>> hash_files(one) == hash_files(other), hash_files(one) == hash_files({"a": b"12"})
    (True, False)
    """
    pairs = sorted((name, hash_bytes(content)) for name, content in files.items())
    return hash_bytes(json.dumps(pairs, ensure_ascii=True).encode())


def hash_bytes(content: bytes) -> str:
    """Return SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def pack(content: bytes) -> bytes:
    """Compress a file; `unpack` gives back every byte."""
    return zlib.compress(content, _LEVEL)


def unpack(name: str, packed: bytes, sha256: str) -> bytes:
    """Return what `pack` was given.

    Raises:
        StoreError: It is not the file that was stored under this hash.
    """
    hint = "the database is damaged: restore it from a backup"
    try:
        content = zlib.decompress(packed)
    except zlib.error as error:
        message = f"stored file {name!r}: found {error}, expected zlib data"
        raise StoreError(message, hint=hint) from error
    if (found := hash_bytes(content)) != sha256:
        message = (
            f"stored file {name!r}: found SHA-256 {found[:12]}, expected {sha256[:12]}"
        )
        raise StoreError(message, hint=hint)
    return content


def freeze(entity: Entity) -> bytes:
    """Write an entity as canonical JSON: equal entities give equal bytes."""
    text = json.dumps(
        entity.to_json(), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("utf-8", "surrogatepass")  # JSON lists can hold lone surrogates


def thaw(content: bytes) -> Entity:
    """Read what `freeze` wrote."""
    return Entity.from_json(json.loads(content))
