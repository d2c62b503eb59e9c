"""
Ids that say where a thing is, so that finding it needs no index.

Eighteen or more digits, as on the live platform: a prefix for the kind of thing, the shop's index, the day, and a
running number. Nobody should read them; only this module does. Ids are at most 99,999 shops and days apart.
"""

from __future__ import annotations

from typing import NamedTuple

ORDER = "576"
PACKAGE = "115"
LINE = "577"
RETURN = "403"
CANCELLATION = "404"
TRANSACTION = "361"
STATEMENT = "342"
PAYMENT = "351"
MOVEMENT = "353"
ADJUSTMENT = "363"
RESERVE = "365"
PRODUCT = "172"
SKU = "173"
WAREHOUSE = "711"
ACTIVITY = "714"
COUPON = "715"
CONVERSATION = "740"
MESSAGE = "741"
BUYER = "749"


class Place(NamedTuple):
    """Where the thing behind an id is."""

    shop: int
    """Index of the shop."""

    day: int
    """Day number (``date.toordinal``) or another large count of the kind."""

    number: int
    """Running number within the day, from 0."""

    extra: str
    """Digits after the number, such as the line of an order; often empty."""


def make(prefix: str, shop: int, day: int, number: int, extra: str = "") -> str:
    """Return an id of kind *prefix*. ``day`` is cut to five digits by taking 700,000 away."""
    return f"{prefix}{shop:05d}{day - 700_000:05d}{number:05d}{extra}"


def read(prefix: str, text: object, *, extra: int = 0) -> Place | None:
    """Return what *text* says if it is an id of kind *prefix* with *extra* digits at its end, else ``None``."""
    if not isinstance(text, str) or len(text) != 18 + extra or not text.startswith(prefix):
        return None
    if not (text.isascii() and text.isdigit()):
        return None
    return Place(int(text[3:8]), int(text[8:13]) + 700_000, int(text[13:18]), text[18:])
