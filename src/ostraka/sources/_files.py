"""The bytes of one edition, opened safely.

Every parser takes `Files`: file name to the bytes exactly as published. Input is
hostile: archives are bounded, XML is read without entities, DTD or network, and a web
page in place of a list is named for what it is.
"""

import io
import re
import struct
import zipfile
from collections.abc import Mapping
from pathlib import PurePath

from ostraka.errors import SourceError

Files = Mapping[str, bytes]

MAX_UNPACKED = 1 << 30  # bytes; the largest official file (SDN_ADVANCED.XML) is 120 MB
MAX_MEMBERS = 2_000
_HTML = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)


def only(source: str, files: Files) -> tuple[str, bytes]:
    """Return the one file of an edition that is published as one file.

    Raises:
        SourceError: There is not exactly one file, it is empty, or it is a web page.
    """
    if len(files) != 1:
        raise SourceError(source, "(files)", f"{len(files)} files", "exactly one")
    ((name, raw),) = files.items()
    check(source, name, raw)
    return name, raw


def check(source: str, name: str, raw: bytes) -> None:
    """Refuse what cannot be a list of any format.

    Raises:
        SourceError: The file is empty or an HTML page.
    """
    if not raw.strip(b"\x1a\0 \r\n\t"):
        raise SourceError(source, name, "an empty file", "a list")
    if _HTML.match(raw[:4096].removeprefix(b"\xef\xbb\xbf")):
        hint = "the address gave a web page: download the list file itself"
        raise SourceError(source, name, "an HTML page", "a list", hint=hint)


def decode(source: str, name: str, raw: bytes, *encodings: str) -> str:
    """Decode with the first of `encodings` that fits, UTF-8 (BOM or not) when none is given.

    Raises:
        SourceError: None fits; names the byte where the last one failed.
    """
    check(source, name, raw)
    wanted = encodings or ("utf-8-sig",)
    failed: UnicodeDecodeError | None = None
    for encoding in wanted:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError as error:
            failed = error
    before = len(raw) - len(failed.object) if failed else 0  # a byte order mark
    at, byte = (failed.start + before, failed.object[failed.start]) if failed else (0, 0)
    raise SourceError(
        source, f"{name} byte {at}", f"0x{byte:02x}", f"{' or '.join(wanted)} text"
    )


def unzip(source: str, name: str, raw: bytes) -> dict[str, bytes]:
    """Unpack an archive, never more than `MAX_UNPACKED` bytes or `MAX_MEMBERS` files.

    Raises:
        SourceError: It is no archive, is damaged, encrypted, or unpacks to too much.
    """
    members: dict[str, bytes] = {}
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            if len(infos) > MAX_MEMBERS:
                raise SourceError(
                    source, name, f"{len(infos)} files", f"at most {MAX_MEMBERS}"
                )
            for info in infos:
                # The size that it states comes first: a bomb is refused before it fills
                # the memory, and one that lies about its size is bounded all the same.
                data = b""
                if info.file_size <= left:
                    with archive.open(info) as member:
                        data = member.read(left + 1)
                left -= max(len(data), info.file_size)
                if left < 0:
                    found = f"more than {MAX_UNPACKED} bytes unpacked"
                    raise SourceError(source, name, found, "a list that fits in memory")
                members[PurePath(info.filename).name] = data
    except (
        zipfile.BadZipFile,
        struct.error,
        EOFError,
        RuntimeError,
        NotImplementedError,
        OSError,
        ValueError,  # a directory that points before the file's start
    ) as error:
        raise SourceError(
            source, name, f"a damaged archive ({error})", "a ZIP file"
        ) from error
    except Exception as error:
        if type(error).__module__ in ("zlib", "_lzma", "lzma"):
            raise SourceError(
                source, name, f"a damaged archive ({error})", "a ZIP file"
            ) from error
        raise
    return members


def is_zip(raw: bytes) -> bool:
    """True when the bytes begin like a ZIP, XLSX or ODS file."""
    return raw.startswith(b"PK\x03\x04")
