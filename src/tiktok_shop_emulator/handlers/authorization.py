"""Authorization and seller: which shops a grant covers."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import shop_of
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, events
from tiktok_shop_emulator.world.identity import Shop

Json = dict[str, Any]


def _shops(request: EmulatedRequest, world: World) -> list[Shop]:
    return world.shops_of(request.authorization.authorization_id) if request.authorization else []


@handles("get_authorized_shops")
def get_authorized_shops(request: EmulatedRequest, world: World) -> Json:
    """List the shops that the token's grant covers, with their ciphers."""
    return {
        "shops": [
            {
                "id": shop.shop_id,
                "name": shop.name,
                "region": shop.region,
                "seller_type": "LOCAL",
                "cipher": shop.cipher,
                "code": shop.code,
            }
            for shop in _shops(request, world)
        ]
    }


@handles("get_active_shops")
def get_active_shops(request: EmulatedRequest, world: World) -> Json:
    """List the seller's shops that are open."""
    return {"shops": [{"id": shop.shop_id, "region": shop.region} for shop in _shops(request, world)]}


@handles("get_global_product_permission")
def get_global_product_permission(request: EmulatedRequest, world: World) -> Json:
    """Only sellers with shops in several regions may manage global products."""
    several = len({shop.region for shop in _shops(request, world)}) > 1
    return {"permissions": ["MANAGE_GLOBAL_PRODUCT"] if several else []}


@handles("get_shop_group_and_related_shops")
def get_shop_group_and_related_shops(request: EmulatedRequest, world: World) -> Json:
    """Show the seller's shops as a group."""
    shops = _shops(request, world)
    seller = request.authorization
    return {
        "shop_group_data": {
            "shop_group": {"source": "SELLER", "shop_group_name": seller.name if seller else ""},
            "shops": [
                {
                    "shop_id": shop.shop_id,
                    "seller_id": f"86{shop.authorization_index:016d}",
                    "shop_name": shop.name,
                    "shop_region": shop.region,
                }
                for shop in shops
            ],
        }
    }


@handles("deauthorize_shop")
def deauthorize_shop(request: EmulatedRequest, world: World) -> Json:
    """Take one shop out of its grant; its webhook reports it. With the last shop the grant ends."""
    shop = shop_of(request)
    world.leave(shop)
    world.emit(shop, events.DEAUTHORIZATION, {"message": "Seller has cancelled the authorization."})
    return {}


@handles("get_authorized_category_assets")
def get_authorized_category_assets(request: EmulatedRequest, world: World) -> Json:
    """List what the partner works on, with the ciphers that requests name it by."""
    assets = world.category_assets(request.authorization) if request.authorization else []
    return {
        "category_assets": [
            {
                "cipher": asset.cipher,
                "target_market": asset.target_market,
                "category": {"id": asset.category_id, "name": asset.category_name},
            }
            for asset in assets
        ]
    }
