"""
One shop's business: its days of orders, made when somebody asks, and its state.

What can be made again from the seed is a cache; what people did through the API is ``state``, plain JSON data.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tiktok_shop_emulator.world import catalogue, ids, orders, timeline
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.orders import Offer, Order
from tiktok_shop_emulator.world.products import Products

State = dict[str, Any]


class Business:
    """
    Orders, products and state of one shop.

    Args:
        first_day: Day number (``date.toordinal``) of the first day with orders.

        volume: Factor on the usual number of orders; 0 is a shop without any.

        state: What ``World`` keeps for the shop; changed in place.

        platform: What ``World`` keeps for no shop in particular, such as brands.
    """

    def __init__(self, shop: Shop, *, first_day: int, volume: float, state: State, platform: State) -> None:
        self.shop = shop
        self.market = shop.market
        self.currency = shop.currency
        self.first_day = first_day
        self.state = state
        self.platform = platform
        self.products = Products(shop, state)
        self.version = 0
        """Goes up with each change that can move money; the ledger and the analytics look at it."""

        self._volume = volume
        self._zone = ZoneInfo(shop.timezone)
        self._days: dict[int, list[Order]] = {}
        self._bounds: dict[int, int] = {}
        self._sizes: dict[int, int] = {}
        self._offers: list[Offer] | None = None

    # Days

    def day_start(self, day: int) -> int:
        """Return the first second of the shop's day number *day*, in Unix seconds."""
        start = self._bounds.get(day)
        if start is None:
            local = date.fromordinal(day)
            start = int(datetime(local.year, local.month, local.day, tzinfo=self._zone).timestamp())
            self._bounds[day] = start
        return start

    def day_of(self, moment: float) -> int:
        """Return the number of the shop's day that *moment* falls on."""
        return datetime.fromtimestamp(moment, self._zone).date().toordinal()

    def day_size(self, day: int) -> int:
        """Return how many orders *day* has once it is over, without making them."""
        size = self._sizes.get(day)
        if size is None:
            local = date.fromordinal(day)
            campaign = local.month == local.day
            if day < self.first_day:
                size = 0
            else:
                size = orders.day_size(
                    self.shop.seed, self.shop.index, day, local.weekday(), self._volume, campaign=campaign
                )
            self._sizes[day] = size
        return size

    def day(self, day: int) -> list[Order]:
        """Return all orders of a day, oldest first, those still to come today included."""
        made = self._days.get(day)
        if made is None:
            made = orders.make_day(
                self.shop.seed, self.shop.index, day, start=self.day_start(day), end=self.day_start(day + 1),
                size=self.day_size(day), offers=self.offers, sales_tax=self.market.sales_tax, currency=self.currency, price_unit=self.market.price_unit,
                provider_id=self.market.carrier[0], pool=int(40 + 4_000 * self._volume),
            )  # fmt: skip
            changes = self.state["orders"]
            for order in made:
                timeline.apply(order, changes.get(order.id))
            self._days[day] = made
        return made

    @property
    def offers(self) -> list[Offer]:
        """What buyers choose from: the shop's first catalogue, whatever was edited since, so that no day changes."""
        if self._offers is None:
            self._offers = [
                Offer(
                    product["id"], sku["id"], product["title"], sku["attributes"][0]["value_name"], sku["seller_sku"],
                    product["images"][0], sku["price"],
                )
                for product in catalogue.make_products(self.shop)
                if product["status"] == "ACTIVATE"
                for sku in product["skus"]
            ]  # fmt: skip
        return self._offers

    # Orders

    def order(self, order_id: object, now: int) -> Order | None:
        """Return the order with that id, if it is this shop's and exists by *now*."""
        place = ids.read(ids.ORDER, order_id)
        if (
            place is None
            or place.shop != self.shop.index
            or not self.first_day <= place.day <= self.day_of(now)
        ):
            return None
        made = self.day(place.day)
        if place.number >= len(made) or made[place.number].created_at > now:
            return None
        return made[place.number]

    def orders_between(self, start: int, end: int) -> Iterator[Order]:
        """Yield the orders made from *start* until before *end* (Unix seconds), oldest first."""
        if end <= start:
            return
        for day in range(max(self.first_day, self.day_of(start)), self.day_of(end - 1) + 1):
            if not self.day_size(day):
                continue
            for order in self.day(day):
                if start <= order.created_at < end:
                    yield order

    def newest_first(self, start: int, end: int) -> Iterator[Order]:
        """Yield the orders made from *start* until before *end*, newest first, a day at a time."""
        if end <= start:
            return
        for day in range(self.day_of(end - 1), max(self.first_day, self.day_of(start)) - 1, -1):
            if not self.day_size(day):
                continue
            for order in reversed(self.day(day)):
                if start <= order.created_at < end:
                    yield order

    def count_between(self, start: int, end: int) -> int:
        """Return how many orders were made from *start* until before *end*; whole days are not made for it."""
        if end <= start:
            return 0
        total = 0
        for day in range(max(self.first_day, self.day_of(start)), self.day_of(end - 1) + 1):
            if start <= self.day_start(day) and self.day_start(day + 1) <= end:
                total += self.day_size(day)
            elif self.day_size(day):
                made = self.day(day)
                total += bisect_left(made, end, key=_created) - bisect_left(made, start, key=_created)
        return total

    def history_start(self) -> int:
        """Return the first second for which there is data."""
        return self.day_start(self.first_day)

    def change_order(self, order: Order, now: int, **fields: Any) -> Order:
        """Note that *fields* of an order's plan differ from now on, and return the order as it then is."""
        changes = self.state["orders"].setdefault(order.id, {})
        changes.update(fields, touched_at=now)
        self._days.pop(order.day, None)
        self.version += 1
        return self.day(order.day)[order.number]

    def change_return(self, order: Order, number: int, now: int, **fields: Any) -> Order:
        """Note that *fields* of an order's return differ from now on, or that there is a new one."""
        changes = self.state["orders"].setdefault(order.id, {}).setdefault("returns", {})
        changes.setdefault(str(number), {}).update(fields)
        return self.change_order(order, now)

    def plant(self, **plant: Any) -> None:
        """Plant a contradiction; see ``plants``."""
        self.state["plants"].append(plant)
        self.version += 1

    def next_number(self, kind: str) -> int:
        """Return 0, 1, 2, … for *kind*: the running number of the next thing of that kind that is created."""
        counters = self.state["counters"]
        counters[kind] = counters.get(kind, -1) + 1
        return int(counters[kind])


_created: Callable[[Order], int] = lambda order: order.created_at  # noqa: E731 - a key function, short beside its use


def empty_state() -> State:
    """Return the state of a shop that nobody has touched."""
    return {"orders": {}, "products": {}, "counters": {}, "plants": []}


def parse_day(text: object) -> int | None:
    """Return the day number of a ``YYYY-MM-DD`` date; ``None`` if it is none."""
    if not isinstance(text, str) or len(text) != 10:
        return None
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return None


def show_day(day: int) -> str:
    """Return the ``YYYY-MM-DD`` form of a day number."""
    return date.fromordinal(day).isoformat()
