"""Answers of realistic size, made from the bundled spec: every field filled, strings of the usual length."""

from __future__ import annotations

from typing import Any

import orjson

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
    return f"5764617{seed:011d}"


def page(operation_id: str, items: int) -> bytes:
    """Return an answer of *operation_id* with a list of *items* entries, as bytes."""
    for methods in _SPEC["paths"].values():
        for operation in methods.values():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
                data = schema["properties"]["data"]
                answer = sample(data)
                listed = operation["x-tiktok-shop"]["paging"]["items"]
                resolved = _SPEC["components"]["schemas"][data["$ref"].rpartition("/")[2]]
                entry = resolved["properties"][listed]["items"]
                answer[listed] = [sample(entry, seed=n) for n in range(items)]
                answer["next_page_token"] = ""
                return orjson.dumps({"code": 0, "message": "Success", "request_id": "r", "data": answer})
    raise LookupError(operation_id)
