"""Handlers as a stranger's signed program meets them: limits keep their own codes, nothing makes the server fail."""

from __future__ import annotations

import contextlib
from typing import Any

import orjson
import pytest
from tests.emulator.signed import Reply, ask, make, request

import tiktok_shop_emulator.handlers  # noqa: F401 - registers the handlers
from tiktok_shop_emulator import Emulator
from tiktok_shop_emulator.handlers.registry import HANDLERS
from tiktok_shop_emulator.request import Refusal
from tiktok_shop_openapi.registry import OPERATIONS


async def call(
    emulator: Emulator, operation_id: str, *, body: Any = None, path: str = "1", **query: object
) -> Reply:
    operation = OPERATIONS[operation_id]
    where = "/".join(path if part.startswith("{") else part for part in operation.path.split("/"))
    content = b"" if body is None else orjson.dumps(body)
    shop = 0 if operation.shop_cipher else None
    asked = {name: str(value) for name, value in query.items()}
    return await ask(
        emulator, request(emulator, operation.http_method, where, asked, body=content, shop=shop)
    )


@pytest.mark.parametrize(
    ("operation_id", "query", "body", "code"),
    [
        ("delete_products", {}, {"product_ids": [str(number) for number in range(21)]}, 12019120),
        ("activate_products", {}, {"product_ids": [str(number) for number in range(21)]}, 12019120),
        ("search_products", {"page_size": 101}, {}, 12019109),
        ("search_products", {"page_size": 10}, {"sku_ids": [str(number) for number in range(11)]}, 12019087),
        ("create_custom_brands", {}, {"name": "x" * 31}, 12052190),
        ("get_order_detail", {"ids": ",".join(["1"] * 51)}, None, 36009004),
        ("search_package", {"page_size": 51}, {}, 21001001),
        ("search_returns", {"page_size": 51}, {}, 25001001),
        ("create_open_collaboration", {}, {"product_id": "1", "commission_rate": 9000}, 16003033),
        (
            "get_shop_performance",
            {"start_date_ge": "2026-11-16", "end_date_lt": "2026-11-09"},
            None,
            28001022,
        ),
        ("getProduct", {}, None, 12052260),
        ("get_order_price_details", {}, None, 21008111),
    ],
)
async def test_limits_keep_their_own_codes(
    operation_id: str, query: dict[str, Any], body: Any, code: int
) -> None:
    """The code of the API reference comes, not a general one, whether gateway or handler refuses."""
    emulator, _wall = make()
    assert (await call(emulator, operation_id, body=body, **query)).code == code


# What a careless program sends: wrong kinds everywhere.
ODD = (
    {},
    {"product_ids": None, "skus": [None], "ids": 5},
    [],
    "text",
    {"title": 5, "skus": {}, "orders": [[]], "packages": ["x"]},
)


@pytest.mark.parametrize("operation_id", sorted(HANDLERS))
async def test_no_request_makes_a_handler_fail(operation_id: str) -> None:
    """Whatever is sent, the answer is a success or a refusal, never 36009003 with HTTP 500."""
    emulator, _wall = make()
    required = {
        name: "1"
        for name in OPERATIONS[operation_id].required
        if name in OPERATIONS[operation_id].query_params
    }
    for body in ODD:
        for query in (
            {},
            required,
            {**required, "page_size": "10", "page_token": "x", "sort_field": "create_time"},
        ):
            reply = await call(
                emulator,
                operation_id,
                body=None if OPERATIONS[operation_id].http_method == "GET" else body,
                **query,
            )
            assert (reply.status, reply.code) != (500, 36009003)


@pytest.mark.parametrize("operation_id", sorted(HANDLERS))
def test_handlers_answer_odd_values_themselves(direct: Any, operation_id: str) -> None:
    """Even without the gateway's checks a handler only answers or refuses."""
    operation = OPERATIONS[operation_id]
    for value in ("", "1", "x" * 40, "-1", "0"):
        for body in ODD:
            with contextlib.suppress(Refusal):
                direct(
                    operation_id,
                    dict.fromkeys(operation.path_params, value),
                    body=body,
                    **dict.fromkeys(operation.query_params, value),
                )
