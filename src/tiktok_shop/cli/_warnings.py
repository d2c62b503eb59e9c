"""What the library logs as a warning becomes a line of talk; of many that are alike only the first ones are said."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from tiktok_shop.cli import _output as output

_OF_ONE = re.compile(r"grant-[0-9a-f]+(?: \([^)]*\))?|\S*\d\S*")
"""Names of grants, ids, moments: what makes the same warning about another shop another text."""


class _Said(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._met: Counter[tuple[str, str]] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        alike = record.name, _OF_ONE.sub("#", text)
        self._met[alike] += 1
        if self._met[alike] <= output.SHOWN:
            output.warn(text)

    def sum_up(self) -> None:
        left_out = sum(count - output.SHOWN for count in self._met.values() if count > output.SHOWN)
        if left_out:
            output.warn(f"{left_out} more that were alike")


@contextmanager
def spoken_warnings() -> Iterator[None]:
    """Say the library's warnings on stderr, beside a progress bar and not through it."""
    log, said = logging.getLogger("tiktok_shop"), _Said()
    log.addHandler(said)
    try:
        yield
    finally:
        log.removeHandler(said)
        said.sum_up()
