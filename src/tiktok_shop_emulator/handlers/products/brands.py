"""Products: brands of the seller's own."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    body_of,
    refuse,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue

Json = dict[str, Any]


@handles("create_custom_brands")
def create_custom_brands(request: EmulatedRequest, world: World) -> Json:
    """Create a brand of the seller's own."""
    name = str(body_of(request).get("name") or "").strip()
    if len(name) < 2:
        refuse(12052189, "The brand's name must have at least 2 characters.")
    if len(name) > 30:
        refuse(12052190, "The brand's name must have at most 30 characters.")
    brands = world.platform["brands"]
    if name.lower() in {known.lower() for known in (*dict(catalogue.BRANDS).values(), *brands.values())}:
        refuse(12052205, "The brand exists already.")
    if len(brands) >= 1_000:
        refuse(12052203, "Too many brands. At most 1000 are allowed.")
    brand_id = f"7182427311{len(brands):09d}"
    brands[brand_id] = name
    return {"id": brand_id}
