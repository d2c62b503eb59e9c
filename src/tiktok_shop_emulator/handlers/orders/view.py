"""An order as the wire shows it."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.world import catalogue, ids, randomness, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.orders import DAY, HOUR, Line, Order

Json = dict[str, Any]

PACKAGE_STATUS = {
    "AWAITING_SHIPMENT": "TO_FULFILL",
    "AWAITING_COLLECTION": "PROCESSING",
    "IN_TRANSIT": "FULFILLING",
    "DELIVERED": "COMPLETED",
    "COMPLETED": "COMPLETED",
    "CANCELLED": "CANCELLED",
}
"""Order status to package status; orders before these have no package yet."""

_MASKED = {"UNPAID", "ON_HOLD", "CANCELLED"}


def package_id(order: Order) -> str:
    """Return the id of the order's package."""
    return ids.PACKAGE + order.id[3:]


def order_id_of_package(package: object) -> str | None:
    """Return the id of the order that a package belongs to; ``None`` if it is not a package id."""
    place = ids.read(ids.PACKAGE, package)
    return None if place is None else ids.ORDER + str(package)[3:]


def line_id(order: Order, line: Line) -> str:
    """Return the id of a line item, which is one unit."""
    return f"{ids.LINE}{order.id[3:]}{line.number}"


def user_id(business: Business, buyer: int) -> str:
    """Return the buyer's id."""
    return ids.make(ids.BUYER, business.shop.index, 700_000 + buyer // 100_000, buyer % 100_000)


def buyer_name(business: Business, buyer: int) -> str:
    """Return what the buyer is called."""
    people = business.market.people
    return people[buyer % len(people)]


def address(business: Business, order: Order, *, masked: bool) -> Json:
    """Return where the order goes. In several states the live API hides it, and so do we."""
    market = business.market
    state, city, postal_code = market.places[order.buyer % len(market.places)]
    name = buyer_name(business, order.buyer)
    line = f"{1 + order.buyer % 240} {('Garden', 'Station', 'Harbour', 'Hill')[order.buyer % 4]} Road"
    tail = f"{randomness.number(business.shop.seed, 'phone', order.buyer) % 10**8:08d}"
    if masked:
        name, line, tail = name[0] + "***", "***", "*" * 6 + tail[-2:]
    return {
        "full_address": f"{market.country}, {state}, {city}, {line}",
        "phone_number": f"({market.phone}){tail}",
        "name": name,
        "address_detail": line,
        "address_line1": line,
        "address_line2": "",
        "district_info": [
            {"address_level": "L0", "address_level_name": "Country", "address_name": market.country, "iso_code": market.region},
            {"address_level": "L1", "address_level_name": "State", "address_name": state, "iso_code": ""},
            {"address_level": "L2", "address_level_name": "City", "address_name": city, "iso_code": ""},
        ],
        "postal_code": "***" if masked else postal_code,
        "region_code": market.region,
    }  # fmt: skip


def payment(business: Business, order: Order) -> Json:
    """
    Return what the buyer pays.

    ``total_amount = sub_total + shipping_fee + tax``, and ``sub_total`` is the original price less both discounts.
    """
    currency, zero = business.currency, show(0, business.currency)
    lines = order.lines
    sub_total = sum(line.sale for line in lines)
    tax = sum(line.tax for line in lines)
    return {
        "currency": currency,
        "sub_total": show(sub_total, currency),
        "shipping_fee": show(order.shipping_fee, currency),
        "seller_discount": show(sum(line.seller_discount for line in lines), currency),
        "platform_discount": show(sum(line.platform_discount for line in lines), currency),
        "total_amount": show(sub_total + order.shipping_fee + tax, currency),
        "original_total_product_price": show(sum(line.original for line in lines), currency),
        "original_shipping_fee": show(order.shipping_fee + order.shipping_subsidy, currency),
        "shipping_fee_seller_discount": zero,
        "shipping_fee_platform_discount": show(order.shipping_subsidy, currency),
        "tax": show(tax, currency),
        "product_tax": show(tax, currency),
        "shipping_fee_tax": zero,
    }


def show_order(business: Business, order: Order, now: int) -> Json:
    """Return the order as searches and details show it: fields of things that have not happened are left out."""
    status = timeline.status(order, now)
    packed = status in PACKAGE_STATUS and order.paid_at != 0 and now >= order.released_at
    carrier_id, carrier = business.market.carrier
    provider = carrier if order.provider_id == carrier_id else "Other carrier"
    shipped = packed and order.shipped_at <= now and status != "CANCELLED"
    buyer = user_id(business, order.buyer)
    shown: Json = {
        "id": order.id,
        "status": status,
        "create_time": order.created_at,
        "update_time": timeline.updated_at(order, now),
        "user_id": buyer,
        "buyer_email": f"{buyer[-10:]}@scs.tiktokw.{business.market.region.lower()}",
        "buyer_nickname": buyer_name(business, order.buyer).split()[0].lower() + str(order.buyer),
        "buyer_message": "",
        "seller_note": "",
        "recipient_address": address(business, order, masked=status in _MASKED),
        "payment": payment(business, order),
        "payment_method_name": "Debit card",
        "fulfillment_type": "FULFILLMENT_BY_SELLER",
        "shipping_type": "TIKTOK",
        "delivery_type": "HOME_DELIVERY",
        "delivery_option_id": f"{business.market.carrier[0][:-1]}9",
        "delivery_option_name": "Standard shipping",
        "order_type": "NORMAL",
        "commerce_platform": "TIKTOK_SHOP",
        "warehouse_id": catalogue.warehouse_ids(business.shop)[0],
        "is_cod": False,
        "is_sample_order": False,
        "is_on_hold_order": status == "ON_HOLD",
        "is_replacement_order": False,
        "is_exchange_order": False,
        "is_subscription_order": False,
        "has_updated_recipient_address": False,
        "is_buyer_request_cancel": timeline.wants_cancel(order, now),
        "packages": [{"id": package_id(order)}] if packed else [],
        "line_items": _lines(business, order, status, packed=packed, shipped=shipped, provider=provider),
    }
    return shown | _moments(order, now, status, shipped=shipped, provider=provider)


def _moments(order: Order, now: int, status: str, *, shipped: bool, provider: str) -> Json:
    """Return what has happened to the order and what is due, and since when it has a tracking number."""
    shown: Json = {}
    if order.paid_at and now >= order.paid_at:
        shown["paid_time"] = order.paid_at
        shown["rts_sla_time"] = order.paid_at + 2 * DAY
        shown["tts_sla_time"] = order.paid_at + 3 * DAY
        shown["cancel_order_sla_time"] = order.paid_at + 5 * DAY
        shown["shipping_due_time"] = order.paid_at + 3 * DAY
    if timeline.wants_cancel(order, now):
        shown["request_cancel_time"] = order.cancel_requested_at
    if status == "CANCELLED":
        shown["cancel_time"] = order.cancelled_at
        shown["cancel_reason"] = order.cancel_reason
        shown["cancellation_initiator"] = order.cancel_by
    elif shipped:
        shown["rts_time"] = order.shipped_at
        shown["tracking_number"] = order.tracking_number
        shown["shipping_provider"] = provider
        shown["shipping_provider_id"] = order.provider_id
        if now >= order.collected_at:
            shown["collection_time"] = order.collected_at
            shown["delivery_due_time"] = order.collected_at + 6 * DAY
        if now >= order.delivered_at:
            shown["delivery_time"] = order.delivered_at
    elif status == "AWAITING_SHIPMENT":
        shown["collection_due_time"] = order.paid_at + 3 * DAY + HOUR
    return shown


def _lines(
    business: Business, order: Order, status: str, *, packed: bool, shipped: bool, provider: str
) -> list[Json]:
    currency = business.currency
    display = "AWAITING_SHIPMENT" if status == "ON_HOLD" else status
    package = package_id(order) if packed else ""
    lines = []
    for line in order.lines:
        offer = line.offer
        shown = {
            "id": line_id(order, line),
            "sku_id": offer.sku_id,
            "product_id": offer.product_id,
            "product_name": offer.title,
            "sku_name": offer.sku_name,
            "sku_image": image_url(offer.image),
            "seller_sku": offer.seller_sku,
            "currency": currency,
            "original_price": show(line.original, currency),
            "sale_price": show(line.sale, currency),
            "seller_discount": show(line.seller_discount, currency),
            "platform_discount": show(line.platform_discount, currency),
            "display_status": display,
            "sku_type": "NORMAL",
            "gift_retail_price": "0",
            "tracking_number": order.tracking_number if shipped else "",
            "shipping_provider_name": provider,
            "shipping_provider_id": order.provider_id,
            "is_gift": False,
            "is_dangerous_good": False,
        }
        if line.tax:
            shown["item_tax"] = [
                {"tax_type": "SALES_TAX", "tax_amount": show(line.tax, currency), "tax_rate": "0.08"}
            ]
        if packed:
            shown["package_id"] = package
            shown["package_status"] = PACKAGE_STATUS[status]
        if shipped:
            shown["rts_time"] = order.shipped_at
        if status == "CANCELLED":
            shown["cancel_reason"] = order.cancel_reason
            shown["cancel_user"] = order.cancel_by
        lines.append(shown)
    return lines


def image_url(uri: str) -> str:
    """Return where a picture could be seen. Nothing answers there: the host is reserved for documentation."""
    return f"https://p16-oec.ibyteimg.example/{uri}~tplv-origin-jpeg.jpeg"


def show_document_order(business: Business, order: Order, now: int) -> Json:
    """Return the order for the founding document's paths: live names first, and the document's beside them."""
    shown = show_order(business, order, now)
    shown["order_id"] = shown["id"]
    shown["order_status"] = shown["status"]
    where = shown["recipient_address"]
    where["city"] = where["district_info"][2]["address_name"]
    where["province_code"] = where["district_info"][1]["address_name"]
    for line in shown["line_items"]:
        line["item_id"] = line["id"]
        line["quantity"] = 1
    return shown
