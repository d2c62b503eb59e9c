"""What others publish is compared with our source: everything new is proposed, and nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from openapi.codegen import source
from openapi.codegen.bundle import bundle
from openapi.codegen.config import ROOT, SPECS
from openapi.codegen.mistakes import mistakes
from openapi.codegen.upstream.command import upstream
from openapi.codegen.upstream.comparing import compare
from openapi.codegen.upstream.reading import read

from .upstream import next_version as made_up

SHOP = SPECS[0]
HERE = Path(__file__).parent / "upstream"

MERGES = {
    "getProduct": {
        *(f"response.{name}" for name in ("product_id", "product_name", "category_id", "brand_id", "price")),
        "response.skus[].stock_infos",
        "response.skus[].price.amount",
    },
    "updateProduct": {"body.product_name"},
    "listOrders": {
        *(
            f"query.{name}"
            for name in ("ids", "page_size", "page_token", "order_status", "create_time_ge", "create_time_lt")
        ),
        *(f"response.orders[].{name}" for name in ("order_id", "order_status")),
        *(f"response.orders[].recipient_address.{name}" for name in ("city", "province_code")),
        *(f"response.orders[].line_items[].{name}" for name in ("item_id", "quantity")),
        "response.next_page_token",
        "response.total_count",
    },
    "listPayments": {
        "query.sort_field",
        "response.payments[].payment_id",
        "response.payments[].amount.amount",
    },
}
"""What ``openapi/SOURCES.md`` lists as merged with the founding document."""


@pytest.fixture(scope="module")
def document():
    """Our source, in one piece."""
    return source.load(SHOP.source_path)


@pytest.fixture(scope="module")
def dist():
    """Our published spec."""
    return yaml.load(SHOP.dist_path.read_text(encoding="utf-8"), yaml.CSafeLoader)


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """A copy of our source and name table that a test may change."""
    folder = tmp_path_factory.mktemp("spec")
    shutil.copytree(SHOP.source_path, folder / "tiktok-shop")
    shutil.copy(SHOP.names_path, folder / "names.yaml")
    return replace(SHOP, source_path=folder / "tiktok-shop", names_path=folder / "names.yaml")


def test_our_own_published_spec_says_nothing_new(document):
    """Reading what we publish proposes nothing: the reader and the comparison lose and invent no fact."""
    assert compare(document, read(SHOP.dist_path)).differences == []


def test_the_founding_document_says_nothing_new_but_for_the_contradiction_that_is_written_down(document):
    """``sale_price`` is an object there and text in the live API; everything else is merged."""
    found = compare(document, read(HERE / "founding.yaml"))
    assert {(one.kind, one.at.rpartition(".")[2]) for one in found.differences} == {
        ("contradiction", "sale_price")
    }
    assert found.edited == {}


def test_without_its_merges_the_founding_document_proposes_exactly_them():
    """The four operations that only it has, and per operation the fields and parameters that SOURCES.md lists."""
    document = _whole(source.load(SHOP.source_path))
    new = {"listProducts", "uploadProductFile", "getOrder", "getShippingDocument"}
    for path, method, operation in source.operations(document):
        identity = operation["operationId"]
        if identity in new:
            del document["paths"][path][method]
        for at in MERGES.get(identity, ()):
            _take_out(operation, at)
    found = [
        one
        for one in compare(document, read(HERE / "founding.yaml")).differences
        if one.kind != "contradiction"
    ]
    assert {one.operation for one in found if one.kind == "new"} == {
        "list_products", "upload_product_file", "get_order", "get_shipping_document",
    }  # fmt: skip
    merged = {identity: {one.at for one in found if one.operation == identity} for identity in MERGES}
    assert merged == MERGES
    assert len(found) == 4 + sum(map(len, MERGES.values()))


def _whole(document):
    """Put in place what the operations with merges refer to, so that it can be taken out of one of them alone."""

    def placed(value):
        if isinstance(value, dict):
            if "$ref" in value:
                beside = {key: item for key, item in value.items() if key != "$ref"}
                return placed({**source.resolve(document, value), **beside})
            return {key: placed(item) for key, item in value.items()}
        return [placed(item) for item in value] if isinstance(value, list) else value

    for path, method, operation in source.operations(document):
        if operation["operationId"] in MERGES:
            document["paths"][path][method] = placed(operation)
    return document


def _take_out(operation, at):
    kind, _, rest = at.partition(".")
    if kind == "query":
        found = next(p for p in operation["parameters"] if p["name"] == rest)
        if rest in {"ids", "sort_field"}:
            found["required"] = True  # the live API insists on it
        else:
            operation["parameters"].remove(found)
        return
    node = source.body_schema(operation)[1] if kind == "body" else source.answer_schema(operation)
    *outer, last = rest.replace("[]", "").split(".")
    for part in outer:
        node = node["properties"][part]
        node = node.get("items", node)
    del node["properties"][last]


def test_a_next_version_is_found_whole_and_nothing_else(document, dist, tmp_path):
    """12 changed operations, 3 new ones, one that is gone, one that moved to 202611."""
    path = tmp_path / "next.json"
    path.write_text(json.dumps(made_up.next_version(dist)), encoding="utf-8")
    found = compare(document, read(path)).differences
    by_kind = {kind: [one for one in found if one.kind == kind] for kind in {one.kind for one in found}}
    assert [one.operation for one in by_kind.pop("gone")] == [made_up.GONE]
    assert [one.operation for one in by_kind.pop("moved")] == [made_up.MOVED[0]]
    assert {one.operation for one in by_kind.pop("new")} == made_up.ADDED.keys()
    left = {(one.operation, one.at): one.text for listed in by_kind.values() for one in listed}
    assert left == made_up.CHANGED
    assert {(one.operation, one.at) for one in by_kind["breaking"]} == {
        ("get_statements", "query.page_size"),
        ("get_order_detail", "query.ids"),
        ("create_promotion_activity", "body.title"),
        ("get_active_shops", "query.region"),
    }


@pytest.fixture(scope="module")
def accepted(copied, dist):
    """The copy after the next version was accepted, in one command."""
    path = copied.names_path.parent / "next.json"
    path.write_text(json.dumps(made_up.next_version(dist)), encoding="utf-8")
    upstream(copied, path, evidence="S9", out=copied.names_path.parent / "report.md", accept=True)
    return copied


def test_accepting_leaves_a_source_without_mistakes_that_asks_for_words(accepted):
    """Everything is in place and in our style; only the words of the three new operations are still to be written."""
    assert mistakes(accepted) == []
    wanted = mistakes(accepted, release=True)
    assert len(wanted) == 3
    assert all("TODO: words are missing here" in line for line in wanted)
    page = (accepted.names_path.parent / "report.md").read_text(encoding="utf-8")
    assert page.index("## Changed: calls") < page.index("## New operations")
    assert (accepted.names_path.parent / "report.patch").read_text(encoding="utf-8").startswith("---")


def test_accepting_twice_changes_nothing_more(accepted):
    """What was accepted is not proposed again."""
    found = compare(source.load(accepted.source_path), read(accepted.names_path.parent / "next.json"))
    assert [one for one in found.differences if one.operation != made_up.GONE] == []


def test_the_plain_name_calls_the_new_version_and_the_old_one_is_kept(accepted):
    """``get_payments`` is 202611, what it was is ``get_payments_202605`` and says what to use instead."""
    document = source.load(accepted.source_path)
    there = {
        operation["operationId"]: (path, operation) for path, _, operation in source.operations(document)
    }
    path, operation = there["get_payments"]
    assert path == "/finance/202611/payments"
    assert operation["x-tiktok-shop"]["status"] == "current"
    assert operation["x-tiktok-shop"]["evidence"] == ["S9"]
    _, older = there["get_payments_202605"]
    assert older["deprecated"] is True
    assert older["x-tiktok-shop"]["replaced_by"] == "get_payments"
    assert there["get_tea_list"][1]["x-tiktok-shop"]["paging"]["items"] == "teas"


def test_names_and_classes_of_unchanged_operations_stay_byte_for_byte(accepted, dist):
    """Every operation that the proposal does not touch leads to the same classes with the same fields."""
    after, _ = bundle(accepted)
    touched = {identity for identity, _ in made_up.CHANGED} | {made_up.GONE, made_up.MOVED[0]}
    there = {operation["operationId"]: operation for _, _, operation in source.operations(after)}
    for _, _, operation in source.operations(dist):
        identity = operation["operationId"]
        if identity not in touched:
            assert there[identity] == operation
            assert _classes(after, there[identity]) == _classes(dist, operation), identity


def _classes(document, value):
    found, todo = {}, list(_names(value))
    while todo:
        name = todo.pop()
        if name not in found:
            found[name] = document["components"]["schemas"][name]
            todo += _names(found[name])
    return found


def _names(value):
    if isinstance(value, dict):
        if str(value.get("$ref", "")).startswith("#/components/schemas/"):
            yield value["$ref"].rpartition("/")[2]
        for item in value.values():
            yield from _names(item)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)


@pytest.mark.slow
def test_the_accepted_client_calls_the_new_version(accepted, tmp_path):
    """Generated from the accepted source, ``shop.finance.get_payments`` asks /finance/202611/payments."""
    from openapi.codegen.__main__ import make, make_runtime

    made = {**make(accepted, tmp_path), **make_runtime(tmp_path)}
    assert any(path.name == "tiktok_shop_openapi" for path in made)
    code = (
        "import asyncio, httpx\n"
        "from tiktok_shop_openapi.registry import OPERATIONS\n"
        "from tiktok_shop_openapi.api.products import Products\n"
        "print(OPERATIONS['get_payments'].path, OPERATIONS['get_payments_202605'].replaced_by, hasattr(Products, 'get_tea_list'))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout.split() == ["/finance/202611/payments", "get_payments", "True"], ran.stderr


def test_the_node_sdk_is_read_as_it_is_written(document):
    """Classes with an attribute map, an API class with paths, queries and bodies, comments with values and limits."""
    found = compare(document, read(HERE / "node_sdk"))
    told = {(one.operation, one.at): one.text for one in found.differences}
    assert told == {
        ("get_tea_orders", ""): "GET /order/202611/teas/{tea_id}/orders",
        ("search_tea_orders", ""): "POST /order/202611/teas/search",
        ("get_external_order_references", "query.flavour"): "new",
    }
    new = {one.name: one for one in found.added}
    search = new["search_tea_orders"]
    assert search.shop_cipher
    assert search.body["properties"] == {
        "leaf": {"type": "string", "enum": ["GREEN", "BLACK"], "default": "GREEN"},
        "order_ids": {"type": "array", "items": {"type": "string"}, "maxItems": 20},
    }
    assert search.parameters["query", "page_size"]["schema"]["maximum"] == 50
    assert search.answer["properties"]["orders"]["items"]["properties"]["quantity"] == {
        "type": ["integer", "number"]
    }
    assert new["get_tea_orders"].parameters["path", "tea_id"]["required"]


@pytest.mark.parametrize(
    ("name", "text"), [("a.yaml", "- 1\n"), ("a.json", "{"), ("a.yaml", "swagger: '2.0'\nopenapi: '2.0'\n")]
)
def test_what_describes_nothing_is_refused_with_one_line(tmp_path, name, text):
    """No traceback for a file that is not an OpenAPI 3 document."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(source.SpecError) as caught:
        read(tmp_path / name)
    assert "\n" not in str(caught.value)
