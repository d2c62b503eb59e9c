"""The tools that look up operations and call them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from tiktok_shop import _catalogue as catalogue
from tiktok_shop._api import find_operation
from tiktok_shop._grant_client import GrantClient
from tiktok_shop._shop_client import ShopClient
from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.mcp._privacy import without_personal
from tiktok_shop_runtime.operations import Operation

__all__ = ["MAX_ANSWER", "Caller", "describe", "find"]

MAX_ANSWER = 60_000
"""Most characters of JSON in one answer: more would fill a model's context rather than inform it."""

_DEPTH = 4
"""Levels of an answer that are described."""


def find(words: str, area: str | None, limit: int) -> dict[str, Any]:
    """Return the operations for some words, the ones with all of them first; else those with the most."""
    found = catalogue.search(words, area=area)
    if not found:
        each = [{one.id for one in catalogue.search(word, area=area)} for word in words.split()]
        counted = {name: sum(name in some for some in each) for name in set().union(*each)}
        best = sorted(counted, key=lambda name: (-counted[name], name))
        found = [find_operation(name) for name in best]
    shown = [
        {"operation": one.id, "summary": one.summary, "area": one.area, "effect": one.effect} for one in found
    ]
    return {"found": len(shown), "operations": shown[:limit]}


def describe(name: str) -> dict[str, Any]:
    """Return what an operation takes and answers."""
    operation = find_operation(name)
    return {
        "operation": operation.id,
        "summary": operation.summary,
        "request": f"{operation.http_method} {operation.path}",
        "python": f"shop.{operation.area}.{operation.method}(…)",
        "effect": operation.effect,
        "facts": catalogue.facts(operation),
        "parameters": [one._asdict() for one in catalogue.fields(operation)],
        "answer": _outline(catalogue.answer_schema(operation), _DEPTH),
    }


@dataclass
class Caller:
    """Calls operations for an agent: checked before, bounded and cleaned after."""

    app: TikTokShop
    keep_personal: bool = False

    async def call(  # one line per thing that an agent may say
        self,
        operation: Operation,
        *,
        shops: Sequence[str],
        authorization: str | None,
        params: Mapping[str, Any],
        body: Mapping[str, Any] | None,
        max_items: int | None,
    ) -> dict[str, Any]:
        """Return an answer for each shop that was asked: ``{"data": …}`` or ``{"error": …}``."""
        if operation.host != "api":
            raise ConfigurationError(f"{operation.id} is about tokens: this client keeps them itself")

        async def ask(handle: ShopClient | GrantClient) -> Any:
            if max_items is not None and operation.paging:
                return await handle.paged(operation.id, params=params, body=body).all(max_items=max_items)
            return await handle.call(operation.id, params=params, body=body)

        if authorization is not None:
            if shops:
                raise ConfigurationError("an authorization stands instead of shops: give one of them")
            grant = self.app.authorization(authorization)
            return self._answer(operation, {grant.name: await ask(grant)}, {})
        report = await self.app.map_shops(ask, shops=self._names(shops))
        failed = {name: str(error) for name, error in report.failed.items()}
        return self._answer(operation, report.ok, failed)

    def _names(self, shops: Sequence[str]) -> list[str]:
        known = self.app.shops.names
        if not shops and len(known) != 1:
            some = ", ".join(known[:5]) + (" …" if len(known) > 5 else "")
            raise ConfigurationError(
                f"say which shops; ['*'] is all of them (there are {len(known)}: {some})"
            )
        return [shop.name for shop in self.app.shops.select(None if "*" in shops or not shops else shops)]

    def _answer(
        self, operation: Operation, ok: Mapping[str, Any], failed: Mapping[str, str]
    ) -> dict[str, Any]:
        """Whole answers only, as many as fit: half a list would be taken for all of it."""
        answers: dict[str, Any] = {name: {"error": text} for name, text in failed.items()}
        left = MAX_ANSWER - len(orjson.dumps(answers))
        left_out = []
        for name, data in ok.items():
            data = data if self.keep_personal else without_personal(operation, data)  # noqa: PLW2901 - the same, cleaned
            size = len(orjson.dumps(data))
            if size <= left:
                answers[name] = {"data": data}
                left -= size
            else:
                left_out.append(name)
        if not left_out:
            return {"shops": answers}
        how = "a smaller page_size or max_items, fewer shops, or `query` over a synced database"
        return {
            "shops": answers,
            "left_out": left_out,
            "why": f"more than {MAX_ANSWER:,} characters: try {how}",
        }


def _outline(schema: dict[str, Any], depth: int) -> Any:
    """A schema as a sketch: names, and what each holds."""
    schema = catalogue.resolve(schema)
    if schema.get("type") == "array":
        return [_outline(schema.get("items", {}), depth)]
    if properties := schema.get("properties"):
        return {name: _outline(part, depth - 1) for name, part in properties.items()} if depth else "object"
    kind = str(schema.get("format") or schema.get("type", "any"))
    values = schema.get("enum", [])
    return " | ".join(map(str, values[:12])) if values else kind
