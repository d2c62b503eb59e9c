"""
Multipart bodies, read piece by piece.

Of a file only its beginning, its size and its hash are kept: nothing here needs more, and an upload of a hundred
megabytes must not cost as much memory.
"""

from __future__ import annotations

import hashlib
from typing import Literal

from tiktok_shop_emulator.request import UploadedFile

__all__ = ["Form", "FormReader", "parameter", "read_form"]

Form = tuple[dict[str, str], dict[str, UploadedFile]]
"""Text fields, and files, by name."""

KEPT_BYTES = 64 * 1024
_LONGEST_HEAD = 16 * 1024
_LONGEST_FIELD = 1024 * 1024


class FormReader:
    """
    Takes a body in pieces of any size.

    Args:
        content_type: The header; it names the boundary.

    Raises:
        ValueError: If it names none.
    """

    def __init__(self, content_type: str) -> None:
        boundary = parameter(content_type, "boundary")
        if not boundary:
            raise ValueError("no boundary")
        self._delimiter = b"\r\n--" + boundary.encode("latin-1", "replace")
        self._buffer = bytearray(b"\r\n")
        self._state: Literal["content", "delimiter", "head", "end"] = "content"
        self._part: _Part | None = None
        self._fields: dict[str, str] = {}
        self._files: dict[str, UploadedFile] = {}

    def feed(self, piece: bytes) -> None:
        """
        Take the next piece.

        Raises:
            ValueError: If this is not a multipart body.
        """
        self._buffer += piece
        while self._step():
            pass

    def close(self) -> Form:
        """
        Return what came.

        Raises:
            ValueError: If the end is missing.
        """
        if self._state != "end":
            raise ValueError("no closing boundary")
        return self._fields, self._files

    def _step(self) -> bool:
        """Go on as far as the buffer allows; return whether there is more to do."""
        buffer = self._buffer
        match self._state:
            case "content":
                at = buffer.find(self._delimiter)
                # A delimiter may be cut in two: as many bytes as could be the first part of one stay.
                safe = len(buffer) - len(self._delimiter) + 1 if at < 0 else at
                if safe > 0 and self._part is not None:
                    self._part.take(bytes(buffer[:safe]))
                if at < 0:
                    del buffer[: max(safe, 0)]
                    return False
                self._finish()
                del buffer[: at + len(self._delimiter)]
                self._state = "delimiter"
            case "delimiter":
                if len(buffer) < 2:
                    return False
                if buffer.startswith(b"--"):
                    self._state = "end"
                elif buffer.startswith(b"\r\n"):
                    self._state = "head"
                else:
                    raise ValueError("a boundary without a line end")
            case "head":
                # The line end of the boundary stays in the buffer, so that a part without headers ends at once.
                at = buffer.find(b"\r\n\r\n")
                if at < 0:
                    if len(buffer) > _LONGEST_HEAD:
                        raise ValueError("a part without a header")
                    return False
                self._part = _Part(bytes(buffer[:at]))
                del buffer[: at + 4]
                self._state = "content"
            case _:
                buffer.clear()
                return False
        return True

    def _finish(self) -> None:
        part, self._part = self._part, None
        if part is None:
            return
        if part.is_file:
            self._files[part.name] = part.file()
        else:
            self._fields[part.name] = part.kept.decode("utf-8", "replace")


def read_form(body: bytes, content_type: str) -> Form:
    """
    Return what is in a whole multipart body.

    Raises:
        ValueError: If it is none.
    """
    reader = FormReader(content_type)
    reader.feed(body)
    return reader.close()


class _Part:
    """One part as it comes."""

    def __init__(self, head: bytes) -> None:
        headers = {}
        for line in head.decode("utf-8", "replace").split("\r\n"):
            key, _, value = line.partition(":")
            headers[key.strip().lower()] = value.strip()
        disposition = headers.get("content-disposition", "")
        name = parameter(disposition, "name")
        if name is None:
            raise ValueError("a part without a name")
        self.name = name
        self.kept = bytearray()
        self._filename = parameter(disposition, "filename")
        self._content_type = headers.get("content-type", "application/octet-stream")
        self.is_file = self._filename is not None or "content-type" in headers
        self._size = 0
        self._hash = hashlib.sha256()

    def take(self, piece: bytes) -> None:
        """Keep what is needed of *piece*."""
        self._size += len(piece)
        if self.is_file:
            self._hash.update(piece)
            self.kept += piece[: max(0, KEPT_BYTES - len(self.kept))]
        elif self._size > _LONGEST_FIELD:
            raise ValueError("a text field that is too long")
        else:
            self.kept += piece

    def file(self) -> UploadedFile:
        """Return the file."""
        return UploadedFile(
            self._filename, self._content_type, bytes(self.kept), self._size, self._hash.hexdigest()
        )


def parameter(header: str, name: str) -> str | None:
    """Return parameter *name* of a header such as ``form-data; name="x"``."""
    for part in header.split(";")[1:]:
        key, separator, value = part.strip().partition("=")
        if separator and key.strip().lower() == name:
            return value.strip().strip('"')
    return None
