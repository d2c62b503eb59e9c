"""Bytes to typed objects: against plain dicts, and against what the stock generator makes of the same spec."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import orjson

import tiktok_shop_openapi.models as m
from benchmarks.harness import Case, compare, judge, note
from benchmarks.payloads import emulated, page
from tiktok_shop_openapi import spec_path
from tiktok_shop_openapi.registry import OPERATIONS
from tiktok_shop_runtime.models import decode

COUNT = 5
PAGES = {
    "100 orders": "get_order_list",
    "100 statement transactions": "get_transactions_by_statement",
    "performance of 100 products": "get_shop_product_performance_list",
}


def _stock_models(folder: Path, ids: list[str]) -> dict[str, Any]:
    """Generate a client for *ids* with the stock templates; return its page model per operation."""
    spec = orjson.loads(spec_path().read_bytes())
    kept: dict[str, Any] = {}
    found: dict[str, str] = {}
    for path, methods in spec["paths"].items():
        for method, operation in methods.items():
            if isinstance(operation, dict) and operation.get("operationId") in ids:
                kept.setdefault(path, {})[method] = operation
                found[operation["operationId"]] = _named(operation)
    spec["paths"] = kept
    spec.pop("webhooks", None)
    (folder / "spec.json").write_bytes(orjson.dumps(spec))
    (folder / "config.yaml").write_text(
        "literal_enums: true\n"
    )  # its class enums fail on values that differ in case
    command = [Path(sys.executable).with_name("openapi-python-client"), "generate"]
    options = {"path": "spec.json", "config": "config.yaml", "output-path": "stock"}
    named = [part for name, file in options.items() for part in (f"--{name}", folder / file)]
    subprocess.run([*command, *named, "--meta", "none"], check=True, capture_output=True)
    sys.path.insert(0, str(folder))
    models = importlib.import_module("stock.models")
    return {operation_id: getattr(models, name) for operation_id, name in found.items()}


def _emulated(operation_id: str) -> bytes:
    """Return what the emulator answers; empty where it has little to show."""
    return b"" if operation_id == "get_shop_product_performance_list" else asyncio.run(emulated(operation_id))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        stock = _stock_models(Path(folder), list(PAGES.values()))
        contents = [
            (f"{title}, {kind}", operation_id, content)
            for title, operation_id in PAGES.items()
            for kind, content in (
                ("as a shop has them", _emulated(operation_id)),
                ("every field filled", page(operation_id, 100)),
            )
            if content
        ]
        for title, operation_id, content in contents:
            ours = getattr(m, _model_of(operation_id))
            theirs = stock[operation_id]

            def dicts(content: bytes = content) -> None:
                for _ in range(COUNT):
                    orjson.loads(content)

            def slow_dicts(content: bytes = content) -> None:
                for _ in range(COUNT):
                    json.loads(content)

            def typed(content: bytes = content, model: Any = ours) -> None:
                for _ in range(COUNT):
                    decode(model, orjson.loads(content)["data"])

            def stock_typed(content: bytes = content, model: Any = theirs) -> None:
                for _ in range(COUNT):
                    model.from_dict(json.loads(content)["data"])

            medians = compare(
                f"Decoding {title} — {len(content) / 1024:,.0f} KB",
                {
                    "orjson to dicts": Case(dicts, COUNT),
                    "json to dicts": Case(slow_dicts, COUNT),
                    "json + stock from_dict": Case(stock_typed, COUNT),
                    "ours, bytes to typed": Case(typed, COUNT),
                },
                baseline="orjson to dicts",
            )
            most = 1.6 if "performance" in operation_id else 1.3
            judge(
                f"decoding {title}: time, × orjson",
                medians["ours, bytes to typed"] / medians["orjson to dicts"],
                most=most,
            )
            faster = medians["json + stock from_dict"] / medians["ours, bytes to typed"]
            note(f"{faster:.1f} times as fast as json + stock from_dict (budget 5)")


def _model_of(operation_id: str) -> str:
    """Name of the page model of an operation, as the bundled spec has it."""
    operation = OPERATIONS[operation_id]
    spec = orjson.loads(spec_path().read_bytes())
    return _named(spec["paths"][operation.path][operation.http_method.lower()])


def _named(operation: dict[str, Any]) -> str:
    """Name of what an operation of the spec answers."""
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    data = schema["properties"]["data"]["anyOf"][0]  # the other one is null, of a refusal
    return str(data["$ref"].rpartition("/")[2])
