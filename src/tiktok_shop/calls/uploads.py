"""
Multipart bodies that can be sent more than once.

The platform refuses a part without a file name, so every file has a name and a media type. A body is opened anew each
time it is iterated, which is what makes a second attempt possible; files are read in a worker thread, never on the
loop.
"""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import anyio
import anyio.to_thread
import httpx

from tiktok_shop.errors import ConfigurationError

CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a multipart body."""

    field: str
    name: str
    content_type: str
    open: Callable[[], BinaryIO]
    """Opens the content at its beginning; called once per attempt, in a worker thread."""

    size: int | None
    """Bytes, or ``None`` when only reading would tell."""

    @classmethod
    def of(cls, field: str, given: Any) -> Part:
        """
        Make a part of what a caller gave: a path, bytes, a factory of binary streams, or an object with ``content``,
        ``name`` and ``content_type`` of which the first is one of these.

        Raises:
            ConfigurationError: If it is none of these, or the path is not a readable file.
        """
        content = getattr(given, "content", given)
        name = getattr(given, "name", None) if content is not given else None
        content_type = getattr(given, "content_type", None) if content is not given else None
        if isinstance(content, str | os.PathLike):
            path = Path(content)
            if not path.is_file():
                raise ConfigurationError(f"{field}: there is no file {os.fspath(path)!r}")
            return cls._named(
                field, name or path.name, content_type, lambda: path.open("rb"), path.stat().st_size
            )
        if isinstance(content, bytes | bytearray | memoryview):
            data = bytes(content)
            return cls._named(field, name or field, content_type, lambda: io.BytesIO(data), len(data))
        if callable(content):
            return cls._named(field, name or field, content_type, content, None)
        raise ConfigurationError(
            f"{field}: give a path, bytes, or a function that opens a binary stream, not {type(content).__name__}"
            " (an open stream cannot be sent a second time)"
        )

    @classmethod
    def _named(
        cls, field: str, name: str, content_type: str | None, opener: Callable[[], BinaryIO], size: int | None
    ) -> Part:
        kind = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return cls(field, name, kind, opener, size)


class MultipartBody(httpx.AsyncByteStream):
    """Fields and files as ``multipart/form-data``; iterating opens every file anew."""

    def __init__(
        self, fields: Mapping[str, str], parts: Iterable[Part], *, boundary: str | None = None
    ) -> None:
        """
        Args:
            fields: Form fields, name to text.

            parts: The files.

            boundary: What separates the parts; random unless given, so that no file can contain it by design.
        """
        self.boundary = boundary or os.urandom(16).hex()
        self._fields = "".join(
            f"--{self.boundary}\r\nContent-Disposition: form-data; name={_quoted(name)}\r\n\r\n{value}\r\n"
            for name, value in fields.items()
        ).encode()
        self._parts = tuple((self._head(part), part) for part in parts)
        self._end = f"--{self.boundary}--\r\n".encode()

    def _head(self, part: Part) -> bytes:
        return (
            f"--{self.boundary}\r\nContent-Disposition: form-data; name={_quoted(part.field)};"
            f" filename={_quoted(part.name)}\r\nContent-Type: {part.content_type}\r\n\r\n"
        ).encode()

    @property
    def headers(self) -> dict[str, str]:
        """``Content-Type``, and ``Content-Length`` or ``Transfer-Encoding``."""
        headers = {"Content-Type": f"multipart/form-data; boundary={self.boundary}"}
        length = len(self._fields) + len(self._end)
        for head, part in self._parts:
            if part.size is None:
                return headers | {"Transfer-Encoding": "chunked"}
            length += len(head) + part.size + 2
        return headers | {"Content-Length": str(length)}

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._fields:
            yield self._fields
        for head, part in self._parts:
            yield head
            stream = await anyio.to_thread.run_sync(part.open)
            try:
                while chunk := await anyio.to_thread.run_sync(stream.read, CHUNK):
                    yield chunk
            finally:
                stream.close()
            yield b"\r\n"
        yield self._end


def _quoted(text: str) -> str:
    """Quote a name as browsers do (https://html.spec.whatwg.org/#multipart-form-data)."""
    return '"' + text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A") + '"'
