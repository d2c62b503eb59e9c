"""
The WinningHunter API, emulated: keys, the rolling minute, monthly credits, and the market behind them.

What the vendor's documentation leaves open (unknown ids, count bodies, rows of explore) is answered in the simplest way
that fits; ``docs/guides/market-data.md`` lists what is certain and what is not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Literal, Protocol
from urllib.parse import unquote

import orjson

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.messages import Answer, Incoming, html, json_answer, query_dict
from tiktok_shop_emulator.winninghunter.catalogue import MarketData
from tiktok_shop_emulator.winninghunter.routes import ROUTES, MarketRefusal, MarketRequest

__all__ = ["API_KEY", "MarketApi", "Plan"]

API_KEY = f"wh_{0xC0FFEE:048x}"
"""The key of every emulated account."""

V1 = "/api/v1/tiktok-shop/"
V2 = "/api/v2/videos/"
MAX_QUERY = 4096
"""Characters of query that the web server in front takes; the vendor's figure is not known."""

Plan = Literal["standard", "no_access", "daily_quota", "upgrade"]
"""``no_access``: every call is 403. ``daily_quota``: the searches of the day are used up, another 403.
``upgrade``: HTTP 200 that asks to upgrade and has no data."""

Change = Callable[[dict[str, Any]], dict[str, Any]]


class Clock(Protocol):
    """The emulator's time."""

    def now(self) -> float:
        """Unix seconds."""


class MarketApi:
    """
    Answers what begins with ``/api/v1/tiktok-shop/`` or ``/api/v2/videos/``.

    Args:
        clock: Tells the time: the rolling minute, the month of the credits, and which day was yesterday.

        seed: The same seed makes the same market.

        per_minute: Requests in any 60 seconds.

        monthly_credits: Credits in a calendar month, UTC.
    """

    def __init__(
        self, clock: VirtualClock, *, seed: int = 1, per_minute: int = 60, monthly_credits: int = 20_000
    ) -> None:
        self.api_key = API_KEY
        self.per_minute = per_minute
        self.monthly_credits = monthly_credits
        self.credits_used = 0
        self.plan: Plan = "standard"
        self._seed = seed
        self._clock = clock
        self._recent: deque[float] = deque()
        self._month = ""

    @cached_property
    def data(self) -> MarketData:
        """What there is; made when somebody asks."""
        return MarketData(self._seed)

    @staticmethod
    def serves(path: str) -> bool:
        """Tell whether *path* is one of this API."""
        return path.startswith((V1, V2))

    def respond(
        self, incoming: Incoming, now: float | None = None, change: Change = lambda data: data
    ) -> Answer:
        """
        Answer one request, checking what the service checks and in its order.

        Args:
            now: Unix seconds of the request; the clock's if ``None``.

            change: Gets the fields of a good answer and returns those that are sent.
        """
        if len(incoming.query) > MAX_QUERY:
            return html("<html><head><title>414 Request-URI Too Large</title></head></html>", 414)
        try:
            return self._answer(incoming, self._clock.now() if now is None else now, change)
        except MarketRefusal as refusal:
            return json_answer({"success": False, "error": refusal.error, **refusal.more}, refusal.status)

    def _answer(self, incoming: Incoming, now: float, change: Change) -> Answer:
        query = query_dict(incoming.query)
        if not _is_key(self.api_key, incoming.headers, query):
            raise MarketRefusal(401, "Unauthorized")
        if self.plan == "no_access":
            raise MarketRefusal(403, "Your plan does not include API access")
        found = _route(incoming.method, incoming.path)
        if found is None:
            if incoming.path.startswith(V1) and not _is_known(incoming.path):
                raise MarketRefusal(404, "Unknown TikTok Shop endpoint")
            return html("<html><head><title>404 Not Found</title></head></html>", 404)
        handler, path_id = found
        self._count(now)
        self._charge(now)
        if self.plan == "daily_quota":
            return json_answer({"error": "insufficient_credits", "upgrade": "premium"}, 403)
        if self.plan == "upgrade":
            return json_answer({"upgrade": "premium", "message": "Upgrade your plan to see this data"})
        today = datetime.fromtimestamp(now, UTC).date()
        request = MarketRequest(self.data, _parameters(incoming, query, path_id), today, self._credits())
        return json_answer({"success": True, **change(handler(request))})

    def _count(self, now: float) -> None:
        """Count the request in the rolling minute; a refused one counts too."""
        while self._recent and self._recent[0] <= now - 60:
            self._recent.popleft()
        self._recent.append(now)
        if len(self._recent) > self.per_minute:
            raise MarketRefusal(429, f"Rate limit exceeded. Max {self.per_minute} requests per minute.")

    def _charge(self, now: float) -> None:
        """Take one credit of this month."""
        month = f"{datetime.fromtimestamp(now, UTC):%Y-%m}"
        if month != self._month:
            # The first request finds the month as it was set up; a later month starts anew.
            self.credits_used = 0 if self._month else self.credits_used
            self._month = month
        if self.credits_used >= self.monthly_credits:
            text = f"Monthly credit limit reached ({self.monthly_credits}). Resets next month."
            raise MarketRefusal(429, text, {"credits": self._credits()})
        self.credits_used += 1

    def _credits(self) -> dict[str, int]:
        left = max(0, self.monthly_credits - self.credits_used)
        return {"used": self.credits_used, "limit": self.monthly_credits, "remaining": left}


def _is_key(key: str, headers: Mapping[str, str], query: Mapping[str, str]) -> bool:
    """Look where the service looks: the first place that is not empty counts."""
    scheme, _, bearer = headers.get("authorization", "").partition(" ")
    places = (headers.get("x-api-key"), bearer if scheme == "Bearer" else None, query.get("api_key"))
    return next((place for place in places if place), None) == key


def _route(method: str, path: str) -> tuple[Callable[[MarketRequest], dict[str, Any]], str | None] | None:
    """Return the handler, and the id in the path."""
    if handler := ROUTES.get((method, path)):
        return handler, None
    head, _, last = path.rpartition("/")
    if last and (handler := ROUTES.get((method, f"{head}/{{id}}"))):
        return handler, unquote(last)
    head, _, inner = head.rpartition("/")
    if inner and (handler := ROUTES.get((method, f"{head}/{{id}}/{last}"))):
        return handler, unquote(inner)
    return None


def _is_known(path: str) -> bool:
    return any(_route(method, path) for method in ("GET", "POST"))


def _parameters(incoming: Incoming, query: Mapping[str, str], path_id: str | None) -> dict[str, Any]:
    """Merge query and JSON body into one set, without empty values."""
    merged: dict[str, Any] = {**query}
    if incoming.body:
        try:
            body = orjson.loads(incoming.body)
        except orjson.JSONDecodeError:
            body = None
        if not isinstance(body, dict):
            raise MarketRefusal(400, "Invalid JSON body")
        merged.update(body)
    if path_id is not None:
        merged["id"] = path_id
    return {key: value for key, value in merged.items() if value not in ("", None, "undefined")}
