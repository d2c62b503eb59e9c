"""``WinningHunter``: one API key, one transport stack, one budget of requests and credits."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, Unpack

import httpx

from tiktok_shop._connection import Connection
from tiktok_shop._environ import read_env_file
from tiktok_shop._protocol.quota import Limit
from tiktok_shop._settings import ConnectionConfig, ConnectionSettings
from tiktok_shop._transport.api_key import ApiKey
from tiktok_shop._transport.stack import build_stack
from tiktok_shop._transport.throttle import ALL_OPERATIONS, MemoryQuotas
from tiktok_shop.calls.caller import Caller
from tiktok_shop.calls.handle import Handle
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.winninghunter._api import MARKET
from tiktok_shop.winninghunter._credits import CreditLedger, Credits
from winninghunter_openapi.api import Areas

BASE_URL = "https://app.winninghunter.com"

PER_MINUTE = Limit(60, 60.25)
"""
What the service allows: 60 requests in any 60 seconds. The quarter of a second more is for the way: the service counts
when a request arrives, and the last of one minute may travel longer than the first of the next.
"""


class Market(Handle, Areas):
    """
    Every area of the API: ``market.products.get_product(id=...)``, and calls by name: ``market.call("get_product", …)``.

    Answers are whole: what was asked for is in ``.data``, ``.page`` and ``.total`` stand beside it, and
    ``.credits_remaining`` says what is left. The service has more filters than are documented: calls by name send them
    with ``unknown_fields="send"``.
    """

    _caller: Caller

    def _with(self, caller: Caller) -> Market:
        return Market(caller)


class MarketSettings(ConnectionSettings, total=False):
    """What ``WinningHunter(...)`` takes beside the key. Processes that use the same key must share their ``quotas``."""

    max_credits: int | None
    """Most credits that this client may spend; ``None`` for as many as the month has."""


class MarketEnvironment(MarketSettings, total=False):
    """What ``from_env`` takes: the key may be given, too, and wins over the environment."""

    api_key: str
    """From the dashboard."""


@dataclass(frozen=True, slots=True)
class _Stack:
    """What an open client holds."""

    stack: httpx.AsyncBaseTransport

    async def aclose(self) -> None:
        await self.stack.aclose()


class WinningHunter(Market, Connection[_Stack]):
    """
    The client of one API key.

    .. code-block:: python

        async with WinningHunter(api_key) as market:
            answer = await market.products.get_product(id="1729384756")
            print(answer.data.title, answer.data.revenue, answer.credits_remaining)
            async for product in market.products.explore_products(country="US", period="30d", limit=50):
                print(product.id, product.title)

    It never sends more than 60 requests in a minute: what is more waits. Use it as an async context manager; it can be
    entered once.
    """

    def __init__(self, api_key: str, **settings: Unpack[MarketSettings]) -> None:
        """
        Args:
            api_key: From the dashboard: ``wh_`` and 48 hexadecimal characters. Sent in ``X-API-Key``, never shown.

            settings: ``max_credits``, ``proxy``, ``retry`` and so on; ``MarketSettings`` says what each does.

        Raises:
            ConfigurationError: If the key is empty or cannot be sent in a header, or a setting is wrong.
        """
        if unknown := settings.keys() - MarketSettings.__annotations__.keys():
            raise TypeError(f"there is no setting {', '.join(sorted(unknown))} of WinningHunter")
        if not api_key or not api_key.isascii() or not api_key.isprintable() or " " in api_key:
            raise ConfigurationError(
                "the API key is empty or malformed: it is `wh_` and 48 hexadecimal characters"
            )
        self._connection = ConnectionConfig.of(settings, base_url=BASE_URL, max_connections=20)
        super().__init__(Caller(MARKET, self, None, self._connection.options))
        self._api_key = api_key
        self._settings = settings
        self._quotas = settings.get("quotas") or MemoryQuotas({ALL_OPERATIONS: [PER_MINUTE]})
        self._ledger = CreditLedger(now=self._connection.timing.now, max_credits=settings.get("max_credits"))

    @classmethod
    def from_env(
        cls,
        env_file: str | os.PathLike[str] | None = ".env",
        *,
        environ: Mapping[str, str] | None = None,
        **settings: Unpack[MarketEnvironment],
    ) -> Self:
        """
        Return a client for ``WINNINGHUNTER_API_KEY`` and, where they are set, ``WINNINGHUNTER_BASE_URL`` and
        ``TIKTOK_SHOP_PROXY``.

        Args:
            env_file: ``KEY=value`` lines; the environment wins over them. The default need not exist. ``None``: no file.

            environ: Instead of ``os.environ``.

            settings: Any argument of the constructor; wins over the environment.

        Raises:
            ConfigurationError: If there is no key, or a setting is malformed.
        """
        found = read_env_file(env_file) | dict(os.environ if environ is None else environ)
        api_key = settings.get("api_key") or found.get("WINNINGHUNTER_API_KEY")
        if not api_key:
            where = "the environment" if env_file is None else f"the environment or {os.fspath(env_file)}"
            raise ConfigurationError(f"WINNINGHUNTER_API_KEY is not set in {where}")
        given: MarketEnvironment = {
            "base_url": found.get("WINNINGHUNTER_BASE_URL", "").strip(),
            "proxy": found.get("TIKTOK_SHOP_PROXY", "").strip(),
            **settings,
            "api_key": api_key.strip(),
        }
        return cls(**given)

    async def _open(self) -> _Stack:
        settings = self._settings
        connection = self._connection
        stack = build_stack(
            await connection.open_wire(),
            # Budgets may be kept in a database, so they are not under the key itself.
            app_key=f"winninghunter-{hashlib.sha256(self._api_key.encode()).hexdigest()[:12]}",
            authenticate=partial(ApiKey, key=self._api_key),
            read=MARKET.read,
            retry=settings.get("retry"),
            quotas=self._quotas,
            # The stack gives a quarter of its slots to a single shop, and one account is like one shop.
            max_concurrency=4 * connection.max_connections,
            on_attempt=connection.on_attempt,
            timing=connection.timing,
        )
        return _Stack(Credits(stack, ledger=self._ledger))

    @property
    def base_url(self) -> str:
        """The host, without a trailing slash."""
        return self._connection.base_url

    @property
    def ledger(self) -> CreditLedger:
        """What is known of the credits: ``ledger.remaining`` and ``ledger.spent``."""
        return self._ledger

    @property
    def credits_remaining(self) -> int | None:
        """Credits left this month, as far as is known; ``None`` until an answer has named a figure."""
        return self._ledger.remaining

    def __repr__(self) -> str:
        return f"<WinningHunter {self.base_url} credits_remaining={self.credits_remaining}>"


def matches(answer: Any) -> int | None:
    """
    Return the number in the answer of a count operation; ``None`` if there is none that can be recognised.

    No source shows where it stands, so the likely places are tried: ``data`` itself, and ``count`` or ``total`` in
    ``data`` or beside it.
    """
    plain = answer if isinstance(answer, dict) else answer.to_dict()
    data = plain.get("data")
    inner = data if isinstance(data, dict) else {}
    found = (data, inner.get("count"), inner.get("total"), plain.get("count"), plain.get("total"))
    return next((value for value in found if isinstance(value, int) and not isinstance(value, bool)), None)
