"""Products: put on sale, take off, delete and bring back, many at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    PARAMETER,
    body_of,
    business_of,
    refuse,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.products.search import NOT_FOUND
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, events
from tiktok_shop_emulator.world.products import Product, status

Json = dict[str, Any]


def _each(
    request: EmulatedRequest,
    world: World,
    allowed: set[str],
    change: Callable[[Product], None],
    *,
    extra: bool = False,
) -> Json:
    """Change up to 20 products; those that cannot be changed are named in ``errors``, the others are changed."""
    shop, business, now = shop_of(request), business_of(request, world), request.now
    wanted = strings(body_of(request).get("product_ids"))
    if not wanted:
        refuse(PARAMETER, "Invalid parameter 'product_ids'. At least one id is required.")
    if len(wanted) > 20:
        refuse(12019120, "Too many product ids. At most 20 are allowed.")
    errors = []
    for product_id in wanted:
        product = business.products.get(product_id)
        if product is None:
            problem = (NOT_FOUND, "The product does not exist.")
        elif status(product, now) not in allowed:
            problem = (12052901, "The product's status does not allow this action.")
        else:
            edited = business.products.edit(product_id)
            change(edited)
            edited["updated_at"] = now
            data = {"product_id": int(product_id), "status": "PRODUCT_STATUS_CHANGED", "update_time": now}
            world.emit(shop, events.PRODUCT, data)
            continue
        detail: Json = {"product_id": product_id}
        if extra:
            detail["extra_errors"] = []
        errors.append({"code": problem[0], "message": problem[1], "detail": detail})
    return {"errors": errors}


@handles("activate_products")
def activate_products(request: EmulatedRequest, world: World) -> Json:
    """Put products on sale again, or drafts to the platform's look."""

    def change(product: Product) -> None:
        product["status"] = "ACTIVATE"

    return _each(request, world, {"SELLER_DEACTIVATED", "DRAFT", "ACTIVATE"}, change, extra=True)


@handles("deactivate_products")
def deactivate_products(request: EmulatedRequest, world: World) -> Json:
    """Take products off sale."""

    def change(product: Product) -> None:
        product["status"] = "SELLER_DEACTIVATED"

    return _each(request, world, {"ACTIVATE", "PENDING", "SELLER_DEACTIVATED"}, change)


@handles("delete_products")
def delete_products(request: EmulatedRequest, world: World) -> Json:
    """Delete products; they can be recovered."""

    def change(product: Product) -> None:
        product["status"] = "DELETED"

    return _each(request, world, {"ACTIVATE", "SELLER_DEACTIVATED", "DRAFT", "PENDING", "FAILED"}, change)


@handles("recover_products")
def recover_products(request: EmulatedRequest, world: World) -> Json:
    """Bring deleted products back, off sale."""

    def change(product: Product) -> None:
        product["status"] = "SELLER_DEACTIVATED"

    return _each(request, world, {"DELETED"}, change)
