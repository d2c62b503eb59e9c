"""Files that the commands write: whole or not there, named so that two never meet."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

import orjson

from tiktok_shop.errors import ConfigurationError

_LONGEST = 100
"""Bytes of a name; file systems allow 255, and more is added to it."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever follows the dot."""


def file_names(shops: Iterable[str]) -> dict[str, str]:
    """
    Return a file name for each shop of any name; two shops never share one, whatever the file system.

    Letters and digits stay, all else is percent-encoded. Where two names would meet on a file system without case (or
    with another form of Unicode), and where a name is too long, a part of its hash makes the difference.
    """
    safe = {shop: _safe(shop) for shop in shops}
    meet = Counter(_folded(name) for name in safe.values())
    return {
        shop: f"{name}~{_digest(shop)}" if meet[_folded(name)] > 1 else name for shop, name in safe.items()
    }


def _safe(shop: str) -> str:
    name = re.sub(r"[^\w.-]", lambda found: quote(found[0], safe="", errors="surrogatepass"), shop)
    name = name.replace("~", "%7E")  # which quote leaves as it is; here it marks a hash
    if name[:1] in {".", "-"} or _RESERVED.match(name):
        name = f"%{ord(name[0]):02X}{name[1:]}"
    if len(name.encode()) > _LONGEST:
        name = f"{name.encode()[:_LONGEST].decode(errors='ignore')}~{_digest(shop)}"
    return name or "%00"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _digest(shop: str) -> str:
    return hashlib.sha256(shop.encode(errors="surrogatepass")).hexdigest()[:8]


@contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """
    Write *path* beside itself and put it in its place at the end: it is whole or not there.

    Raises:
        ConfigurationError: If it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    except OSError as error:
        raise ConfigurationError(f"cannot write to {path.parent}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException as error:
        Path(temporary).unlink(missing_ok=True)
        if isinstance(error, OSError) and not isinstance(error, TimeoutError):  # that one is a clock's
            raise ConfigurationError(f"cannot write {path}: {error.strerror}") from error
        raise


def write_json(path: Path, content: bytes | Any) -> None:
    """Write JSON: bytes as they are, anything else encoded with an indent of 2."""
    with whole_file(path) as file:
        file.write(
            content if isinstance(content, bytes) else orjson.dumps(content, option=orjson.OPT_INDENT_2)
        )


@contextmanager
def records(path: Path, kinds: Sequence[str]) -> Iterator[Callable[[str, Mapping[str, Any]], None]]:
    """
    Write ``{"kind": [record, …], …}`` as the records come: memory does not grow with their number.

    Args:
        path: The file; it is whole or not there.

        kinds: All of them, so that a kind without records is an empty list.
    """
    with ExitStack() as stack:
        file = stack.enter_context(whole_file(path))
        # Kinds come in any order: the first goes to the file at once, the others wait beside it.
        parts: dict[str, IO[bytes]] = {
            kind: stack.enter_context(tempfile.TemporaryFile(dir=path.parent)) for kind in kinds[1:]
        }
        counts = dict.fromkeys(kinds, 0)

        def add(kind: str, record: Mapping[str, Any]) -> None:
            parts.get(kind, file).write((b",\n" if counts[kind] else b"\n") + orjson.dumps(record))
            counts[kind] += 1

        file.write(b"{" + orjson.dumps(kinds[0]) + b": [")
        yield add
        for kind, part in parts.items():
            file.write(b"\n],\n" + orjson.dumps(kind) + b": [")
            part.seek(0)
            shutil.copyfileobj(part, file)
        file.write(b"\n]}\n")
