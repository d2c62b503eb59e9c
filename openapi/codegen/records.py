"""What the registry says of an operation at run time."""

from __future__ import annotations

from typing import Any

from . import python, source
from .operation_facts import OperationFacts
from .runtime.operations import Batch, Operation, Paging


def record_of(facts: OperationFacts) -> Operation:
    """Return the record of an operation."""
    extension, operation = facts.extension, facts.operation
    fields = facts.fields
    body: Any = "none"
    if facts.body:
        body = "multipart" if facts.media == "multipart/form-data" else "json"

    def wires(place: str) -> tuple[str, ...]:
        return tuple(field.wire for field in fields if field.place == place)

    return Operation(
        id=facts.id,
        area=operation["tags"][0],
        method=facts.name,
        http_method=facts.http_method,
        path=facts.path,
        version=str(extension["version"]),
        status=extension["status"],
        summary=facts.summary,
        effect=extension["effect"],
        shop_cipher=extension["shop_cipher"],
        replaced_by=extension.get("replaced_by"),
        outcome_read=extension.get("outcome_read"),
        paging=_paging(facts),
        batch=_batch(facts),
        body=body,
        path_params=wires("path"),
        query_params=wires("query"),
        body_fields=wires("body"),
        file_fields=wires("files"),
        required=tuple(
            dict.fromkeys(
                field.wire for field in fields if field.is_required and field.wire not in facts.defaults
            )
        ),
        deprecated=bool(operation.get("deprecated")),
        host=facts.host,
        arrays=tuple(
            field.wire for field in fields if field.place == "query" and field.schema.get("type") == "array"
        ),
        body_required=bool(operation.get("requestBody", {}).get("required")),
        item_limits=tuple(
            (field.wire, field.schema["maxItems"]) for field in fields if "maxItems" in field.schema
        ),
        defaults=tuple(facts.defaults.items()),
        moments=tuple((field.wire, unit) for field in fields if (unit := python.moment(field.schema))),
        scopes=tuple(extension.get("scopes", ())),
        sunset=extension.get("sunset"),
        may_end=extension.get("may_end"),
    )


def as_source(record: Operation) -> str:
    """Return *record* as the source of one constant: a tuple, trailing defaults left out."""
    values = [tuple(value) if isinstance(value, tuple) else value for value in record]
    defaults = list(Operation._field_defaults.values())
    while defaults and values[-1] == defaults[-1]:
        values.pop()
        defaults.pop()
    return repr(tuple(values))


def _paging(facts: OperationFacts) -> Paging | None:
    given = facts.paging
    if not given:
        return None
    style = given.get("style", "token")
    size = given.get("size")
    largest: int | None = (facts.input_schema(given["in"], size) or {}).get("maximum") if size else None
    return Paging(
        given["token"] if style == "token" else given["page"],
        given["in"],
        given.get("next", ""),
        given["items"],
        size,
        style,
        given.get("total"),
        given.get("cursor"),
        largest,
    )


def _batch(facts: OperationFacts) -> Batch | None:
    given: dict[str, Any] | None = facts.extension.get("batch")
    if given is None:
        return None

    def ids(key: str, items: dict[str, Any] | None) -> tuple[str, ...]:
        """Dotted paths of the id in an item; one empty path where the item is the id itself."""
        paths = given.get(key)
        if paths is not None:
            return (paths,) if isinstance(paths, str) else tuple(paths)
        item = source.resolve(facts.document, (items or {}).get("items", {}))
        return ("",) if item.get("type") in {"string", "integer"} else ()

    def answered(key: str) -> dict[str, Any] | None:
        return facts.output_schema(given[key]) if given.get(key) else None

    return Batch(
        given["parameter"],
        given["in"],
        given["limit"],
        given["split"],
        given.get("results"),
        given.get("errors"),
        ids("entry_id", facts.input_schema(given["in"], given["parameter"])),
        ids("result_id", answered("results")),
        ids("error_id", answered("errors")),
        given.get("result_code"),
    )
