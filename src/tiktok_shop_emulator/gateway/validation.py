"""
Parameters against the spec, with the kind of refusal that the live API gives.

A small validator of our own instead of a JSON Schema library: the spec uses a dozen words of JSON Schema, and its
checks are compiled once per operation, so that a small request costs microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from tiktok_shop_emulator.gateway.checks import Passed
from tiktok_shop_emulator.request import Refusal
from tiktok_shop_emulator.spec import Schema, SpecBook, SpecOperation
from tiktok_shop_runtime.operations import Operation

__all__ = ["Validator"]

Check = Callable[[Any, str], str | None]
"""Takes a value and the name to blame; returns what is wrong, or ``None``."""

# "Shared parameter faults" of the API reference, December 2025; areas without one use the gateway's code.
PARAMETER_CODES = {
    "products": 12052910,
    "promotions": 17029001,
    "fulfillment": 21001001,
    "return_refund": 25001001,
    "affiliate_creator": 16015001,
    "affiliate_seller": 98001004,
}
GATEWAY_CODE = 36009004

# Limits with codes of their own in the same reference, by operation or area and parameter.
_PRODUCT_LIMITS = {
    "PageSize": 12019109, "Status": 12019113, "CreateTimeGe": 12019118, "CreateTimeLe": 12019118,
    "UpdateTimeGe": 12019119, "UpdateTimeLe": 12019119, "ProductIds": 12019120, "SellerSkus": 12019027,
    "SkuIds": 12019087, "MainImages": 12052306, "Description": 12052013, "Skus": 12052050,
    "Skus.Inventory.Quantity": 12052055,
}  # fmt: skip
LIMIT_CODES: dict[str, Mapping[str, int]] = {
    "products": _PRODUCT_LIMITS,
    "inventory_search": {"SkuIds": 12019120},
    "create_custom_brands": {"Name": 12052190},
    "promotions": {"Title": 17029002, "ProductIds": 17029046, "SkuIds": 17029046},
    "create_open_collaboration": {"CommissionRate": 16003033},
    "create_open_collaboration_202405": {"CommissionRate": 16003033},
}
_INDEX = re.compile(r"\[\d+\]")
MAX_FILE_BYTES = 100 * 1024 * 1024
_MAX_DEPTH = 12


class Validator:
    """Compiles and keeps the checks of each operation that is called."""

    def __init__(self, spec: SpecBook) -> None:
        self._spec = spec
        self._plans: dict[str, _Plan | None] = {}

    def check(self, passed: Passed) -> None:
        """
        Check path, query and body.

        Raises:
            Refusal: Naming the first parameter that is wrong.
        """
        operation = passed.operation
        try:
            plan = self._plans[operation.id]
        except KeyError:
            found = self._spec.find(operation.id)
            plan = self._plans[operation.id] = None if found is None else _Plan(self._spec, found)
        if plan is None:
            return
        if plan.multipart:
            if not passed.is_form:
                raise Refusal(
                    36009023,
                    "Invalid request format. The value of the 'content-type' header must be 'multipart/form-data'.",
                    400,
                )
            if any(file.size > plan.max_bytes for file in passed.files.values()):
                raise Refusal(
                    36009021, "Invalid file size. The uploaded file size exceeds the maximum limit.", 400
                )
        problem = plan.problem(passed)
        if problem is not None:
            code = _limit_code(operation, problem) or PARAMETER_CODES.get(operation.area, GATEWAY_CODE)
            raise Refusal(code, problem, 400 if code == GATEWAY_CODE else 200)


def _limit_code(operation: Operation, problem: str) -> int | None:
    """Return the code that the reference has for this very limit, or ``None``."""
    if problem.endswith(("is a required field", "must be an array", "must be an object")):
        return None
    name = _INDEX.sub("", problem.partition(" ")[0])
    own = LIMIT_CODES.get(operation.id, {}).get(name)
    return own or LIMIT_CODES.get(operation.area, {}).get(name)


class _Plan:
    """The checks of one operation."""

    def __init__(self, spec: SpecBook, operation: SpecOperation) -> None:
        self.multipart = operation.multipart
        self.max_bytes = MAX_FILE_BYTES
        self._parameters: list[tuple[str, str, bool, Check]] = [
            (
                parameter["name"],
                parameter["in"],
                bool(parameter.get("required")),
                _text_check(spec, parameter.get("schema", {})),
            )
            for parameter in operation.parameters
        ]
        self._body = None if operation.body is None else self._body_check(spec, operation)

    def _body_check(self, spec: SpecBook, operation: SpecOperation) -> Check:
        assert operation.body is not None  # noqa: S101 - narrows; asked for only where there is one
        schema = spec.resolve(operation.body)
        if not operation.multipart:
            return _compile(spec, schema, 0)
        properties = schema.get("properties", {})
        for value in properties.values():
            megabytes = spec.resolve(value).get("x-max-size-mb")
            if megabytes:
                # By kind of file where the platform has several limits; the kind is known to its own handler only.
                most = max(megabytes.values()) if isinstance(megabytes, Mapping) else megabytes
                self.max_bytes = int(most * 1024 * 1024)
        texts = {
            name: _text_check(spec, value)
            for name, value in properties.items()
            if spec.resolve(value).get("format") != "binary"
        }
        return _object(texts, tuple(schema.get("required", ())), None)

    def problem(self, passed: Passed) -> str | None:
        """Return what is wrong, or ``None``."""
        for name, place, required, check in self._parameters:
            value = (passed.query if place == "query" else passed.path_params).get(name)
            if not value:
                if required:
                    return f"{_camel(name)} is a required field"
                continue
            problem = check(value, _camel(name))
            if problem is not None:
                return problem
        if self._body is None:
            return None
        body = passed.body
        if self.multipart:
            body = {**(body or {}), **dict.fromkeys(passed.files, "file")}
        # No body is an empty one: what is required is missing from it.
        return self._body({} if body is None else body, "")


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def _nothing(value: Any, name: str) -> str | None:
    return None


def _text_check(spec: SpecBook, schema: Schema) -> Check:
    """Return the check of a value that arrives as text: it is read before it is checked."""
    resolved = spec.resolve(schema)
    kind = _kind(resolved)
    check = _compile(spec, resolved, 0)
    if kind == "array":
        items = spec.resolve(resolved.get("items", {}))
        item = _kind(items)

        def check_list(value: Any, name: str) -> str | None:
            parts = [_read(part, item) for part in value.split(",")]
            return check(parts, name)

        return check_list

    def check_one(value: Any, name: str) -> str | None:
        return check(_read(value, kind), name)

    return check_one


def _read(text: str, kind: str | None) -> Any:
    if kind == "integer":
        digits = text[1:] if text.startswith("-") else text
        return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 20 else text
    if kind == "number":
        try:
            return float(text)
        except ValueError:
            return text
    if kind == "boolean":
        return {"true": True, "false": False, "1": True, "0": False}.get(text.lower(), text)
    return text


def _kind(schema: Schema) -> str | None:
    kind = schema.get("type")
    if isinstance(kind, list):
        return next((name for name in kind if name != "null"), None)
    return kind


def _compile(spec: SpecBook, schema: Schema, depth: int) -> Check:
    resolved = spec.resolve(schema)
    if depth > _MAX_DEPTH:
        return _nothing
    match _kind(resolved):
        case "object":
            fields = {
                name: _compile(spec, value, depth + 1)
                for name, value in resolved.get("properties", {}).items()
            }
            extra = resolved.get("additionalProperties")
            others = _compile(spec, extra, depth + 1) if isinstance(extra, Mapping) else None
            return _object(fields, tuple(resolved.get("required", ())), others)
        case "array":
            return _array(resolved, _compile(spec, resolved.get("items", {}), depth + 1))
        case "string":
            return _string(resolved)
        case "integer" | "number" as kind:
            return _number(resolved, kind)
        case "boolean":
            return lambda value, name: None if isinstance(value, bool) else f"{name} must be a boolean"
        case _:
            return _nothing


def _object(fields: Mapping[str, Check], required: tuple[str, ...], others: Check | None) -> Check:
    def check(value: Any, name: str) -> str | None:
        if not isinstance(value, dict):
            return f"{name or 'The body'} must be an object"
        prefix = f"{name}." if name else ""
        for key in required:
            if value.get(key) is None:
                return f"{prefix}{_camel(key)} is a required field"
        for key, item in value.items():
            if item is None:
                continue
            known = fields.get(key, others)
            problem = known(item, prefix + _camel(key)) if known is not None else None
            if problem is not None:
                return problem
        return None

    return check


def _array(schema: Schema, item: Check) -> Check:
    least, most = schema.get("minItems"), schema.get("maxItems")

    def check(value: Any, name: str) -> str | None:
        if not isinstance(value, list):
            return f"{name} must be an array"
        if least is not None and len(value) < least:
            return f"{name} must contain at least {least} items"
        if most is not None and len(value) > most:
            return f"{name} must contain at maximum {most} items"
        for index, entry in enumerate(value):
            problem = item(entry, f"{name}[{index}]")
            if problem is not None:
                return problem
        return None

    return check


def _string(schema: Schema) -> Check:
    least, most = schema.get("minLength"), schema.get("maxLength")
    values = frozenset(value for value in schema.get("enum", ()) if value is not None)
    listed = " ".join(sorted(values))

    def check(value: Any, name: str) -> str | None:
        if not isinstance(value, str):
            # The API reference types page_size as text in some places; the platform takes a number there too.
            if name.endswith("PageSize") and isinstance(value, int) and not isinstance(value, bool):
                return None
            return f"{name} must be a string"
        if values and value not in values:
            return f"{name} must be one of [{listed}]"
        if least is not None and len(value) < least:
            return f"{name} must be at least {least} characters in length"
        if most is not None and len(value) > most:
            return f"{name} must be a maximum of {most} characters in length"
        return None

    return check


def _number(schema: Schema, kind: str) -> Check:
    least, most = schema.get("minimum"), schema.get("maximum")
    values = frozenset(schema.get("enum", ()))
    types: tuple[type, ...] = (int,) if kind == "integer" else (int, float)

    def check(value: Any, name: str) -> str | None:
        if not isinstance(value, types) or isinstance(value, bool):
            return f"{name} must be a valid {kind}"
        if values and value not in values:
            return f"{name} must be one of [{' '.join(str(item) for item in sorted(values))}]"
        if least is not None and value < least:
            return f"{name} must be {least} or greater"
        if most is not None and value > most:
            return f"{name} must be {most} or less"
        return None

    return check
