"""Budgets that several processes share, in Redis."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib import resources
from typing import Any

import orjson

from tiktok_shop._protocol.quota import Adaptation, Limit
from tiktok_shop._transport.throttle import ALL_OPERATIONS, MemoryQuotas, QuotaKey
from tiktok_shop.errors import ConfigurationError

try:
    from redis.asyncio import Redis
    from redis.exceptions import RedisError
except ImportError as missing:  # pragma: no cover - the extra is there in tests
    raise ConfigurationError("budgets in Redis need it: pip install 'tiktok-shop-async[redis]'") from missing

_log = logging.getLogger("tiktok_shop")

_AWAY = 5.0
"""Seconds between two tries to reach a Redis that is away."""

_SECONDS = 1.0
"""A Redis that has not answered by then is away: waiting for it would cost more than it saves."""

_MOMENTS = 10_000
"""Calls of which we remember when Redis took them; a refusal names its call by our own clock."""


class RedisQuotas:
    """
    Budgets that all processes share which name the same Redis: for apps whose services call the same shops at once.

    .. code-block:: python

        async with TikTokShop.from_env(quotas=RedisQuotas("redis://localhost:6379/0")) as app: ...

    One script counts by Redis's own clock, by the same arithmetic as ``MemoryQuotas``, and works on a cluster: all keys of a
    shop have one hash tag. Where Redis is away, calls go by budgets of this process; a warning says so once, and Redis is
    asked again every few seconds. Needs asyncio. Workers of ``tiktok_shop.sync`` do without it: a shop is one process's.

    Args:
        redis: An address, or a client of ``redis.asyncio``, which the caller closes. Give a client of yours short time-outs.

        limits: As for ``MemoryQuotas``; the same in every process.

        adaptation: As for ``MemoryQuotas``; the same in every process.

        prefix: Begins every key.

        clock: Unix seconds, for tests; ``None`` is Redis's clock.
    """

    def __init__(
        self,
        redis: str | Any,
        limits: Mapping[str, Sequence[Limit]] | None = None,
        *,
        adaptation: Adaptation | None = None,
        prefix: str = "tiktok_shop:",
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._is_ours = isinstance(redis, str)
        self._redis: Any = (
            Redis.from_url(redis, socket_timeout=_SECONDS, socket_connect_timeout=_SECONDS)
            if isinstance(redis, str)
            else redis
        )
        self._script = self._redis.register_script(
            resources.files("tiktok_shop._transport").joinpath("quotas.lua").read_text("utf-8")
        )
        self._limits = {
            operation: [[limit.calls, limit.seconds] for limit in found]
            for operation, found in (limits or {}).items()
        }
        self._rules = orjson.dumps(asdict(adaptation or Adaptation()))
        self._prefix = prefix
        self._clock = clock
        self._here = MemoryQuotas(limits, adaptation=adaptation)
        self._away_until: float | None = None
        self._moments: OrderedDict[tuple[QuotaKey, float], float] = OrderedDict()
        self._ahead = 0.0
        """How far Redis's clock is ahead of ours."""

    async def take(self, key: QuotaKey, now: float) -> float:
        """See ``QuotaStore``."""
        found = await self._ask("take", key)
        if found is None:
            return await self._here.take(key, now)
        wait, moment = found
        self._ahead = moment - now
        if wait <= 0:
            self._moments[key, now] = moment
            if len(self._moments) > _MOMENTS:
                self._moments.popitem(last=False)
        return wait

    async def slow_down(self, key: QuotaKey, *, now: float, sent_at: float, pause: float | None) -> None:
        """See ``QuotaStore``. *sent_at* is by the clock of ``take``; that of Redis is looked up."""
        taken = self._taken(key, sent_at)
        given = (_text(taken), "" if pause is None else _text(pause))
        if await self._ask("slow_down", key, *given) is None:
            await self._here.slow_down(key, now=now, sent_at=sent_at, pause=pause)

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        if self._is_ours:
            await self._redis.aclose()

    def _taken(self, key: QuotaKey, sent_at: float) -> float:
        found = self._moments.get((key, sent_at))
        if found is None and key[2] == ALL_OPERATIONS:  # it was taken under its operation
            of_shop = ((k, moment) for k, moment in self._moments.items() if k[1] == sent_at)
            found = next((moment for (k, _), moment in of_shop if k[:2] == key[:2]), None)
        return sent_at + self._ahead if found is None else found

    async def _ask(self, what: str, key: QuotaKey, *more: str) -> tuple[float, float] | None:
        """Run the script; ``None`` while Redis is away."""
        if self._away_until is not None and time.monotonic() < self._away_until:
            return None
        mine = self._limits.get(key[2], [])
        of_shop = self._limits.get(ALL_OPERATIONS, [])
        keys = self._keys(key, len(mine))
        if what == "take":
            keys += self._keys((key[0], key[1], ALL_OPERATIONS), len(of_shop))
        now = "" if self._clock is None else _text(self._clock())
        arguments: list[str | bytes] = [
            what,
            now,
            self._rules,
            orjson.dumps(mine),
            orjson.dumps(of_shop),
            *more,
        ]
        try:
            wait, moment = await self._script(keys=keys, args=arguments)
        except (RedisError, OSError, TimeoutError) as error:
            if self._away_until is None:
                _log.warning("Redis is away, budgets are counted in this process until it is back: %s", error)
            self._away_until = time.monotonic() + _AWAY
            return None
        if self._away_until is not None:
            self._away_until = None
            _log.info("Redis is back, budgets are shared again")
        return float(wait), float(moment)

    def _keys(self, key: QuotaKey, limits: int) -> list[str]:
        base = f"{self._prefix}{{{key[0]}:{key[1]}}}:{key[2]}"
        return [base, f"{base}:sent", f"{base}:refused", *(f"{base}:{number}" for number in range(limits))]


def _text(number: float) -> str:
    return repr(float(number))
