"""The last requests, and why some were refused. For the landing page; secrets never enter."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

__all__ = ["RequestRecord", "RequestsLog", "safe_query"]

_SECRET = frozenset({"access_token", "api_key", "app_secret", "auth_code", "refresh_token", "code"})


@dataclass(slots=True)
class RequestRecord:
    """One request."""

    at: float
    """Virtual Unix seconds."""

    method: str
    path: str
    query: Mapping[str, str]
    request_id: str
    operation: str | None = None
    shop: str | None = None
    status: int = 0
    """HTTP status; 0 where the connection was cut."""

    code: int | None = None
    message: str = ""
    ms: float = 0.0
    """Real milliseconds in the emulator, planned waits left out."""

    fault: str | None = None
    explain: str | None = None
    """For a refused signature: the string that should have been signed, secret masked."""


class RequestsLog:
    """Keeps the last *size* records."""

    def __init__(self, size: int = 500) -> None:
        self._records: deque[RequestRecord] = deque(maxlen=size)
        self.total = 0
        self.refused = 0

    def add(self, record: RequestRecord) -> None:
        """Keep *record*."""
        self.total += 1
        if record.code != 0:
            self.refused += 1
        self._records.append(record)

    def clear(self) -> None:
        """Forget everything."""
        self._records.clear()
        self.total = self.refused = 0

    def __iter__(self) -> Any:
        return iter(self._records)

    def listing(self, limit: int = 100) -> list[dict[str, Any]]:
        """Return the newest *limit* records, newest first, as plain values."""
        newest = list(self._records)[-limit:][::-1]
        return [{**asdict(record), "query": safe_query(record.query)} for record in newest]


def safe_query(query: Mapping[str, str]) -> str:
    """Return the query as text, with secrets masked."""
    return "&".join(
        f"{quote(key)}={'***' if key in _SECRET else quote(value)}" for key, value in query.items()
    )
