"""A product as the wire shows it."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.orders.view import image_url
from tiktok_shop_emulator.world import catalogue
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.money import show
from tiktok_shop_emulator.world.products import Product, status, total_stock

Json = dict[str, Any]

_DEACTIVATED = {"SELLER_DEACTIVATED": "SELLER", "PLATFORM_DEACTIVATED": "PLATFORM", "FREEZE": "PLATFORM"}


def image(uri: str) -> Json:
    """Return a picture that the platform keeps."""
    url = image_url(uri)
    return {"height": 1200, "width": 1200, "uri": uri, "urls": [url], "thumb_urls": [f"{url}?w=300"]}


def audit(product: Product, now: int) -> Json:
    """Return what the platform thinks of the product."""
    shown = status(product, now)
    return {"status": {"DRAFT": "NONE", "PENDING": "AUDITING", "FAILED": "FAILED"}.get(shown, "APPROVED")}


def _sku(business: Business, product: Product, sku: Json, now: int) -> Json:
    shown_status = status(product, now)
    shown = {
        "id": sku["id"],
        "seller_sku": sku["seller_sku"],
        "price": {
            "currency": business.currency,
            "sale_price": show(sku["price"], business.currency),
            "tax_exclusive_price": show(sku["price"], business.currency),
        },
        "inventory": [
            {"warehouse_id": warehouse, "quantity": quantity} for warehouse, quantity in sku["stock"].items()
        ],
        "status_info": {"status": "DEACTIVATED" if shown_status in _DEACTIVATED else "NORMAL"},
    }
    if shown_status in _DEACTIVATED:
        shown["status_info"]["deactivation_source"] = _DEACTIVATED[shown_status]
    if sku.get("external_sku_id"):
        shown["external_sku_id"] = sku["external_sku_id"]
    return shown


def show_in_search(business: Business, product: Product, now: int) -> Json:
    """Return the product as searches show it."""
    return {
        "id": product["id"],
        "title": product["title"],
        "status": status(product, now),
        "skus": [_sku(business, product, sku, now) for sku in product["skus"]],
        "sales_regions": [business.shop.region],
        "create_time": product["created_at"],
        "update_time": product["updated_at"],
        "is_not_for_sale": False,
        "has_draft": False,
        "audit": audit(product, now),
    }


def show_product(business: Business, product: Product, now: int) -> Json:
    """Return the product in full: live field names first, the founding document's beside them."""
    shown_status = status(product, now)
    names = {row[0]: row for row in catalogue.CATEGORIES}
    chain: list[Json] = []
    category = names.get(product["category_id"])
    while category:
        chain.insert(
            0,
            {"id": category[0], "parent_id": category[1], "local_name": category[2], "is_leaf": category[3]},
        )
        category = names.get(category[1])
    brand_id = product.get("brand_id") or ""
    brand = dict(catalogue.BRANDS).get(brand_id) or business.platform["brands"].get(brand_id)
    shown: Json = {
        "id": product["id"],
        "title": product["title"],
        "status": shown_status,
        "description": product["description"],
        "category_chains": chain,
        "main_images": [image(uri) for uri in product["images"]],
        "skus": [_full_sku(business, product, sku, now) for sku in product["skus"]],
        "create_time": product["created_at"],
        "update_time": product["updated_at"],
        "package_weight": product["weight"],
        "package_dimensions": {"length": "20", "width": "15", "height": "8", "unit": "CENTIMETER"},
        "product_attributes": product.get("attributes", []),
        "audit": audit(product, now),
        "has_draft": False,
        "is_not_for_sale": False,
        "is_cod_allowed": bool(product.get("is_cod_allowed")),
        "product_id": product["id"],
        "product_name": product["title"],
        "category_id": product["category_id"],
        "brand_id": brand_id,
    }
    if brand:
        shown["brand"] = {"id": brand_id, "name": brand}
    if product.get("external_product_id"):
        shown["external_product_id"] = product["external_product_id"]
    if product["skus"]:
        shown["price"] = {
            "amount": show(product["skus"][0]["price"], business.currency),
            "currency": business.currency,
        }
    return shown


def _full_sku(business: Business, product: Product, sku: Json, now: int) -> Json:
    shown = _sku(business, product, sku, now)
    shown["sales_attributes"] = sku["attributes"]
    shown["price"]["amount"] = shown["price"]["sale_price"]
    shown["stock_infos"] = [
        {"warehouse_id": warehouse, "available_stock": quantity}
        for warehouse, quantity in sku["stock"].items()
    ]
    return shown


def show_inventory(product: Product, skus: list[Json]) -> Json:
    """Return the stock of some of a product's SKUs."""
    return {
        "product_id": product["id"],
        "skus": [
            {
                "id": sku["id"],
                "seller_sku": sku["seller_sku"],
                "total_available_quantity": total_stock(sku),
                "total_committed_quantity": 0,
                "warehouse_inventory": [
                    {"warehouse_id": warehouse, "available_quantity": quantity, "committed_quantity": 0}
                    for warehouse, quantity in sku["stock"].items()
                ],
            }
            for sku in skus
        ],
    }
