"""What holds for every test: no log line shows a secret, and a slow machine makes none of them fail."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.servers import end_servers

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

SECRET = re.compile(
    r"(?:TTP|ROW|GCP)_[A-Za-z0-9+/=_-]{12,}"  # tokens, codes and ciphers, of the platform's form and of our tests'
    r"|app_secret=(?!\*)\S|refresh_token=(?!\*)\S|auth_code=(?!\*)\S|[?&]sign=[0-9a-f]{64}"
)


class _Listener(logging.Handler):
    """Keeps the lines that show a secret."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.leaks: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.name}: {record.getMessage()}"
        # Not httpx's own logger: it logs whole URLs, and here only the tests' foreign clients go through its client.
        if record.name.startswith(("tiktok_shop", "aiohttp", "sqlalchemy")) and SECRET.search(line):
            self.leaks.append(line)


@pytest.fixture(autouse=True)
def no_secret_in_any_log_line() -> Iterator[None]:
    """Listen at the most talkative level to our loggers and to those of the libraries below."""
    listener, root, ours = _Listener(), logging.getLogger(), logging.getLogger("tiktok_shop")
    before = root.level, ours.level
    root.addHandler(listener)
    ours.setLevel(logging.DEBUG)
    root.setLevel(logging.DEBUG)
    yield
    root.setLevel(before[0])
    ours.setLevel(before[1])
    root.removeHandler(listener)
    assert not listener.leaks, listener.leaks[:3]


@pytest.fixture(scope="session", autouse=True)
def servers_end() -> Iterator[None]:
    """A PostgreSQL or a Redis that a test started for this process ends with it."""
    yield
    end_servers()
