"""Take what tells who a person is out of an answer, before an agent reads it."""

from __future__ import annotations

import re
from typing import Any

from tiktok_shop import _catalogue as catalogue
from tiktok_shop_runtime.operations import Operation

__all__ = ["HIDDEN", "without_personal"]

HIDDEN = "[personal]"
"""What stands where a personal value stood."""

_PERSON = re.compile(
    r"(^|_)(buyer|recipient|receiver|email|phone|mobile|address|cpf|passport|bank_account)(_|$)"
)
"""Names of fields that the spec does not mark, or does not know, and that hold people all the same."""


def without_personal(operation: Operation, data: Any) -> Any:
    """
    Return *data* with ``[personal]`` for every text and number about a person.

    Such are the fields that the spec marks ``x-personal``, everything inside an object that it marks, and fields that are named
    like them (``buyer_…``, ``…_phone``, ``…address…``). Ids stay: without them nothing can be looked up.

    Args:
        operation: Whose answer it is.

        data: The ``data`` of the answer.
    """
    return _clean(data, catalogue.answer_schema(operation), personal=False)


def _clean(value: Any, schema: dict[str, Any], *, personal: bool) -> Any:
    schema = catalogue.resolve(schema)
    if isinstance(value, dict):
        known = schema.get("properties", {})
        others = schema.get("additionalProperties")
        cleaned = {}
        for name, part in value.items():
            said = known.get(name, others if isinstance(others, dict) else {})
            marked = catalogue.resolve(said).get("x-personal")
            inner = personal if marked is None else bool(marked)
            if marked is None and _PERSON.search(name) and not name.endswith("_id"):
                inner = True
            cleaned[name] = _clean(part, said, personal=inner)
        return cleaned
    if isinstance(value, list):
        return [_clean(part, schema.get("items", {}), personal=personal) for part in value]
    return HIDDEN if personal and value not in (None, "") and not isinstance(value, bool) else value
