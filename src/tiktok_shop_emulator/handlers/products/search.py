"""Products: search, details, stock, categories, brands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import FAR, body_of, business_of, refuse, seconds, strings
from tiktok_shop_emulator.handlers.products.view import audit, show_in_search, show_inventory, show_product
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.products import Product, status

Json = dict[str, Any]

NOT_FOUND = 12052260
PAGE_SIZE = 12019109

# What the founding document calls some statuses; the live API has no such words.
_DOCUMENT_STATUS = {"REVIEWING": {"PENDING"}, "PLATFORM_SUSPENDED": {"PLATFORM_DEACTIVATED", "FREEZE"}}


def product_of(business: Business, product_id: object) -> Product:
    """
    Return a product of the shop.

    Raises:
        Refusal: If the shop has no such product.
    """
    product = business.products.get(product_id)
    if product is None:
        refuse(NOT_FOUND, "The product does not exist.")
    return product


@handles("search_products", "search_products_202312", "search_products_202309")
def search_products(request: EmulatedRequest, world: World) -> Json:
    """Search products, newest first; deleted ones only where they are asked for."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    wanted = str(body.get("status") or "ALL")
    low, high = seconds(body, "create_time_ge", 0), seconds(body, "create_time_le", FAR)
    updated_low, updated_high = seconds(body, "update_time_ge", 0), seconds(body, "update_time_le", FAR)
    seller_skus, sku_ids = set(strings(body.get("seller_skus"))), set(strings(body.get("sku_ids")))
    audits = set(strings(body.get("audit_status")))
    if len(seller_skus) > 10:
        refuse(12019027, "Too many seller_skus. At most 10 are allowed.")
    if len(sku_ids) > 10:
        refuse(12019087, "Too many sku_ids. At most 10 are allowed.")

    def fits(product: Product) -> bool:
        return (
            _has_status(product, {wanted}, now)
            and low <= product["created_at"] <= high
            and updated_low <= product["updated_at"] <= updated_high
            and (not seller_skus or any(sku["seller_sku"] in seller_skus for sku in product["skus"]))
            and (not sku_ids or any(sku["id"] in sku_ids for sku in product["skus"]))
            and (not audits or audit(product, now)["status"] in audits)
        )

    page, token, total = _page(
        business, fits, request, paging.page_size(request.query, default=None, code=PAGE_SIZE)
    )
    return {
        "total_count": total,
        "products": [show_in_search(business, product, now) for product in page],
        "next_page_token": token,
    }


def _has_status(product: Product, wanted: set[str], now: int) -> bool:
    shown = status(product, now)
    return shown in wanted or ("ALL" in wanted and shown != "DELETED")


def _page(
    business: Business, fits: Callable[[Product], bool], request: EmulatedRequest, size: int
) -> tuple[list[Product], str, int]:
    found = [product for product in business.products.all() if fits(product)]
    page, token = paging.keyed(
        found, lambda product: (product["created_at"], product["id"]), kind="products", size=size,
        token=request.query.get("page_token"), descending=True,
    )  # fmt: skip
    return page, token, len(found)


@handles("listProducts")
def list_products(request: EmulatedRequest, world: World) -> Json:
    """List products as the founding document does."""
    business, now = business_of(request, world), request.now
    word = request.query.get("status") or "ALL"
    wanted = _DOCUMENT_STATUS.get(word, {word})
    size = paging.page_size(request.query, default=10, code=PAGE_SIZE)
    page, token, total = _page(business, lambda product: _has_status(product, wanted, now), request, size)
    shown = [show_product(business, product, now) for product in page]
    return {"products": shown, "next_page_token": token, "total_count": total}


@handles("getProduct")
def get_product(request: EmulatedRequest, world: World) -> Json:
    """Show one product."""
    business = business_of(request, world)
    return show_product(business, product_of(business, request.path_params.get("product_id")), request.now)


@handles("inventory_search")
def inventory_search(request: EmulatedRequest, world: World) -> Json:
    """Show the stock of up to 100 products or 600 SKUs; SKU ids win where both are given."""
    business, body = business_of(request, world), body_of(request)
    sku_ids, product_ids = strings(body.get("sku_ids")), strings(body.get("product_ids"))
    if len(sku_ids) > 600 or len(product_ids) > 100:
        refuse(12019120, "Too many ids. At most 100 products or 600 SKUs are allowed.")
    if sku_ids:
        wanted = set(sku_ids)
        found = [
            show_inventory(product, skus)
            for product in business.products.all()
            if (skus := [sku for sku in product["skus"] if sku["id"] in wanted])
        ]
    else:
        chosen = [business.products.get(product_id) for product_id in product_ids]
        found = [show_inventory(product, product["skus"]) for product in chosen if product]
    return {"inventory": found}


@handles("get_categories")
def get_categories(request: EmulatedRequest, world: World) -> Json:
    """List the categories; ``keyword`` filters by name."""
    business_of(request, world)
    keyword = request.query.get("keyword", "").lower()
    return {
        "categories": [
            {"id": row[0], "parent_id": row[1], "local_name": row[2], "is_leaf": row[3], "permission_statuses": ["AVAILABLE"]}
            for row in catalogue.CATEGORIES
            if keyword in row[2].lower()
        ]
    }  # fmt: skip


@handles("get_category_attributes")
def get_category_attributes(request: EmulatedRequest, world: World) -> Json:
    """Show what products of a leaf category say about themselves. The wire spells it ``is_requried``."""
    business_of(request, world)
    leaf(request.path_params.get("category_id"))
    return {
        "attributes": [
            {"id": "100000", "name": "Colour", "type": "SALES_PROPERTY", "is_requried": False, "is_customizable": True,
             "is_multiple_selection": False, "values": []},
            {"id": "100392", "name": "Material", "type": "PRODUCT_PROPERTY", "is_requried": False,
             "is_customizable": True, "is_multiple_selection": False,
             "values": [{"id": "1000039", "name": "Recycled"}, {"id": "1000040", "name": "New"}]},
        ]
    }  # fmt: skip


def leaf(category_id: object) -> None:
    """
    Check that products may be listed in a category.

    Raises:
        Refusal: If it is unknown or has sub-categories.
    """
    row = next((row for row in catalogue.CATEGORIES if row[0] == category_id), None)
    if row is None:
        refuse(12052023, "The category does not exist.")
    if not row[3]:
        refuse(12052024, "The category is not a leaf category.")


@handles("get_brands")
def get_brands(request: EmulatedRequest, world: World) -> Json:
    """List brands: the platform's, and those that were created."""
    business_of(request, world)
    name = request.query.get("brand_name", "").lower()
    brands = [*catalogue.BRANDS, *world.platform["brands"].items()]
    found = [brand for brand in brands if name in brand[1].lower()]
    size = paging.page_size(request.query, default=None, code=PAGE_SIZE)
    page, token = paging.keyed(
        found, lambda brand: (0, brand[0]), kind="brands", size=size, token=request.query.get("page_token")
    )

    return {
        "brands": [
            {"id": brand[0], "name": brand[1], "authorized_status": "UNAUTHORIEZD", "is_t1_brand": False,
             "brand_status": "AVAILABLE"}
            for brand in page
        ],
        "total_count": len(found),
        "next_page_token": token,
    }  # fmt: skip


@handles("check_listing_prerequisites")
def check_listing_prerequisites(request: EmulatedRequest, world: World) -> Json:
    """Say that the shop is ready to list products. The wire spells it ``BANk_ACCOUNT``."""
    business_of(request, world)
    items = ("SHOP_STATUS", "SHOP_TAX", "PICKUP_WAREHOUSE", "RETURN_WAREHOUSE", "DELIVERY_OPTION", "SHIPPING_TEMPLATE",
             "PRODUCT_QUANTITY_LIMIT", "BANk_ACCOUNT", "CONTACT_INFO")  # fmt: skip
    return {"check_results": [{"check_item": item, "is_failed": False, "fail_reasons": []} for item in items]}
