"""Which days a command is about: the options, and what they mean for each shop."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tiktok_shop import days
from tiktok_shop.cli._session import UsageError
from tiktok_shop.errors import ConfigurationError, TikTokShopError

if TYPE_CHECKING:
    from tiktok_shop.client import TikTokShop

Start = Annotated[
    str | None, typer.Option("--start", help="First day, YYYY-MM-DD; with --end.", metavar="DAY")
]
End = Annotated[
    str | None,
    typer.Option("--end", help="Day after the last one: the end is exclusive, YYYY-MM-DD.", metavar="DAY"),
]
Yesterday = Annotated[bool, typer.Option("--yesterday", help="The last day that is over for every shop.")]
Today = Annotated[bool, typer.Option("--today", help="The day after --yesterday, which is not over.")]
Last = Annotated[
    str | None, typer.Option("--last", help="So many days up to --yesterday, e.g. 7d.", metavar="Nd")
]
Month = Annotated[
    str | None, typer.Option("--month", help="A calendar month, e.g. 2026-10.", metavar="YYYY-MM")
]
Utc = Annotated[
    bool, typer.Option("--utc", help="Days begin at 00:00 UTC instead of each shop's own midnight.")
]
TimeZone = Annotated[
    str | None,
    typer.Option("--time-zone", help="The zone of all shops' days, where their region's is wrong.", metavar="NAME"),
]  # fmt: skip

_EARLIEST, _LATEST = timezone(timedelta(hours=-12)), timezone(timedelta(hours=14))
"""Where a day begins last and first on Earth."""


@dataclass(frozen=True)
class Span:
    """Days, the end not included."""

    first: date
    end: date

    @property
    def last(self) -> date:
        return self.end - timedelta(days=1)

    @property
    def label(self) -> str:
        """As file names have it: the first and the last day."""
        return f"{self.first}" if self.first == self.last else f"{self.first}_to_{self.last}"

    def __str__(self) -> str:
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"


@dataclass(frozen=True)
class Asked:
    """What the options say: fixed days, or days counted from today."""

    fixed: Span | None
    back: tuple[int, int] = (0, 0)
    """Days from today to the first, and to the one after the last."""

    def span(self, today: date) -> Span:
        """Return the days, given the date."""
        if self.fixed is not None:
            return self.fixed
        first, end = self.back
        return Span(today + timedelta(days=first), today + timedelta(days=end))


def today_everywhere() -> date:
    """Return the earliest of today's dates in all markets: for what reads a database, whose shops it does not know before."""
    return days.today(map(days.zone, set(days.ZONES.values())), time.time())


def asked(
    *, start: str | None, end: str | None, yesterday: bool, today: bool, last: str | None, month: str | None
) -> Asked:
    """
    Read the options.

    Raises:
        UsageError: If none, or more than one way of naming days was used, or one of them cannot be read.
    """
    ways = {
        "--start/--end": start is not None or end is not None,
        "--yesterday": yesterday,
        "--today": today,
        "--last": last is not None,
        "--month": month is not None,
    }
    used = [name for name, given in ways.items() if given]
    if not used:
        raise UsageError("say which days: --yesterday, --last 7d, --month 2026-10, or --start DAY --end DAY")
    if len(used) > 1:
        raise UsageError(f"{' and '.join(used)} contradict each other: give one of them")
    if yesterday:
        return Asked(None, (-1, 0))
    if today:
        return Asked(None, (0, 1))
    if last is not None:
        found = re.fullmatch(r"(\d{1,4})d?", last.strip())
        if found is None or int(found[1]) == 0:
            raise UsageError(f"--last {last!r}: write it as a number of days, such as 7d")
        return Asked(None, (-int(found[1]), 0))
    if month is not None:
        return Asked(_month(month))
    return Asked(_window(start, end))


def _window(start: str | None, end: str | None) -> Span:
    if start is None or end is None:
        given, missing = ("--start", "--end") if end is None else ("--end", "--start")
        raise UsageError(f"{given} needs {missing}; one day is --start 2026-11-01 --end 2026-11-02")
    first, after = _day("--start", start), _day("--end", end)
    if after <= first:
        raise UsageError(
            f"--end {end} is not after --start {start}: the end is exclusive, one day is that day and the next"
        )
    return Span(first, after)


def _month(text: str) -> Span:
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise UsageError(f"--month {text!r} is not a month: write it as YYYY-MM")
    first = _day("--month", f"{text}-01")
    return Span(first, (first + timedelta(days=31)).replace(day=1))


def _day(option: str, text: str) -> date:
    try:
        found = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise UsageError(f"{option} {text!r} is not a day: write it as YYYY-MM-DD") from None
    if not 2000 <= found.year <= 2100:
        raise UsageError(f"{option} {text} is not a day that a shop can have had")
    return found


def fixed_zone(*, utc: bool, time_zone: str | None) -> tzinfo | None:
    """
    Return the zone that was given for all shops; ``None``: each has its own.

    Raises:
        UsageError: If both options are given, or there is no such zone.
    """
    if utc and time_zone is not None:
        raise UsageError("--utc and --time-zone contradict each other: give one of them")
    if time_zone is None:
        return UTC if utc else None
    try:
        return days.zone(time_zone)
    except ConfigurationError as error:
        raise UsageError(f"--time-zone: {error}") from None


@dataclass(frozen=True)
class Calendar:
    """The days of a run, and each shop's clock."""

    span: Span
    zones: Mapping[str, tzinfo | TikTokShopError]
    """By shop; an error where its zone could not be found out."""

    def bounds(self, shop: str) -> tuple[int, int]:
        """
        Return the moments at which the days begin and end for *shop*, in Unix seconds.

        Raises:
            TikTokShopError: If the shop's zone is not known.
        """
        zone = self.zones[shop]
        if isinstance(zone, Exception):
            raise zone
        return days.window_bounds(self.span.first, self.span.end, zone)

    def zone_name(self, shop: str) -> str | None:
        zone = self.zones[shop]
        return None if isinstance(zone, Exception) else str(zone)

    def about(self, shop: str, now: float) -> dict[str, Any]:
        """Return what a manifest says of the days of *shop*: in which zone, and whether they were over at *now*."""
        return {
            "time_zone": self.zone_name(shop),
            "days_over": is_over(self.span, [self.zones[shop]], now),
        }


async def calendar(
    app: TikTokShop,
    shops: Iterable[str],
    wanted: Asked,
    *,
    zone: tzinfo | None,
    now: float,
    needs_zones: bool,
) -> Calendar:
    """
    Find out what the days are for *shops*; asks the platform for regions that are not known, where they matter.

    Args:
        app: The open client.

        shops: Names.

        wanted: The days.

        zone: That of all shops; ``None``: each shop's own, by its region.

        now: Unix seconds.

        needs_zones: Whether the days are turned into moments.

    Raises:
        UsageError: If all of the days are in the future everywhere.
    """
    names = list(shops)
    if zone is not None:
        zones: dict[str, tzinfo | TikTokShopError] = dict.fromkeys(names, zone)
    else:
        zones = await _zones(app, names, ask=needs_zones or wanted.fixed is None)
    known = [one for one in zones.values() if not isinstance(one, Exception)]
    found = Calendar(wanted.span(days.today(known, now)), zones)
    if found.span.first > days.local_day(now, _LATEST):
        raise UsageError(f"{found.span} is in the future: there is nothing to fetch yet")
    return found


def is_over(span: Span, zones: Iterable[Any], now: float) -> bool:
    """Whether the last day is over for every shop; where no zone is known, wherever on Earth."""
    known = [one for one in zones if not isinstance(one, Exception)] or [_EARLIEST]
    return span.last < days.today(known, now)


async def _zones(app: TikTokShop, names: list[str], *, ask: bool) -> dict[str, tzinfo | TikTokShopError]:
    regions: dict[str, str | TikTokShopError | None] = {name: app.shops.get(name).region for name in names}
    if ask:
        regions |= await _asked_regions(app, [name for name in names if regions[name] is None])
    zones: dict[str, tzinfo | TikTokShopError] = {}
    for name, region in regions.items():
        found = region if isinstance(region, TikTokShopError) else days.zone_of(region)
        zones[name] = found or ConfigurationError(
            f"its {'region is not known' if region is None else f'region {region} has no known time zone'}, so"
            " neither is when its days begin: set its TIKTOK_SHOP<n>_REGION, or give --time-zone or --utc",
            shop=name,
        )
    return zones


async def _asked_regions(app: TikTokShop, names: list[str]) -> dict[str, str | TikTokShopError | None]:
    """Ask the platform in which regions shops are: one call per grant."""
    of_grant: dict[str, list[str]] = {}
    for name in names:
        of_grant.setdefault(app.shops.get(name).authorization_id, []).append(name)
    asking = [members[0] for members in of_grant.values()]
    report = await app.map_shops(lambda shop: shop.call("get_authorized_shops"), shops=asking)
    regions: dict[str, str | TikTokShopError | None] = {}
    for members in of_grant.values():
        error = report.failed.get(members[0])
        said = (report.ok.get(members[0]) or {}).get("shops") or []
        for name in members:
            shop = app.shops.get(name)
            mine = [one for one in said if one.get("cipher") == shop.cipher or one.get("id") == shop.shop_id]
            regions[name] = mine[0].get("region") if mine else None
            if isinstance(error, TikTokShopError):
                regions[name] = error
    return regions
