"""A shop's performance as the platform answers it, in each of its versions, and the figures that tables show. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from tiktok_shop.errors import InvalidResponseError
from tiktok_shop.money import Money


@dataclass(frozen=True)
class Answer:
    """A shop's performance."""

    content: bytes
    """The whole answer, as it came."""

    data: Mapping[str, Any]
    """Its ``data``, empty where there was none."""

    @property
    def final_up_to(self) -> date | None:
        """The last of the shop's days whose figures are there; ``None`` where the answer does not say."""
        try:
            return date.fromisoformat(self.data.get("latest_available_date") or "")
        except (TypeError, ValueError):
            return None


@dataclass(frozen=True)
class Figures:
    """What a table shows of one shop's answer."""

    shop: str
    gmv: Money
    orders: int
    buyers: int | None
    """People: ``None`` where only their number per day is known, because who bought on two days is one buyer."""

    units: int


def intervals(data: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """
    Return one flat row per interval, whichever version answered: they name the same figures differently.

    The parts of the GMV by channel add up to it. In 202609 these are the ``…_attributed_gmv``, as every order counts for one
    channel there. Its ``live_gmv`` and ``video_gmv`` are more: they have the indirect GMV too, of people who saw the product in a
    LIVE or video and bought it later somewhere else.
    """
    rows = []
    for interval in ((data or {}).get("performance") or {}).get("intervals") or []:
        sales = interval.get("sales") or interval
        gmv = sales.get("gmv") or {}
        parts = sales.get("gmv_breakdowns") or gmv.get("breakdowns") or []
        gmv = gmv.get("overall") or gmv
        row = {
            "start_date": interval.get("start_date"),
            "end_date": interval.get("end_date"),
            "gmv": gmv.get("amount"),
            "currency": gmv.get("currency"),
            "orders": _count(sales, "orders", "orders_count") or 0,
            "buyers": _buyers(interval, sales),
            "units_sold": _count(sales, "units_sold", "items_sold") or 0,
        }
        for part in parts:
            if part.get("type"):
                row[f"gmv_{part['type'].lower()}"] = _amount(part)
        for channel in ("live", "video", "product_card"):
            if part := sales.get(f"{channel}_attributed_gmv"):
                row[f"gmv_{channel}"] = _amount(part)
        rows.append(row)
    return rows


def _count(sales: Mapping[str, Any], *names: str) -> int | None:
    """The figure under the first name that this version has; ``None`` where it has none, or it is not a whole number."""
    found = next((sales[name] for name in names if sales.get(name) is not None), None)
    try:
        number = Decimal(str(found))
        return int(number) if number == int(number) else None
    except (ArithmeticError, ValueError):
        return None


def _buyers(interval: Mapping[str, Any], sales: Mapping[str, Any]) -> int | None:
    """202509 has an average per day only, which is a number of people where the interval is one day."""
    found = _count(sales, "buyers", "customers_count")
    if found is not None:
        return found
    try:
        first, end = (date.fromisoformat(interval[name]) for name in ("start_date", "end_date"))
    except (KeyError, TypeError, ValueError):
        return None
    return _count(sales, "avg_customers_count") if (end - first).days == 1 else None


def _amount(part: Mapping[str, Any]) -> Any:
    """Amount of one part of the GMV: an object in one version, the number itself in another."""
    value = part.get("gmv", part)
    return value.get("amount") if isinstance(value, Mapping) else value


def figures(shop: str, data: Mapping[str, Any] | None) -> Figures | None:
    """
    Add the intervals up; ``None`` when there are none.

    Raises:
        InvalidResponseError: If they cannot be added up: not to be mistaken for a sum.
    """
    try:
        return _sum(shop, intervals(data))
    except (AttributeError, TypeError, ValueError) as error:
        raise InvalidResponseError(f"the figures cannot be read: {error}", shop=shop) from error


def _sum(shop: str, rows: Sequence[Mapping[str, Any]]) -> Figures | None:
    currencies = sorted({row["currency"] for row in rows if row["currency"]})
    if not currencies:
        return None
    if len(currencies) > 1:
        raise ValueError(f"they are in {' and '.join(currencies)}")
    (currency,) = currencies
    return Figures(
        shop=shop,
        gmv=Money.total([row["gmv"] for row in rows], currency=currency),
        orders=sum(row["orders"] for row in rows),
        buyers=rows[0]["buyers"] if len(rows) == 1 else None,
        units=sum(row["units_sold"] for row in rows),
    )
