"""A reader that goes away (``| head``) stops no command: what nobody reads is dropped, and the exit code is the command's own."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _Pipe(io.FileIO):
    """The writing end of a pipe; from the moment on that nobody reads, it leads nowhere."""

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())  # whatever else writes there (a logger, a child) is in peace, too
            os.close(nowhere)
            return super().write(data)


def _is_pipe(stream: TextIO) -> bool:
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except (OSError, ValueError, AttributeError):  # closed, or no file at all
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _over(stream: TextIO) -> TextIO:
    stream.flush()
    raw = _Pipe(stream.fileno(), "wb", closefd=False)
    is_prompt = stream is sys.stderr  # as Python opens it
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding=stream.encoding, errors=stream.errors, line_buffering=is_prompt
    )


@contextmanager
def forgiving_pipes() -> Iterator[None]:
    """Let stdout and stderr, where they are pipes, outlive their reader."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (_over(one) if one is not None and _is_pipe(one) else one for one in before)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        sys.stdout, sys.stderr = before
