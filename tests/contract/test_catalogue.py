"""Nothing of the catalogue or of the founding document is missing from the spec, and all of it can be called."""

import csv
from importlib import import_module
from pathlib import Path

import orjson
import pytest
import yaml

import tiktok_shop_openapi
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS
from tiktok_shop_openapi.webhooks import EVENTS

from .catalogue import digest, operation_fields, operations

ROOT = Path(__file__).parents[2]
INDEX = list(
    csv.DictReader((Path(__file__).parent / "catalogue_index.csv").read_text(encoding="utf-8").splitlines())
)
SPEC = orjson.loads(tiktok_shop_openapi.spec_path().read_bytes())
FOUND = {(method, path): operation for method, path, operation in operations(SPEC)}

# What the founding document adds to the operations that it shares with the live API; see openapi/SOURCES.md.
ADDED = {
    ("GET", "/product/202309/products/{product_id}"): {
        "response.brand_id", "response.category_id", "response.price", "response.price.amount",
        "response.price.currency", "response.product_id", "response.product_name", "response.skus[].price.amount",
        "response.skus[].stock_infos", "response.skus[].stock_infos[].available_stock",
        "response.skus[].stock_infos[].warehouse_id",
    },
    ("PUT", "/product/202309/products/{product_id}"): {"body.product_name"},
    ("GET", "/order/202309/orders"): {
        "query.create_time_ge", "query.create_time_lt", "query.order_status", "query.page_size", "query.page_token",
        "response.next_page_token", "response.orders[].line_items[].item_id", "response.orders[].line_items[].quantity",
        "response.orders[].order_id", "response.orders[].order_status", "response.orders[].recipient_address.city",
        "response.orders[].recipient_address.province_code", "response.total_count",
    },
    ("GET", "/finance/202309/payments"): {"response.payments[].amount.amount", "response.payments[].payment_id"},
}  # fmt: skip

DOCUMENT = {
    "listProducts": ("GET", "/product/202309/products"),
    "getProduct": ("GET", "/product/202309/products/{product_id}"),
    "updateProduct": ("PUT", "/product/202309/products/{product_id}"),
    "uploadProductFile": ("POST", "/product/202309/products/upload_files"),
    "listOrders": ("GET", "/order/202309/orders"),
    "getOrder": ("GET", "/order/202309/orders/{order_id}"),
    "getShippingDocument": ("GET", "/logistics/202309/orders/{order_id}/shipping_documents"),
    "listPayments": ("GET", "/finance/202309/payments"),
    "getWithdrawals": ("GET", "/finance/202309/withdrawals"),
}


def test_the_catalogue_is_whole():
    """The committed copy has the 425 operations that the README speaks of."""
    assert len(INDEX) == len({(row["method"], row["path"]) for row in INDEX}) == 425


@pytest.mark.parametrize("row", INDEX, ids=lambda row: f"{row['method']} {row['path']}")
def test_an_operation_has_every_field_of_the_catalogue_and_no_other(row):
    """Method, path and the names of all parameters and fields are as the catalogue has them."""
    place = row["method"], row["path"]
    names = set(operation_fields(SPEC, FOUND[place]))
    assert ADDED.get(place, set()) <= names
    assert digest(names - ADDED.get(place, set())) == row["digest"]


def test_every_operation_can_be_called_by_method_and_by_id():
    """The registry has every operation of the spec, and its area a method of that name."""
    by_place = {(one.http_method, one.path): one for one in OPERATIONS.values()}
    assert by_place.keys() == FOUND.keys()
    for place, operation in by_place.items():
        assert FOUND[place]["operationId"] == operation.id
        module = import_module(f"tiktok_shop_openapi.api.{operation.area}")
        area = getattr(module, operation.area.title().replace("_", ""), None) or next(
            value for name, value in vars(module).items() if name.lower() == operation.area.replace("_", "")
        )
        assert callable(getattr(area, operation.method)), operation.id


def test_the_founding_document_keeps_working():
    """Its operationIds stand at their paths, each also under its official name where there is one."""
    for operation_id, (method, path) in DOCUMENT.items():
        operation = OPERATIONS[operation_id]
        assert (operation.http_method, operation.path) == (method, path)
    assert ALIASES["get_seller_financial_transactions"] == "getWithdrawals"
    assert not set(ALIASES) & set(OPERATIONS)
    assert set(ALIASES.values()) <= set(OPERATIONS)


def test_what_is_superseded_says_so_and_names_a_successor():
    """A deprecated operation leads to one that is not."""
    for operation in OPERATIONS.values():
        if operation.status == "superseded":
            assert operation.deprecated, operation.id
            successor = OPERATIONS[operation.replaced_by]
            assert not successor.deprecated or successor.replaced_by, operation.id


def test_all_44_webhooks_are_there():
    """Every event has its number and its models."""
    assert len(EVENTS) == 44
    assert len(SPEC["webhooks"]) == 44


def test_the_package_data_is_the_bundled_spec():
    """What the emulator validates with is what users of other languages take."""
    text = (ROOT / "openapi" / "dist" / "tiktok-shop.yaml").read_text(encoding="utf-8")
    assert yaml.load(text, Loader=yaml.CSafeLoader) == SPEC
