"""Logistics: warehouses, delivery options, carriers, tracking."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import business_of, order_of, refuse
from tiktok_shop_emulator.handlers.fulfillment.packages import provider_name, providers, tracking_events
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, ids
from tiktok_shop_emulator.world.business import Business

Json = dict[str, Any]


@handles("get_warehouse_list")
def get_warehouse_list(request: EmulatedRequest, world: World) -> Json:
    """List the shop's two warehouses: one to sell from, one that takes returns."""
    business = business_of(request, world)
    sales, back = catalogue.warehouse_ids(business.shop)
    return {
        "warehouses": [
            _warehouse(business, sales, "Main warehouse", "SALES_WAREHOUSE"),
            _warehouse(business, back, "Return warehouse", "RETURN_WAREHOUSE"),
        ]
    }


def _warehouse(business: Business, warehouse_id: str, name: str, kind: str) -> Json:
    state, city, postal_code = business.market.places[0]
    region = business.market.region
    return {
        "id": warehouse_id,
        "name": name,
        "effect_status": "ENABLED",
        "type": kind,
        "sub_type": "DOMESTIC_WAREHOUSE",
        "is_default": True,
        "address": {
            "region": region,
            "state": state,
            "city": city,
            "contact_person": business.market.people[0],
            "postal_code": postal_code,
            "full_address": f"{region}, {state}, {city}, 1 Depot Road",
            "region_code": region,
            "phone_number": f"({business.market.phone})10000000",
            "address_line1": "1 Depot Road",
        },
    }


@handles("get_global_seller_warehouses")
def get_global_seller_warehouses(request: EmulatedRequest, world: World) -> Json:
    """List the warehouses of all shops of the grant."""
    owner = request.authorization
    shops = world.shops_of(owner.authorization_id) if owner else []
    return {
        "global_warehouses": [
            {
                "id": catalogue.warehouse_ids(shop)[0],
                "name": f"Main warehouse {shop.region}",
                "ownership": "SELLER",
            }
            for shop in shops
        ]
    }


def _option_id(business: Business) -> str:
    return f"{business.market.carrier[0][:-1]}9"


@handles("get_warehouse_delivery_options")
def get_warehouse_delivery_options(request: EmulatedRequest, world: World) -> Json:
    """Show how a warehouse can ship."""
    business = business_of(request, world)
    place = ids.read(ids.WAREHOUSE, request.path_params.get("warehouse_id"))
    if place is None or place.shop != business.shop.index:
        refuse(12052097, "The warehouse does not exist.")
    return {
        "delivery_options": [
            {
                "id": _option_id(business),
                "name": "Standard shipping",
                "type": "STANDARD",
                "description": "Two to six days.",
                "dimension_limit": {"max_height": 60, "max_length": 120, "max_width": 60, "unit": "CM"},
                "weight_limit": {"max_weight": 30_000, "min_weight": 1, "unit": "GRAM"},
                "platform": ["TIKTOK_SHOP"],
            }
        ]
    }


@handles("get_shipping_providers")
def get_shipping_providers(request: EmulatedRequest, world: World) -> Json:
    """List the carriers of a delivery option."""
    business = business_of(request, world)
    if request.path_params.get("delivery_option_id") != _option_id(business):
        refuse(21001001, "The delivery option does not exist.")
    return {"shipping_providers": providers(business)}


@handles("get_logistics_tracking")
def get_logistics_tracking(request: EmulatedRequest, world: World) -> Json:
    """Show where an order is, per carrier."""
    business, now = business_of(request, world), request.now
    order = order_of(business, request.path_params.get("order_id"), now)
    events = tracking_events(order, now)
    details = [
        {
            "newest_tracking_no": order.tracking_number,
            "carrier_name": provider_name(business, order.provider_id),
            "track_list": [
                {"description": text, "tracking_no": order.tracking_number, "update_time_millis": at * 1000,
                 "action_code": code, "action_code_name": name}
                for at, code, name, text in events
            ],
        }
    ]  # fmt: skip
    return {"order_id": order.id, "logistics_details": details if events else []}
