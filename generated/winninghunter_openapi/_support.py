# Made by openapi/codegen from openapi/codegen/support.py: do not edit; run `make generate`.
"""
What the generated code stands on: models, the caller that it hands requests to, and the records of the registry.

This module does no I/O and imports nothing but the standard library (attrs only when asked to describe a model).
``make generate`` copies it into each generated package as ``_support.py``.
"""

from __future__ import annotations

import functools
import inspect
import os
import types
import typing
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Any,
    BinaryIO,
    ClassVar,
    Concatenate,
    Generic,
    Literal,
    NamedTuple,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
    dataclass_transform,
)

if TYPE_CHECKING:
    from typing import Self

    import httpx

M = TypeVar("M")
P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
PageT_co = TypeVar("PageT_co", covariant=True)
ItemT = TypeVar("ItemT")

if TYPE_CHECKING:

    def _cached(function: T) -> T:
        """``functools.cache`` wants hashable arguments, and type checkers take classes with ``__eq__`` for none."""

else:
    _cached = functools.cache


new: Callable[[type[M]], M] = object.__new__
"""Makes an object without running its ``__init__``; looked up once, since decoding does it thousands of times."""

# --- models -----------------------------------------------------------------------------------------------------

_MISFITS = "\0misfits"
"""Where an adopted dict keeps raw values that were of the wrong kind. No JSON key of the platform looks like this."""


class _Misfits(dict[str, Any]):
    """Raw values of the wrong kind, by wire name; of a list's item, by ``name[index]``."""


class _LazyAttributes:
    """
    Describes a model class to attrs when somebody asks (``attrs.fields``, ``attrs.asdict``, ``attrs.has`` …).

    Describing a class costs about half a millisecond, making it about a fiftieth of that. One answer can need seventy
    classes, and the first call must not block the event loop for so long.
    """

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if owner in _BASES:
            return ()
        import attrs

        attrs.define(
            owner,
            these={
                name: attrs.field(default=getattr(owner, name, attrs.NOTHING))
                for name in inspect.get_annotations(owner)
            },
            init=False,
            repr=False,
            eq=False,
            slots=False,
            kw_only=True,
        )
        return owner.__dict__["__attrs_attrs__"]


class _Shielded:
    """A method that an unknown JSON key of the same name cannot hide: a data descriptor outranks ``__dict__``."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: object, owner: type) -> Any:
        return self._function if instance is None else types.MethodType(self._function, instance)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError("a method cannot be replaced on a model")


class Renamed:
    """A field whose Python name is not its wire name."""

    def __init__(self, wire: str) -> None:
        self.wire = wire

    def __get__(self, instance: Any, owner: type) -> Any:
        return None if instance is None else instance.__dict__.get(self.wire)

    def __set__(self, instance: Any, value: object) -> None:
        instance.__dict__[self.wire] = value

    def __delete__(self, instance: Any) -> None:
        instance.__dict__.pop(self.wire, None)


def renamed(wire: str) -> Any:
    """Declare a field whose wire name is *wire*. ``Any``: for type checkers it is the field's default."""
    return Renamed(wire)


@dataclass_transform(kw_only_default=True, eq_default=False)
class Model:  # noqa: PLW1641 - mutable, like the dict it is made of, and so without a hash
    """
    A JSON object of an answer, with typed attributes.

    Whatever the server sends fits in: a missing field is ``None``, ``null`` is ``None``, unknown fields and containers
    of the wrong kind are kept in :attr:`extra`, scalars and enum values are not checked (:func:`deviations` does).
    The parsed dict becomes the object's ``__dict__`` as it is; nothing is copied.
    """

    __attrs_attrs__: ClassVar[Any] = _LazyAttributes()
    _nullable: ClassVar[frozenset[str]] = frozenset()
    """Wire names of fields that the spec allows to be ``null``."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Wire names of fields that the spec says are always there."""

    def __init__(self, **values: Any) -> None:
        fields = wire_names(type(self))
        for name, value in values.items():
            if name not in fields:
                raise TypeError(f"{type(self).__name__}() has no field {name!r}")
            if value is not None:
                self.__dict__[fields[name]] = value
        missing = [name for name in values_needed(type(self)) if name not in values]
        if missing:
            raise TypeError(f"{type(self).__name__}() needs {', '.join(missing)}")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Return a model of *src*, which stays untouched."""
        return cls.adopt({key: _copied(value) for key, value in src.items()})

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        """
        Return a model that takes *src* over: the dict becomes its ``__dict__`` and nested objects are replaced in place.

        The fastest way from parsed JSON to typed objects. Do not use *src* afterwards.
        """
        cls.nest(src)
        self = new(cls)
        self.__dict__ = src
        return self

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        """Replace what *src* holds of objects and lists of objects by models, in place; generated where there are any."""

    def _to_dict(self) -> dict[str, Any]:
        """Return plain JSON values under their wire names, as they came: unknown fields and misfits included."""
        found = {key: _plain(value) for key, value in self.__dict__.items() if key != _MISFITS}
        for place, raw in _misfits(self).items():
            key, _, index = place.partition("[")
            if index:
                found[key].insert(int(index[:-1]), raw)
            elif found.get(key) is None:
                found[key] = raw
        return found

    if TYPE_CHECKING:

        def to_dict(self) -> dict[str, Any]:
            """Return plain JSON values under their wire names, as they came: unknown fields and misfits included."""
    else:
        to_dict = _Shielded(_to_dict)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that the spec does not know, and raw values of containers of the wrong kind; empty when all is known."""
        known = _wire_set(type(self))
        found = {key: value for key, value in self.__dict__.items() if key not in known and key != _MISFITS}
        return {**found, **_misfits(self)}

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(_plain(self) == _plain(other))

    def __repr__(self) -> str:
        parts = []
        for name, wire in wire_names(type(self)).items():
            value = self.__dict__.get(wire)
            if value is not None:
                parts.append(f"{name}={_short(value)}")
            if len(parts) == 6:
                parts.append("…")
                break
        return f"{type(self).__name__}({', '.join(parts)})"


class Input(Model):
    """A JSON object of a request: made with keywords; a field that is ``None`` is not sent."""

    def _to_dict(self) -> dict[str, Any]:
        """Return plain JSON values under their wire names, without fields that are ``None``."""
        return {
            key: _plain(value)
            for key, value in self.__dict__.items()
            if value is not None and key != _MISFITS
        }

    if not TYPE_CHECKING:
        to_dict = _Shielded(_to_dict)


_BASES = (Model, Input)


def misfit(src: dict[str, Any], key: str, raw: Any) -> None:
    """Keep *raw*, which is not the kind of container that the spec promises, apart; the field becomes ``None``."""
    src[key] = None
    _held(src)[key] = raw


def adopt_list(
    src: dict[str, Any],
    key: str,
    raw: Any,
    cls: type[Model],
    nest: Callable[[dict[str, Any]], None] | None = None,
) -> None:
    """
    Replace the list *raw* under *key* by models of *cls*; items that are no objects are left out and kept apart.

    *nest* is the method of that name where *cls* has one of its own: a call for nothing costs as much as the model.
    """
    if raw.__class__ is not list:
        if raw is not None:
            misfit(src, key, raw)
        return
    src[key] = models = []
    for item in raw:
        if item.__class__ is dict:
            if nest is not None:
                nest(item)
            model = new(cls)
            model.__dict__ = item
            models.append(model)
    if len(models) != len(raw):
        held = _held(src)
        held.update({f"{key}[{i}]": item for i, item in enumerate(raw) if item.__class__ is not dict})


def adopt_map(src: dict[str, Any], key: str, raw: Any, adopt: Callable[[dict[str, Any]], Any]) -> None:
    """Replace the values of the object *raw* under *key* by models; other values stay as they are."""
    if raw.__class__ is dict:
        for name, value in raw.items():
            if value.__class__ is dict:
                raw[name] = adopt(value)
    elif raw is not None:
        misfit(src, key, raw)


def adopt_nested(src: dict[str, Any], key: str, raw: Any, adopt: Callable[[dict[str, Any]], Any]) -> None:
    """Replace objects inside lists of lists under *key* by models."""
    if raw.__class__ is list:
        src[key] = [_adopted(item, adopt) for item in raw]
    elif raw is not None:
        misfit(src, key, raw)


def _adopted(value: Any, adopt: Callable[[dict[str, Any]], Any]) -> Any:
    if value.__class__ is list:
        return [_adopted(item, adopt) for item in value]
    return adopt(value) if value.__class__ is dict else value


def decode(model: type[M], data: Any) -> M:
    """
    Return *data*, the parsed ``data`` member of an answer, as *model*; *data* must not be used afterwards.

    ``None`` (nothing to tell) gives an empty model; anything that is no object gives one with the value in ``extra``.
    """
    adopt: Callable[[dict[str, Any]], M] = model.adopt  # type: ignore[attr-defined]  # every generated model has it
    if data.__class__ is dict:
        return adopt(data)
    src: dict[str, Any] = {}
    if data is not None:
        _held(src)["data"] = data
    return adopt(src)


def dump(value: Any) -> Any:
    """Return *value* as plain JSON: models by ``to_dict``, inside mappings and sequences too."""
    return _plain(value)


def _held(src: dict[str, Any]) -> _Misfits:
    held = src.get(_MISFITS)
    if held.__class__ is not _Misfits:
        held = src[_MISFITS] = _Misfits()
    return held


def _misfits(model: Model) -> dict[str, Any]:
    held = model.__dict__.get(_MISFITS)
    return held if isinstance(held, _Misfits) else {}


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copied(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_copied(item) for item in value]
    return _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return type(value).to_dict(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _short(value: Any) -> str:
    if isinstance(value, list):
        return f"[{len(value)} items]"
    if isinstance(value, Model | dict):
        return f"{type(value).__name__}(…)"
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:38]}…"


@_cached
def wire_names(cls: type[Model]) -> Mapping[str, str]:
    """Return the fields of *cls*: Python name to wire name, in the order of the spec."""
    found = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Model) and base not in _BASES:
            for name in inspect.get_annotations(base):
                place = base.__dict__.get(name)
                found[name] = place.wire if isinstance(place, Renamed) else name
    return types.MappingProxyType(found)


@_cached
def values_needed(cls: type[Model]) -> tuple[str, ...]:
    """Return the Python names of the fields that the constructor of *cls* insists on."""
    return tuple(name for name in wire_names(cls) if not hasattr(cls, name))


@_cached
def _wire_set(cls: type[Model]) -> frozenset[str]:
    return frozenset(wire_names(cls).values())


def iter_extra(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield path and raw value of everything in *value* (a model, or a list of them) that the spec does not know."""
    if isinstance(value, Model):
        prefix = f"{path}." if path else ""
        for key, raw in value.extra.items():
            yield f"{prefix}{key}", raw
        for wire in _wire_set(type(value)):
            yield from iter_extra(value.__dict__.get(wire), f"{prefix}{wire}")
    elif value.__class__ is list:
        for index, item in enumerate(value):
            yield from iter_extra(item, f"{path}[{index}]")


def count_extra(value: Any) -> int:
    """Return how many values of *value*, nested ones included, the spec does not know."""
    return sum(1 for _ in iter_extra(value))


# --- strict checking --------------------------------------------------------------------------------------------


def deviations(model: type[Model], data: Any, path: str = "") -> list[str]:
    """
    Return where *data* is not what *model* promises: one line per deviation, beginning with its path.

    *data* is the parsed JSON, or a model made of it. Checked: kinds, scalar types, enum values, ``null`` where the spec
    does not allow it, missing fields that the spec says are always there, unknown fields. Empty: none.
    """
    found: list[str] = []
    _check_model(model, data, path, found)
    return found


@_cached
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
            if key not in model._nullable:  # noqa: SLF001 - same module, generated data
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
            found.append(f"{path}: {_short(value)} is not one of the known values")
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


# --- operations -------------------------------------------------------------------------------------------------


class Paging(NamedTuple):
    """How an operation is paged."""

    token: str
    """Wire name of the parameter that carries the page token; a dotted path where it stands deeper in the body."""
    where: Literal["query", "body"]
    """Where *token* and *size* stand."""
    next: str
    """Dotted path of the next token in the ``data`` member."""
    items: str
    """Dotted path of the list of items in the ``data`` member."""
    size: str | None
    """Wire name of the page size parameter; ``None`` when the size cannot be chosen."""
    style: Literal["token", "page_number"] = "token"
    """``page_number``: *token* names the parameter that counts pages from 1, and nothing is said of the next page."""
    total: str | None = None
    """Dotted path of the number of all items, where the answer says it."""


class Batch(NamedTuple):
    """How many things one call may name."""

    parameter: str
    """Wire name of the list; a dotted path where it stands deeper in the body."""
    where: Literal["query", "body"]
    limit: int
    """Most entries that one call may have."""
    split: bool
    """Whether several calls do the same as one: reads and per-item writes yes, all-or-nothing no."""
    results: str | None
    """Dotted path of the list of results in the ``data`` member."""
    errors: str | None
    """Dotted path of the list of per-item errors in the ``data`` member."""


class Operation(NamedTuple):
    """Everything that the runtime needs to know of an operation, as the spec's extension says it."""

    id: str
    """``operationId``."""
    area: str
    """The attribute of a shop handle, and the module under ``api``."""
    method: str
    """Name of the Python method."""
    http_method: str
    path: str
    """With ``{name}`` for path parameters."""
    version: str
    """The version in the path, such as ``202309``."""
    status: Literal["current", "superseded", "unlisted", "document"]
    summary: str
    effect: Literal["read", "idempotent_write", "unsafe_write"]
    shop_cipher: bool
    replaced_by: str | None = None
    """``operationId`` of the successor."""
    outcome_read: str | None = None
    """The read that tells whether a write whose answer was lost took place."""
    paging: Paging | None = None
    batch: Batch | None = None
    body: Literal["none", "json", "multipart"] = "none"
    path_params: tuple[str, ...] = ()
    query_params: tuple[str, ...] = ()
    body_fields: tuple[str, ...] = ()
    file_fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    """Wire names of path, query and body that must be there."""
    deprecated: bool = False
    host: Literal["api", "auth"] = "api"
    arrays: tuple[str, ...] = ()
    """Query parameters that are lists, sent as one value joined with commas."""
    body_required: bool = False
    """Whether a body must be sent even when no field is given."""
    item_limits: tuple[tuple[str, int], ...] = ()
    """Most entries of list parameters, by wire name, where the platform states them."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """What is sent for parameters that the platform insists on when they are not given, by wire name."""
    moments: tuple[tuple[str, str], ...] = ()
    """Integer parameters that are moments, by wire name: ``unix-seconds`` or ``unix-millis``."""


class Registry(Mapping[str, Operation]):
    """
    Operations by ``operationId``.

    The records are constants, which a module loads in no time; each becomes an ``Operation`` when it is asked for.
    """

    def __init__(self, rows: tuple[tuple[Any, ...], ...]) -> None:
        self._rows = {row[0]: row for row in rows}
        self._made: dict[str, Operation] = {}

    def __getitem__(self, key: str) -> Operation:
        made = self._made.get(key)
        if made is None:
            made = Operation(*self._rows[key])
            if made.paging is not None:
                made = made._replace(paging=Paging(*made.paging))
            if made.batch is not None:
                made = made._replace(batch=Batch(*made.batch))
            self._made[key] = made
        return made

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


# --- calling ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload: its name, its content, its media type."""

    name: str
    content: bytes | str | os.PathLike[str] | Callable[[], BinaryIO]
    """Bytes, a path, or a function that opens the stream anew for each attempt."""
    content_type: str | None = None
    """``None``: guessed from the name."""


FileInput: TypeAlias = bytes | str | os.PathLike[str] | Callable[[], BinaryIO] | File
"""What upload parameters take: bytes, a path, a function that opens a stream, or a :class:`File`."""


class Paged(Protocol[PageT_co, ItemT]):
    """The answer of a paged operation: await it for one page, iterate it for every item of every page."""

    def __await__(self) -> Generator[Any, None, PageT_co]: ...

    def __aiter__(self) -> AsyncIterator[ItemT]: ...

    def pages(self, *, max_pages: int | None = None) -> AsyncIterator[PageT_co]:
        """Yield page after page, the next one fetched ahead."""

    async def all(self, *, max_items: int | None = None) -> list[ItemT]:
        """Return the items of all pages, at most *max_items*."""


class RawResponse(Protocol[T_co]):
    """An answer with what surrounds it."""

    @property
    def parsed(self) -> T_co:
        """The typed ``data`` member."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> httpx.Headers:
        """The HTTP headers."""

    @property
    def content(self) -> bytes:
        """The body as it came."""

    @property
    def request_id(self) -> str | None:
        """The platform's id of this call, which its support asks for."""

    @property
    def attempts(self) -> int:
        """Requests that were sent, the first included."""


_NOTHING: Mapping[str, Any] = types.MappingProxyType({})


class Caller(Protocol):
    """What the generated methods hand their requests to. Values are as the user gave them; keys are wire names."""

    @property
    def raw(self) -> Caller:
        """The same caller, answering :class:`RawResponse`."""

    async def call(
        self,
        operation: str,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> M:
        """Send one request; return the ``data`` member as *model*, or as plain JSON where *model* is ``None``."""

    def paged(
        self,
        operation: str,
        model: type[M],
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> Paged[M, Any]:
        """Return a handle that sends requests when it is awaited or iterated."""


class raw_method(Generic[P, T]):  # noqa: N801 - used like a function in class bodies
    """For type checkers: the method it is made from, with its answer wrapped in a :class:`RawResponse`."""

    def __init__(self, method: Callable[Concatenate[Any, P], Awaitable[T]]) -> None:
        self._method = method

    def __get__(self, instance: object, owner: type) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        raise NotImplementedError("exists for type checkers only")
