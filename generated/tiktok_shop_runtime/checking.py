# Made by openapi/codegen from openapi/codegen/runtime/checking.py: do not edit; run `make generate`.
"""Strict checking: where an answer is not what the spec promises."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from typing import Any, Literal

from .models import Model, cached, short, wire_names


def deviations(model: type[Model], data: Any, path: str = "") -> list[str]:
    """
    Return where *data* is not what *model* promises: one line per deviation, beginning with its path.

    *data* is the parsed JSON, or a model made of it. Checked: kinds, scalar types, enum values, ``null`` where the spec
    does not allow it, missing fields that the spec says are always there, unknown fields. Empty: none.
    """
    found: list[str] = []
    _check_model(model, data, path, found)
    return found


@cached
def _hints(model: type[Model]) -> Mapping[str, Any]:
    """Wire name to type of the fields of *model*."""
    hints = typing.get_type_hints(model)
    return {wire: hints[name] for name, wire in wire_names(model).items()}


def _check_model(model: type[Model], value: Any, path: str, found: list[str]) -> None:
    if isinstance(value, Model):
        value = type(value).to_dict(value)
    if not isinstance(value, dict):
        found.append(f"{path or 'data'}: {_kind(value)} instead of an object")
        return
    prefix = f"{path}." if path else ""
    hints = _hints(model)
    for key, item in value.items():
        if key not in hints:
            found.append(f"{prefix}{key}: not in the spec")
        elif item is None:
            if key not in model._nullable:  # noqa: SLF001 - generated data of this package's own base class
                found.append(f"{prefix}{key}: null")
        else:
            _check(hints[key], item, f"{prefix}{key}", found)
    found.extend(f"{prefix}{key}: missing" for key in sorted(model._required - value.keys()))  # noqa: SLF001 - as above


def _check(hint: Any, value: Any, path: str, found: list[str]) -> None:
    origin = typing.get_origin(hint)
    if hint is Any:
        return
    if origin in {typing.Union, types.UnionType}:
        choices = [choice for choice in typing.get_args(hint) if choice is not type(None)]
        literal = next((choice for choice in choices if typing.get_origin(choice) is Literal), None)
        _check(literal or choices[0], value, path, found)
    elif origin is Literal:
        if value not in typing.get_args(hint) or isinstance(value, bool) is not isinstance(
            typing.get_args(hint)[0], bool
        ):
            found.append(f"{path}: {short(value)} is not one of the known values")
    elif origin is list:
        if not isinstance(value, list):
            found.append(f"{path}: {_kind(value)} instead of a list")
            return
        for index, item in enumerate(value):
            _check(typing.get_args(hint)[0], item, f"{path}[{index}]", found)
    elif origin is dict:
        if not isinstance(value, dict):
            found.append(f"{path}: {_kind(value)} instead of an object")
            return
        for key, item in value.items():
            _check(typing.get_args(hint)[1], item, f"{path}.{key}", found)
    elif isinstance(hint, type) and issubclass(hint, Model):
        _check_model(hint, value, path, found)
    elif not _is_scalar(hint, value):
        found.append(f"{path}: {_kind(value)} instead of {_NAMES.get(hint, hint)}")


def _is_scalar(hint: type, value: Any) -> bool:
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)


_NAMES = {str: "a string", int: "an integer", float: "a number", bool: "a boolean"}


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    return {str: "a string", int: "an integer", float: "a number", list: "a list", dict: "an object"}.get(
        type(value), type(value).__name__
    )
