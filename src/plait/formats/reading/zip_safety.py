"""Whether a ZIP file (docx, xlsx, qdpx, a bundle) may be unpacked without filling the machine."""

from __future__ import annotations

import io
import zipfile
import zlib

from plait.records.problem import InputRejected, Problem

# How files begin: ZIP, and what Office wrote before it and still wraps a file locked with a password in.
ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CHUNK = 1 << 20
# Below this a high ratio does no harm, and small files of repeated XML do reach it.
_RATIO_COUNTS_FROM = 10_000_000
# bzip2 and LZMA entries are unpacked by zipfile without a bound on memory.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def check_zip(
    data: bytes,
    *,
    name: str,
    max_unpacked: int = 500_000_000,
    max_ratio: float = 200.0,
    max_entries: int = 20_000,
) -> None:
    """Raise InputRejected, with every problem found, unless `data` is a whole ZIP file that is safe to unpack.

    Looked at: entry count, declared sizes, then the sizes and checksums really met when unpacking (nothing is kept),
    unpacked over packed size of the whole file (judged from 10 MB unpacked), passwords, compression methods, and entry
    names that lead out of their folder.
    Parameters: max_unpacked, bytes. max_ratio, unpacked bytes for one packed byte.

    >>> check_zip(b"not a zip", name="a.docx")
    Traceback (most recent call last):
    plait.records.problem.InputRejected: a.docx: The file is damaged or is no ZIP file. Save or download it again.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            problems = _declared(entries, len(data), name, max_unpacked, max_ratio, max_entries)
            if not problems:
                problems = _met(archive, entries, name, max_unpacked)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise InputRejected(_damaged(name)) from error
    if problems:
        raise InputRejected(problems)


def _declared(
    entries: list[zipfile.ZipInfo], packed: int, name: str, max_unpacked: int, max_ratio: float, max_entries: int
) -> list[Problem]:
    problems = []
    if len(entries) > max_entries:
        cause = f"It holds {len(entries):,} entries; {max_entries:,} are allowed."
        problems.append(Problem(name, cause, "Split it into smaller files."))
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > max_unpacked:
        problems.append(_too_large(name, max_unpacked))
    elif unpacked > _RATIO_COUNTS_FROM and unpacked > max_ratio * packed:
        cause = f"It unpacks to {unpacked / packed:.0f} times its size, as a file made to overload a computer does."
        problems.append(Problem(name, cause, "Save it anew from the program that made it."))
    for entry in entries:
        place = f"{name}, entry {entry.filename[:100]!r}"
        if entry.flag_bits & 0x1:
            problems.append(Problem(place, "It is locked with a password.", "Save the file without a password."))
        elif entry.compress_type not in _METHODS:
            cause = "It is packed with an unusual method."
            problems.append(Problem(place, cause, "Pack it anew as an ordinary ZIP file (deflate)."))
        if _leads_out(entry.filename):
            problems.append(Problem(place, "Its name leads out of the file's own folder.", "Pack the file anew."))
        if len(problems) >= 20:
            break
    return problems


def _met(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str, max_unpacked: int) -> list[Problem]:
    total = 0
    for entry in entries:
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                if total > max_unpacked:
                    return [_too_large(name, max_unpacked)]
    return []


def _leads_out(filename: str) -> bool:
    parts = filename.replace("\\", "/").split("/")
    return ".." in parts or filename.startswith(("/", "\\")) or parts[0].endswith(":")


def _too_large(name: str, max_unpacked: int) -> Problem:
    cause = f"Unpacked it is larger than {max_unpacked / 1e6:,.0f} MB."
    return Problem(name, cause, "Take out large pictures or recordings, or split the file.")


def _damaged(name: str) -> Problem:
    return Problem(name, "The file is damaged or is no ZIP file.", "Save or download it again.")
