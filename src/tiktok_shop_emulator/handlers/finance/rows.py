"""One transaction as the finance operations show it: its sums, and the parts that they are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    PARAMETER,
    refuse,
)
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world.entries import Entry, Row
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.money import show_finance as show

Json = dict[str, Any]

_SETTLED_ONLY = {"pit_amount", "iva_amount", "local_vat_amount"}

_NEEDS_SORT_FIELD = "Invalid parameter 'sort_field'. It is required."


def needs_sort_field(request: EmulatedRequest) -> None:
    """Refuse a list without ``sort_field``, as the live API does."""
    if not request.query.get("sort_field"):
        refuse(PARAMETER, _NEEDS_SORT_FIELD)


def descending(request: EmulatedRequest) -> bool:
    return request.query.get("sort_order", "ASC") == "DESC"


def total(items: Iterable[int], currency: str) -> str:
    return show(sum(items), currency)


def adjustment(entry: Entry, currency: str) -> Json:
    """Return a transaction that is no order: the same in every version."""
    amount = show(entry.adjustment, currency)
    return {
        "id": entry.id,
        "type": entry.kind,
        "adjustment_id": entry.id,
        "adjustment_amount": amount,
        "settlement_amount": amount,
        **({"adjustment_order_id": entry.order.id} if entry.order else {}),
    }


def sort_time(entry: Entry) -> int:
    return entry.order.created_at if entry.kind == "ORDER" and entry.order else entry.at


def transaction(entry: Entry, market: Market) -> Json:
    currency = market.currency
    if entry.kind == "RESERVE":
        return {
            "id": entry.id,
            "type": "RESERVE",
            "settlement_amount": "0",
            "reserve_id": entry.id[:18],
            "reserve_amount": show(entry.reserve, currency),
            "reserve_status": "COLLECTED" if entry.reserve < 0 else "RELEASED",
            "estimated_release_time": str(entry.release_at or entry.at),
            **({"associated_order_id": entry.order.id} if entry.order else {}),
        }
    if entry.kind != "ORDER" or entry.order is None:
        return adjustment(entry, currency)
    return {
        "id": entry.id,
        "type": "ORDER",
        "order_id": entry.order.id,
        "order_create_time": entry.order.created_at,
        "settlement_amount": show(entry.settlement, currency),
        **breakdowns(entry.rows, market),
        "supplementary_component": {
            "customer_payment_amount": total((row.customer_payment for row in entry.rows), currency),
            "customer_refund_amount": total((row.customer_refund for row in entry.rows), currency),
            "platform_discount_amount": total((row.platform_discount for row in entry.rows), currency),
        },
    }


def breakdowns(rows: tuple[Row, ...], market: Market, prefix: str = "") -> Json:
    """Return revenue, shipping cost, and fees with taxes of some rows, each with its parts, which add up to it."""
    currency = market.currency
    part = {
        name: total((getattr(row, name) for row in rows), currency)
        for name in ("revenue", "shipping", "fee_tax", *Row._fields[2:15])
    }
    return {
        f"{prefix}revenue_amount": part["revenue"],
        "revenue_breakdown": {
            "subtotal_before_discount_amount": part["subtotal"],
            "seller_discount_amount": part["seller_discount"],
            "refund_subtotal_before_discount_amount": part["refund_subtotal"],
            "seller_discount_refund_amount": part["seller_discount_refund"],
        },
        f"{prefix}shipping_cost_amount": part["shipping"],
        "shipping_cost_breakdown": {
            "actual_shipping_fee_amount": part["actual_shipping"],
            "customer_paid_shipping_fee_amount": part["customer_shipping"],
            "shipping_fee_discount_amount": part["shipping_discount"],
            "return_shipping_fee_amount": part["return_shipping"],
        },
        f"{prefix}fee_tax_amount": part["fee_tax"],
        "fee_tax_breakdown": {
            "fee": {
                ("referral_fee_amount" if market.region == "US" else "platform_commission_amount"): part[
                    "commission"
                ],
                "transaction_fee_amount": part["transaction_fee"],
                "affiliate_commission_amount": part["affiliate"],
                "refund_administration_fee_amount": part["refund_fee"],
            },
            # Estimates know fewer taxes by name than settlements do.
            "tax": {
                "vat_amount" if prefix and market.tax[0] in _SETTLED_ONLY else market.tax[0]: part["tax"]
            },
        },
    }
