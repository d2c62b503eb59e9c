"""
What a day is: calendar days of a shop, as moments. Pure; the time zone database is the standard library's.

The platform's reports count by the shop's own days (``start_date_ge`` and ``end_date_lt`` of all analytics operations:
"in the shop's time zone", https://partner.tiktokshop.com/docv2/page/get-shop-performance). It names neither the zone
of a shop in an answer nor a table of zones, so ``ZONES`` follows from the region: the only zone of a market that has
one, the zone of the capital and of most people where there are several. The United States are a judgement: Pacific
time, as most reports of sellers have it; some say Eastern. Where your Seller Center shows another zone, pass that.

Statements are the exception: the platform closes them at 00:00 UTC for the day before
(docs/guides/finance-and-gmv.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tiktok_shop.errors import ConfigurationError

__all__ = ["ZONES", "day_bounds", "days", "local_day", "today", "window_bounds", "zone", "zone_of"]

ZONES: Mapping[str, str] = MappingProxyType(
    {
        "AT": "Europe/Vienna",
        "BE": "Europe/Brussels",
        "BR": "America/Sao_Paulo",
        "CZ": "Europe/Prague",
        "DE": "Europe/Berlin",
        "ES": "Europe/Madrid",
        "FR": "Europe/Paris",
        "GB": "Europe/London",
        "GR": "Europe/Athens",
        "HU": "Europe/Budapest",
        "ID": "Asia/Jakarta",
        "IE": "Europe/Dublin",
        "IT": "Europe/Rome",
        "JP": "Asia/Tokyo",
        "MX": "America/Mexico_City",
        "MY": "Asia/Kuala_Lumpur",
        "NL": "Europe/Amsterdam",
        "PH": "Asia/Manila",
        "PL": "Europe/Warsaw",
        "PT": "Europe/Lisbon",
        "SG": "Asia/Singapore",
        "TH": "Asia/Bangkok",
        "UK": "Europe/London",  # how some answers write GB
        "US": "America/Los_Angeles",
        "VN": "Asia/Ho_Chi_Minh",
    }
)
"""Region of a shop, as ``get_authorized_shops`` writes it, to the name of its time zone: every market in the spec."""


def zone(name: str) -> tzinfo:
    """
    Return the time zone called *name*, such as ``Asia/Kuala_Lumpur``; ``UTC`` needs no database.

    Raises:
        ConfigurationError: If there is no such zone, or this machine has no time zone database (Windows without the
            package ``tzdata``).
    """
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ConfigurationError(
            f"there is no time zone {name!r} here: names are such as Europe/London; where none is found,"
            " this machine has no time zone database (pip install tzdata)"
        ) from error


def zone_of(region: str | None) -> tzinfo | None:
    """Return the time zone of a shop by its region (``MY``, any case); ``None`` where the region is not known."""
    name = ZONES.get((region or "").upper())
    return None if name is None else zone(name)


def day_bounds(day: date, zone: tzinfo) -> tuple[int, int]:
    """
    Return the first second of *day* in *zone* and the first of the day after, in Unix seconds.

    A day is 23 or 25 hours long where clocks change in it.
    """
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def window_bounds(first: date, end: date, zone: tzinfo) -> tuple[int, int]:
    """Return the first second of *first* and the first second of *end*, which is not part of the window."""
    return _midnight(first, zone), _midnight(end, zone)


def local_day(moment: float, zone: tzinfo) -> date:
    """Return the day in *zone* to which *moment*, in Unix seconds, belongs."""
    return datetime.fromtimestamp(moment, zone).date()


def days(first: date, end: date) -> Iterator[date]:
    """Yield the days from *first* up to *end*, which is not one of them."""
    while first < end:
        yield first
        first += timedelta(days=1)


def today(zones: Iterable[tzinfo], now: float) -> date:
    """
    Return the earliest of today's dates in *zones*: the day before it is over everywhere.

    Args:
        zones: Those of the shops in question; without any, UTC.

        now: Unix seconds.
    """
    return min((local_day(now, one) for one in zones), default=local_day(now, UTC))


def _midnight(day: date, zone: tzinfo) -> int:
    # Where midnight is skipped, the moment of the change is meant: fold=0 counts with the offset before it.
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
