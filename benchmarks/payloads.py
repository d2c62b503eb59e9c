"""
Answers to measure with.

``page`` fills every field that the spec knows; ``emulated`` is what the emulator answers, which has the fields that a
shop of one market has. Live answers are like the second: no order has the fields of every market.
"""

from __future__ import annotations

from typing import Any

import orjson

from tiktok_shop.testing import running_emulator
from tiktok_shop_openapi import spec_path

_SPEC: dict[str, Any] = orjson.loads(spec_path().read_bytes())


def sample(schema: dict[str, Any], depth: int = 0, seed: int = 0) -> Any:
    """Return a value that fits *schema*; lists have two entries."""
    if "$ref" in schema:
        return sample(_SPEC["components"]["schemas"][schema["$ref"].rpartition("/")[2]], depth, seed)
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        return {name: sample(part, depth + 1, seed) for name, part in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema.get("items", {"type": "string"}), depth + 1, seed + n) for n in range(2)]
    if kind == "integer":
        return 1_750_000_000 + seed
    if kind == "number":
        return 1.5
    if kind == "boolean":
        return bool(seed % 2)
    if schema.get("enum"):
        return schema["enum"][seed % len(schema["enum"])]
    if schema.get("format") in {"date", "date-time"}:
        return "2026-01-31T00:00:00Z" if schema["format"] == "date-time" else "2026-01-31"
    return "-12.34" if schema.get("format") == "decimal-string" else f"5764617{seed:011d}"


def page(operation_id: str, items: int) -> bytes:
    """Return an answer of *operation_id* with a list of *items* entries, as bytes."""
    for methods in _SPEC["paths"].values():
        for operation in methods.values():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
                data = schema["properties"]["data"]["anyOf"][0]  # the other one is null, of a refusal
                answer = sample(data)
                listed = operation["x-tiktok-shop"]["paging"]["items"]
                resolved = _SPEC["components"]["schemas"][data["$ref"].rpartition("/")[2]]
                entry = resolved["properties"][listed]["items"]
                answer[listed] = [sample(entry, seed=n) for n in range(items)]
                answer["next_page_token"] = ""
                return orjson.dumps({"code": 0, "message": "Success", "request_id": "r", "data": answer})
    raise LookupError(operation_id)


async def emulated(operation_id: str) -> bytes:
    """Return an answer of the emulator with 100 entries, as bytes."""
    async with running_emulator(shops=1) as running, running.client() as app:
        shop = app.shop("SHOP1")
        if operation_id == "get_order_list":
            return (await shop.orders.with_raw_response.get_order_list(page_size=100)).content
        async for statement in shop.finance.get_statements(sort_field="statement_time", page_size=100):
            rows = await shop.finance.with_raw_response.get_transactions_by_statement(
                statement_id=str(statement.id), sort_field="order_create_time", page_size=100
            )
            listed = rows.json()["data"]["transactions"]
            if len(listed) > 10:
                answer = rows.json()
                answer["data"]["transactions"] = (listed * (100 // len(listed) + 1))[:100]
                return orjson.dumps(answer)
    raise LookupError(operation_id)
