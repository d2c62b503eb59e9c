"""
The orders of one shop and day.

A day is made from the seed, the shop and the date alone: whoever asks first, in whatever order, gets the same
orders. Each is born with its whole future (paid, shipped, delivered, completed, perhaps cancelled or returned), and
the clock decides how much of it has happened. What people do through the API is laid over that plan by ``timeline``.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tiktok_shop_emulator.world import ids, money, randomness

HOUR = 3_600
DAY = 86_400

CHANNELS = ("LIVE", "VIDEO", "PRODUCT_CARD")

BUYER_REASONS = ("ecom_order_delivered_refund_reason_no_longer_needed", "ecom_order_delivered_refund_reason_wrong_item",
                 "ecom_order_delivered_refund_reason_damaged", "ecom_order_delivered_refund_reason_not_as_described")  # fmt: skip
CANCEL_REASON = "ecom_order_to_ship_canceled_reason_need_to_change_payment_method"
UNPAID_REASON = "ecom_order_unpaid_canceled_reason_timeout"


class Offer(NamedTuple):
    """A SKU as orders know it."""

    product_id: str
    sku_id: str
    title: str
    sku_name: str
    seller_sku: str
    image: str
    price: int


class Line(NamedTuple):
    """One unit of one SKU in an order; amounts in smallest units, discounts as positive numbers."""

    number: int
    offer: Offer
    original: int
    seller_discount: int
    platform_discount: int
    tax: int

    @property
    def sale(self) -> int:
        """What the buyer pays for it, before sales tax."""
        return self.original - self.seller_discount - self.platform_discount


@dataclass(slots=True)
class Return:
    """A buyer's request for money back. Moments are Unix seconds; 0 is never."""

    id: str
    order_id: str
    kind: str
    """``REFUND`` or ``RETURN_AND_REFUND``."""

    lines: list[int]
    """Numbers of the order's lines."""

    reason: str
    role: str
    requested_at: int
    approved_at: int = 0
    sent_at: int = 0
    refunded_at: int = 0
    rejected_at: int = 0
    partial: int | None = None
    """Refund agreed on instead of the whole, in smallest units."""


class ReturnPlan(NamedTuple):
    """A return that is going to be asked for, counted from the delivery."""

    delay: int
    kind: str
    lines: list[int]
    reason: str


@dataclass(slots=True)
class Order:
    """One order: what was bought, and when what happens. Moments are Unix seconds; 0 is never."""

    id: str
    day: int
    number: int
    buyer: int
    channel: str
    by_creator: bool
    lines: list[Line]
    shipping_fee: int
    """What the buyer pays for shipping."""

    shipping_cost: int
    """What the carrier charges."""

    shipping_subsidy: int
    """What the platform adds to the shipping fee."""

    created_at: int
    paid_at: int
    released_at: int
    shipped_at: int
    collected_at: int
    delivered_at: int
    completed_at: int
    cancel_requested_at: int
    cancelled_at: int
    cancel_by: str
    cancel_reason: str
    return_plan: ReturnPlan | None
    returns: list[Return]
    tracking_number: str
    provider_id: str
    touched_at: int = 0
    """When somebody last changed it through the API."""

    cancel_rejected_at: int = 0

    @property
    def sub_total(self) -> int:
        """Prices of all lines after both discounts."""
        return sum(line.sale for line in self.lines)

    @property
    def tax(self) -> int:
        """Sales tax on top; 0 where prices include it."""
        return sum(line.tax for line in self.lines)

    @property
    def gmv(self) -> int:
        """What counts as gross merchandise value: all that the buyer pays, without sales tax."""
        return self.sub_total + self.shipping_fee

    @property
    def sold(self) -> bool:
        """Whether it was ever paid. Cancelled and refunded orders stay in GMV; unpaid ones never enter it."""
        return bool(self.paid_at)


def day_size(seed: int, shop: int, day: int, weekday: int, volume: float, *, campaign: bool) -> int:
    """Return how many orders the day has, without making any."""
    base = 14 + randomness.number(seed, "volume", shop) % 25
    swing = 0.7 + randomness.number(seed, "size", shop, day) % 1000 / 1666
    return int(base * swing * volume * (1.25 if weekday >= 5 else 1.0) * (2.2 if campaign else 1.0))


def make_day(
    seed: int, shop: int, day: int, *, start: int, end: int, size: int, offers: Sequence[Offer],
    sales_tax: int, currency: str, price_unit: int, provider_id: str, pool: int,
) -> list[Order]:  # fmt: skip
    """
    Return the orders of a day, oldest first.

    Args:
        start, end: First second of the shop's day and of the next one.

        size: As ``day_size`` returned it.

        pool: How many buyers the shop has.
    """
    if not offers:
        return []
    rng = randomness.generator(seed, "day", shop, day)
    pick = rng.random
    length = end - start
    moments = sorted(start + int(length * (0.75 * pick() + 0.25 * pick() ** 0.5)) for _ in range(size))
    step = _discount_step(currency)
    fee = price_unit * 2
    orders = []
    for number, created_at in enumerate(moments):
        lines: list[Line] = []
        for _ in range(1 if pick() < 0.72 else 2 if pick() < 0.8 else 3):
            offer = offers[int(pick() ** 2 * len(offers))]
            for _ in range(1 if pick() < 0.88 else 2):
                seller = offer.price * 15 // 100 // step * step if pick() < 0.3 else 0
                platform = offer.price * 5 // 100 // step * step if pick() < 0.2 else 0
                sale = offer.price - seller - platform
                lines.append(
                    Line(
                        len(lines),
                        offer,
                        offer.price,
                        seller,
                        platform,
                        money.share(sale, sales_tax) if sales_tax else 0,
                    )
                )
        roll = pick()
        orders.append(
            _plan(
                Order(
                    id=f"{ids.ORDER}{shop:05d}{day - 700_000:05d}{number:05d}",
                    day=day, number=number, buyer=int(pick() * pool),
                    channel="LIVE" if roll < 0.42 else "VIDEO" if roll < 0.72 else "PRODUCT_CARD",
                    by_creator=pick() < 0.45, lines=lines,
                    shipping_fee=fee if pick() < 0.5 else 0, shipping_cost=fee + fee * len(lines) // 10,
                    shipping_subsidy=fee // 2 // step * step if pick() < 0.6 else 0, created_at=created_at,
                    paid_at=0, released_at=0, shipped_at=0, collected_at=0, delivered_at=0, completed_at=0,
                    cancel_requested_at=0, cancelled_at=0, cancel_by="", cancel_reason="", return_plan=None, returns=[],
                    tracking_number=f"{shop % 1000:03d}{day % 100_000:05d}{number:05d}", provider_id=provider_id,
                ),
                rng,
            )
        )  # fmt: skip
    return orders


LONGEST_LIFE = 45 * DAY
"""No plan runs longer than this, from the order to the last settlement of a refund."""


def _plan(order: Order, rng: random.Random) -> Order:
    """Give *order* its future. Draws the same count of numbers whatever happens, so that orders stay apart."""
    fate, a, b, c, d, e, f = (rng.random() for _ in range(7))
    if fate < 0.04:
        order.cancelled_at = order.created_at + DAY
        order.cancel_by, order.cancel_reason = "SYSTEM", UNPAID_REASON
        return order
    order.paid_at = order.created_at + 15 + int(a * a * a * 1_800)
    order.released_at = order.paid_at + HOUR
    order.shipped_at = order.released_at + 12 * HOUR + int(b * 36 * HOUR)
    order.collected_at = order.shipped_at + 4 * HOUR + int(c * 16 * HOUR)
    order.delivered_at = order.collected_at + DAY + int(d * 4 * DAY)
    order.completed_at = order.delivered_at + 3 * DAY + int(e * 4 * DAY)
    if fate < 0.06:
        order.cancelled_at = order.cancel_requested_at = order.paid_at + 300 + int(f * 3_000)
        order.cancel_by, order.cancel_reason = "BUYER", CANCEL_REASON
    elif fate < 0.09:
        order.cancel_requested_at = order.released_at + int(f * 11 * HOUR)
        order.cancelled_at = order.cancel_requested_at + DAY
        order.cancel_by, order.cancel_reason = "BUYER", CANCEL_REASON
    elif fate < 0.15:
        count = len(order.lines) if f < 0.7 else 1
        order.return_plan = ReturnPlan(
            HOUR + int(f * 70 * HOUR),
            "REFUND" if c < 0.4 else "RETURN_AND_REFUND",
            list(range(count)),
            BUYER_REASONS[int(d * len(BUYER_REASONS))],
        )
    return order


def _discount_step(currency: str) -> int:
    return {"IDR": 100, "VND": 1000}.get(currency, 1)
