"""
What a sale, a refund or an adjustment brings the seller, SKU by SKU.

Signed smallest units: what the seller gets is positive, what it costs is negative. A row's parts add up to its
revenue, shipping cost, fees and taxes; those add up to its settlement; the rows of an order add up to the order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tiktok_shop_emulator.world import ids, money, timeline
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.orders import Line, Offer, Order, Return

AFFILIATE_RATE = 100
"""Thousandths of the price that the creator gets who sold it."""

REFUND_FEE_RATE = 12
"""Thousandths of the refund that the platform keeps for its trouble."""


class Row(NamedTuple):
    """What one SKU of an order brings; one row for all its units."""

    offer: Offer
    quantity: int
    subtotal: int = 0
    seller_discount: int = 0
    refund_subtotal: int = 0
    seller_discount_refund: int = 0
    actual_shipping: int = 0
    customer_shipping: int = 0
    shipping_discount: int = 0
    return_shipping: int = 0
    commission: int = 0
    transaction_fee: int = 0
    affiliate: int = 0
    refund_fee: int = 0
    tax: int = 0
    customer_payment: int = 0
    customer_refund: int = 0
    platform_discount: int = 0

    @property
    def revenue(self) -> int:
        """Prices after the seller's discounts, less what was refunded."""
        return self.subtotal + self.seller_discount + self.refund_subtotal + self.seller_discount_refund

    @property
    def shipping(self) -> int:
        """Shipping cost: the carrier's charge, less what buyer and platform pay of it."""
        return self.actual_shipping + self.customer_shipping + self.shipping_discount + self.return_shipping

    @property
    def fee(self) -> int:
        """All fees."""
        return self.commission + self.transaction_fee + self.affiliate + self.refund_fee

    @property
    def fee_tax(self) -> int:
        """All fees and the taxes on them."""
        return self.fee + self.tax

    @property
    def settlement(self) -> int:
        """What remains."""
        return self.revenue + self.shipping + self.fee_tax


@dataclass(slots=True)
class Entry:
    """One transaction in the ledger: an order's sale, its refund, an adjustment or a reserve."""

    id: str
    kind: str
    """Wire type: ``ORDER``, ``RESERVE`` or an adjustment's type."""

    at: int
    """When it enters the ledger."""

    order: Order | None = None
    rows: tuple[Row, ...] = ()
    adjustment: int = 0
    reserve: int = 0
    """What is held back (negative) or given free (positive); not part of the settlement."""

    release_at: int = 0

    @property
    def revenue(self) -> int:
        """Sum over the rows."""
        return sum(row.revenue for row in self.rows)

    @property
    def shipping(self) -> int:
        """Sum over the rows."""
        return sum(row.shipping for row in self.rows)

    @property
    def fee_tax(self) -> int:
        """Sum over the rows."""
        return sum(row.fee_tax for row in self.rows)

    @property
    def settlement(self) -> int:
        """Revenue, shipping, fees with taxes, and adjustment together."""
        return self.revenue + self.shipping + self.fee_tax + self.adjustment


def sale(order: Order, market: Market) -> Entry:
    """Return what the order brings, whether or not it is settled yet."""
    groups = _by_sku(order.lines)
    weights = [len(lines) for lines in groups.values()]
    actual = money.split(-order.shipping_cost, weights)
    paid = money.split(order.shipping_fee, weights)
    discount = money.split(order.shipping_subsidy, weights)
    rows = []
    for place, lines in enumerate(groups.values()):
        subtotal = sum(line.original for line in lines)
        seller = sum(line.seller_discount for line in lines)
        platform = sum(line.platform_discount for line in lines)
        tax_paid = sum(line.tax for line in lines)
        revenue = subtotal - seller
        commission = -money.share(revenue, market.commission)
        transaction = -money.share(revenue - platform, market.transaction_fee)
        affiliate = -money.share(revenue, AFFILIATE_RATE) if order.by_creator else 0
        rows.append(
            Row(
                lines[0].offer, len(lines), subtotal, -seller, 0, 0,
                actual[place], paid[place], discount[place], 0,
                commission, transaction, affiliate, 0, money.share(commission + transaction, market.tax[1]),
                revenue - platform + paid[place] + tax_paid, 0, platform,
            )
        )  # fmt: skip
    return Entry(f"{ids.TRANSACTION}{order.id[3:]}0", "ORDER", timeline.settles_at(order), order, tuple(rows))


def refund(order: Order, back: Return, market: Market) -> Entry:
    """Return what a refund takes from the seller, and what of the fees it gives back."""
    chosen = set(back.lines)
    groups = _by_sku([line for line in order.lines if line.number in chosen])
    weights = [sum(line.sale for line in lines) for lines in groups.values()]
    parts = money.split(back.partial, weights) if back.partial is not None else None
    returned = -order.shipping_cost if back.kind == "RETURN_AND_REFUND" else 0
    shipping = money.split(returned, [len(lines) for lines in groups.values()])
    rows = []
    for place, lines in enumerate(groups.values()):
        if parts is None:
            subtotal = sum(line.original for line in lines)
            seller = sum(line.seller_discount for line in lines)
            to_buyer = sum(line.sale + line.tax for line in lines)
        else:
            subtotal, seller, to_buyer = parts[place], 0, parts[place]
        revenue = subtotal - seller
        commission = money.share(revenue, market.commission)
        fee = -money.share(revenue, REFUND_FEE_RATE)
        rows.append(
            Row(
                lines[0].offer, len(lines), 0, 0, -subtotal, seller, 0, 0, 0, shipping[place],
                commission, 0, money.share(revenue, AFFILIATE_RATE) if order.by_creator else 0, fee,
                money.share(commission + fee, market.tax[1]), 0, -to_buyer, 0,
            )
        )  # fmt: skip
    at = timeline.refund_settles_at(order, back)
    return Entry(f"{ids.TRANSACTION}{order.id[3:]}{int(back.id[18:]) + 1}", "ORDER", at, order, tuple(rows))


def entries_of(order: Order, market: Market) -> list[Entry]:
    """Return what the order has brought or is going to bring, in time: nothing for one that ends without a sale."""
    if not timeline.pays_out(order):
        return []
    made = [sale(order, market)]
    made.extend(refund(order, back, market) for back in order.returns if back.refunded_at)
    return made


def _by_sku(lines: list[Line]) -> dict[str, list[Line]]:
    if len(lines) == 1:
        return {lines[0].offer.sku_id: lines}
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.offer.sku_id, []).append(line)
    return groups
