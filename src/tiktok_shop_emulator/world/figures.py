"""
What the analytics count, per day of the shop.

Readings that the emulator has chosen where the facts leave room:

* GMV of a day is what buyers pay, without sales tax, for the paid orders that were **made** on that day: item prices
  after discounts, and the shipping fee. Orders that were cancelled or refunded after they were paid stay in it;
  refunds are a figure of their own, on the day of the refund.
* Each order belongs to one of LIVE, VIDEO and PRODUCT_CARD, so the breakdowns add up to the whole.
* Buyers are counted once in each interval: the buyers of a week are fewer than those of its days together.
* Figures are complete up to ``latest_available_date``; later days are not shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tiktok_shop_emulator.world import randomness, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import CHANNELS, DAY, HOUR, LONGEST_LIFE, Order

_DECIDED = DAY + HOUR
"""Seconds after which an order is paid or never will be."""


@dataclass
class Figures:
    """Counts, and amounts in smallest units, of some orders that were made in an interval."""

    orders: int = 0
    units: int = 0
    sku_orders: int = 0
    tax: int = 0
    shipping: int = 0
    platform_discount: int = 0
    buyers: set[int] = field(default_factory=set)
    gmv_by: dict[tuple[str, bool], int] = field(
        default_factory=lambda: {(c, b): 0 for c in CHANNELS for b in (False, True)}
    )
    """Channel and whether a creator sold it, to GMV."""

    units_by: dict[str, int] = field(default_factory=lambda: dict.fromkeys(CHANNELS, 0))
    buyers_by: dict[str, set[int]] = field(default_factory=lambda: {c: set() for c in CHANNELS})

    @property
    def gmv(self) -> int:
        """Over all channels."""
        return sum(self.gmv_by.values())

    def channel(self, name: str) -> int:
        """Return the GMV of one channel."""
        return self.gmv_by[name, False] + self.gmv_by[name, True]

    def add(self, order: Order) -> None:
        """Count *order*."""
        lines = order.lines
        self.orders += 1
        self.units += len(lines)
        self.sku_orders += len({line.offer.sku_id for line in lines}) if len(lines) > 1 else 1
        self.tax += order.tax
        self.shipping += order.shipping_fee
        self.platform_discount += sum(line.platform_discount for line in lines)
        self.buyers.add(order.buyer)
        self.gmv_by[order.channel, order.by_creator] += order.gmv
        self.units_by[order.channel] += len(lines)
        self.buyers_by[order.channel].add(order.buyer)

    def merge(self, other: Figures) -> None:
        """Add the figures of another interval."""
        self.orders += other.orders
        self.units += other.units
        self.sku_orders += other.sku_orders
        self.tax += other.tax
        self.shipping += other.shipping
        self.platform_discount += other.platform_discount
        self.buyers |= other.buyers
        for key, amount in other.gmv_by.items():
            self.gmv_by[key] += amount
        for channel in CHANNELS:
            self.units_by[channel] += other.units_by[channel]
            self.buyers_by[channel] |= other.buyers_by[channel]


class Analytics:
    """The analytics of one shop; days that can no longer change are counted once."""

    def __init__(self, business: Business, *, lag_days: int) -> None:
        self._business = business
        self._lag = lag_days
        self._known: dict[int, tuple[list[Order], Figures]] = {}

    def latest_day(self, now: int) -> int:
        """Return the number of the last day whose figures are shown at *now*."""
        return self._business.day_of(now) - self._lag

    def day(self, day: int, now: int) -> Figures:
        """Return the figures of one day of the shop, as of *now*."""
        business = self._business
        if not business.day_size(day):
            return Figures()
        made = business.day(day)
        known = self._known.get(day)
        if known is not None and known[0] is made:
            return known[1]
        figures = Figures()
        for order in made:
            if order.sold and order.paid_at <= now:
                figures.add(order)
        if now >= business.day_start(day + 1) + _DECIDED:
            self._known[day] = (made, figures)
        return figures

    def days(self, first: int, end: int, now: int) -> Figures:
        """Return the figures of the days from *first* until before *end*, those that are shown only."""
        total = Figures()
        for day in range(first, min(end, self.latest_day(now) + 1)):
            total.merge(self.day(day, now))
        return total

    def sold_orders(self, first: int, end: int, now: int) -> Iterable[Order]:
        """Yield the orders that the figures of these days count."""
        end = min(end, self.latest_day(now) + 1)
        if first >= end:
            return
        for order in self._business.orders_between(
            self._business.day_start(first), self._business.day_start(end)
        ):
            if order.sold and order.paid_at <= now:
                yield order

    def refunds(self, first: int, end: int, now: int) -> tuple[int, int, int]:
        """Return refunds of these days: amount, cancelled orders that had been paid, returns."""
        business = self._business
        end = min(end, self.latest_day(now) + 1)
        if first >= end:
            return 0, 0, 0
        start_at, end_at = business.day_start(first), min(business.day_start(end), now)
        amount = cancelled = returned = 0
        for order in business.orders_between(start_at - LONGEST_LIFE, end_at):
            if not order.sold:
                continue
            if order.cancelled_at and start_at <= order.cancelled_at < end_at:
                amount += order.gmv + order.tax
                cancelled += 1
            for back in order.returns:
                if start_at <= back.refunded_at < end_at:
                    amount += timeline.refund_amount(order, back)
                    returned += 1
        return amount, cancelled, returned

    def visitors(self, day: int, buyers: int) -> int:
        """Return how many people looked at the shop on a day that had that many buyers."""
        shop = self._business.shop
        return buyers * (18 + randomness.number(shop.seed, "visitors", shop.index, day) % 25)
