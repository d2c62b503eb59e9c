"""Products: create and edit."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import (
    PARAMETER,
    body_of,
    boolean,
    business_of,
    integer,
    mapping,
    objects,
    refuse,
    shop_of,
)
from tiktok_shop_emulator.handlers.products.search import leaf, product_of
from tiktok_shop_emulator.handlers.products.view import audit
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, events, money
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.identity import Shop
from tiktok_shop_emulator.world.products import AUDIT_SECONDS, Product, status

Json = dict[str, Any]

_TITLE_LENGTHS = {
    **dict.fromkeys(("DE", "ES", "FR", "IE", "IT", "JP", "GB", "US"), (1, 255)),
    **dict.fromkeys(("BR", "MX"), (1, 300)),
}
"""Fewest and most characters by region; the regions that are not here have ``_OTHER_TITLES``."""

_OTHER_TITLES = (25, 255)
_MANY_SKUS = {"BR", "DE", "ES", "FR", "IE", "IT", "JP", "MX", "GB", "US"}
_NAMED_FIELDS = {"title", "description", "main_images", "product_attributes"}
"""Fields that PRODUCT_INFORMATION_CHANGE names; every other one is ``others``."""


@handles("create_product")
def create_product(request: EmulatedRequest, world: World) -> Json:
    """Create a product. It is PENDING while the platform looks at it, for ten minutes of the emulator's clock."""
    shop, business, body, now = shop_of(request), business_of(request, world), body_of(request), request.now
    keys = business.state.setdefault("idempotency", {})
    key = body.get("idempotency_key")
    if isinstance(key, str) and key in keys:
        return _created(product_of(business, keys[key]))
    leaf(body.get("category_id"))
    product: Product = {
        "id": business.products.new_product_id(business.next_number("product")), "title": "", "description": "",
        "status": "DRAFT", "created_at": now, "updated_at": now, "category_id": body.get("category_id"), "brand_id": "",
        "images": [], "weight": {"value": "1.0", "unit": "KILOGRAM"}, "skus": [],
    }  # fmt: skip
    if not objects(body.get("skus")):
        refuse(PARAMETER, "Invalid parameter 'skus'. At least one is required.")
    _change(business, product, {"title": "", "main_images": [], **body}, shop)
    _list(product, body, now)
    business.products.add(product)
    if isinstance(key, str) and key:
        keys[key] = product["id"]
    # The webhooks 5 and 16 have the id as a number.
    world.emit(shop, events.PRODUCT_CREATED, {"product_id": int(product["id"]), "update_time": now})
    return _created(product)


def _created(product: Product) -> Json:
    return {
        "product_id": product["id"],
        "skus": [_sku_result(sku) for sku in product["skus"]],
        "warnings": [],
    }


def _sku_result(sku: Json) -> Json:
    return {
        "id": sku["id"],
        "seller_sku": sku["seller_sku"],
        "sales_attributes": [{"id": one["id"], "value_id": one["value_id"]} for one in sku["attributes"]],
    }


def _list(product: Product, body: Json, now: int) -> None:
    """Give the product to the platform to look at, unless it is saved as a draft."""
    if body.get("save_mode") == "AS_DRAFT":
        return
    product["status"] = "ACTIVATE"
    product["audit_until"] = now + AUDIT_SECONDS


@handles("updateProduct", "edit_product", "partial_edit_product", "partial_edit_product_202309")
def edit_product(request: EmulatedRequest, world: World) -> Json:
    """Change what is given of a product and keep the rest."""
    shop, business, body, now = shop_of(request), business_of(request, world), body_of(request), request.now
    product = product_of(business, request.path_params.get("product_id"))
    if status(product, now) in {"DELETED", "FREEZE"}:
        refuse(12052901, "The product's status does not allow this action.")
    if "category_id" in body:
        leaf(body["category_id"])
    if "product_name" in body:
        body = {"title": body["product_name"], **body}
    draft = dict(product)
    _change(business, draft, body, shop)
    edited = business.products.edit(product["id"])
    edited.update(draft, updated_at=now)
    if edited["status"] in {"ACTIVATE", "FAILED", "DRAFT"}:
        _list(edited, body, now)
    changed = sorted({field if field in _NAMED_FIELDS else "others" for field in body})
    data = {"product_id": edited["id"], "change_source": "OPEN_API", "changed_fields": changed}
    world.emit(shop, events.PRODUCT_EDITED, {**data, "update_time": now})
    shown = _created(edited)
    if request.operation.id.startswith("partial_"):
        del shown["warnings"]
    return {**shown, "audit": {"status": audit(edited, now)["status"]}}


def _change(business: Business, product: Product, body: Json, shop: Shop) -> None:
    """Put what *body* says into *product*, checked."""
    if "title" in body:
        title = str(body["title"] or "")
        low, high = _TITLE_LENGTHS.get(shop.region, _OTHER_TITLES)
        if not low <= len(title) <= high:
            refuse(12052051, f"The title must have {low} to {high} characters.")
        product["title"] = title
    if "description" in body:
        if len(str(body["description"])) > 10_000:
            refuse(12052013, "The description is longer than 10000 characters.")
        product["description"] = str(body["description"] or "")
    if "main_images" in body:
        product["images"] = _images(body)
    if "skus" in body:
        product["skus"] = _skus(business, product, objects(body["skus"]), shop)
    for name in ("category_id", "brand_id", "external_product_id"):
        if isinstance(body.get(name), str):
            product[name] = body[name]
    if "is_cod_allowed" in body:
        product["is_cod_allowed"] = boolean(body["is_cod_allowed"])
    weight = mapping(body.get("package_weight"))
    if weight.get("value") and weight.get("unit"):
        product["weight"] = {"value": str(weight["value"]), "unit": str(weight["unit"])}


def _images(body: Json) -> list[str]:
    uris = [str(one.get("uri", "")) for one in objects(body["main_images"])]
    if not uris:
        refuse(12052300, "At least one main image is required.")
    if len(uris) > 9:
        refuse(12052306, "Too many main images. At most 9 are allowed.")
    if not all(uri.startswith("tos-") for uri in uris):
        refuse(12052300, "The main image's uri is invalid. Upload the image first and use its uri.")
    return uris


def _skus(business: Business, product: Product, given: list[Json], shop: Shop) -> list[Json]:
    most = 300 if shop.region in _MANY_SKUS else 100
    if len(given) > most:
        refuse(12052050, f"Too many SKUs. At most {most} are allowed.")
    known = {sku["id"]: sku for sku in product["skus"]}
    skus = []
    for one in given:
        old = known.get(one.get("id", ""))
        if one.get("id") and old is None:
            refuse(12052048, "The SKU does not exist in this product.")
        sku: Json = dict(old) if old else {
            "id": business.products.new_sku_id(business.next_number("sku")), "seller_sku": "", "price": 0, "stock": {},
            "attributes": [],
        }  # fmt: skip
        if "seller_sku" in one:
            sku["seller_sku"] = str(one["seller_sku"])
        if "price" in one or not old:
            sku["price"] = price_of(business, mapping(one.get("price")))
        if "inventory" in one or not old:
            sku["stock"] = _stock(business, objects(one.get("inventory")), dict(sku["stock"]))
        if "sales_attributes" in one:
            sku["attributes"] = [
                {"id": str(attribute.get("id") or 100_000 + place), "name": str(attribute.get("name") or "Option"),
                 "value_id": str(attribute.get("value_id") or f"19{int(sku['id'][8:]) % 10**8:08d}"),
                 "value_name": str(attribute.get("value_name") or "")}
                for place, attribute in enumerate(objects(one["sales_attributes"]))
            ]  # fmt: skip
        if isinstance(one.get("external_sku_id"), str):
            sku["external_sku_id"] = one["external_sku_id"]
        skus.append(sku)
    return skus


def price_of(business: Business, price: Json) -> int:
    """
    Return a price in the smallest unit of the shop's currency.

    Raises:
        Refusal: If it is not a positive amount of that currency, or above the market's limit.
    """
    currency = price.get("currency") or business.currency
    if currency != business.currency:
        refuse(12052084, f"The currency is not allowed in this market. Use {business.currency}.")
    minor = money.parse(price.get("sale_price") or price.get("amount"), business.currency)
    if minor is None or minor <= 0:
        refuse(12052073, f"The price is invalid. Give a positive decimal string in {business.currency}.")
    if minor > business.market.price_unit * 100_000:
        refuse(12052570, "The price is above the limit of this market.")
    return minor


def _stock(business: Business, given: list[Json], stock: dict[str, int]) -> dict[str, int]:
    ours, back = catalogue.warehouse_ids(business.shop)
    for one in given:
        warehouse = one.get("warehouse_id") or ours
        if warehouse == back or warehouse != ours:
            refuse(12052097, "The warehouse does not exist or cannot hold stock for sale.")
        quantity = integer(one.get("quantity"))
        if quantity is None or not 0 <= quantity <= 99_999:
            refuse(12052055, "The quantity must be from 0 to 99999.")
        stock[warehouse] = quantity
    if not stock:
        refuse(12052096, "The SKU has no warehouse.")
    return stock
