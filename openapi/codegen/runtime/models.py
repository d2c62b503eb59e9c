"""A JSON object with typed attributes, made of the parsed dict itself, and what the generated models are built with."""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from typing import Self

M = TypeVar("M")
T = TypeVar("T")

if TYPE_CHECKING:

    def cached(function: T) -> T:
        """``functools.cache`` wants hashable arguments, and type checkers take classes with ``__eq__`` for none."""

else:
    cached = functools.cache


new: Callable[[type[M]], M] = object.__new__
"""Makes an object without running its ``__init__``; looked up once, since decoding does it thousands of times."""

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


absent: Any = None
"""The default of a field that answers always carry. ``Any``: for type checkers its annotation has no ``None``."""


class _NoItems:
    """The value of a list that an answer left out: a new empty one each time, so that nobody fills somebody else's."""

    def __get__(self, instance: object, owner: type) -> list[Any]:
        return []


no_items: Any = _NoItems()
"""The default of every list of an answer. ``Any``: for type checkers it is the field's default."""


class RenamedList(Renamed):
    """A list whose Python name is not its wire name."""

    def __get__(self, instance: Any, owner: type) -> Any:
        return [] if instance is None else instance.__dict__.get(self.wire, [])


def renamed_list(wire: str) -> Any:
    """Declare a list whose wire name is *wire*."""
    return RenamedList(wire)


def renamed(wire: str) -> Any:
    """Declare a field whose wire name is *wire*. ``Any``: for type checkers it is the field's default."""
    return Renamed(wire)


@dataclass_transform(kw_only_default=True, eq_default=False)
class Model:  # noqa: PLW1641 - mutable, like the dict it is made of, and so without a hash
    """
    A JSON object of an answer, with typed attributes.

    Whatever the server sends fits in: a missing field is ``None``, ``null`` is ``None``, unknown fields and containers
    of the wrong kind are kept in :attr:`extra`, scalars and enum values are not checked (:func:`deviations` does).
    A list that is missing or ``null`` reads as an empty one. Annotations say what the platform always sends: a field
    without ``| None`` is ``None`` all the same where an answer breaks that promise, because no page may be lost to it.
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
            elif not found.get(key):
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
        # a list that came as null is known; a null among a list's items is not
        found.update((place, raw) for place, raw in _misfits(self).items() if raw is not None or "[" in place)
        return found

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(_plain(self) == _plain(other))

    def __repr__(self) -> str:
        parts = []
        for name, wire in wire_names(type(self)).items():
            value = self.__dict__.get(wire)
            if value is not None:
                parts.append(f"{name}={short(value)}")
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


def no_list(src: dict[str, Any], key: str, raw: Any) -> None:
    """Keep *raw*, ``null`` or no list at all where the spec promises one, apart; the field becomes an empty list."""
    src[key] = []
    _held(src)[key] = raw


def adopt_list(
    src: dict[str, Any],
    key: str,
    raw: Any,
    cls: type[Model],
    nest: Callable[[dict[str, Any]], None] | None = None,
) -> None:
    """
    Replace the list *raw* under *key* by models of *cls*; items that are not objects are left out and kept apart.

    *nest* is the method of that name where *cls* has one of its own: a call for nothing costs as much as the model.
    """
    if raw.__class__ is not list:
        no_list(src, key, raw)
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
    else:
        no_list(src, key, raw)


def _adopted(value: Any, adopt: Callable[[dict[str, Any]], Any]) -> Any:
    if value.__class__ is list:
        return [_adopted(item, adopt) for item in value]
    return adopt(value) if value.__class__ is dict else value


def decode(model: type[M], data: Any) -> M:
    """
    Return *data*, the parsed ``data`` member of an answer, as *model*; *data* must not be used afterwards.

    ``None`` (nothing to tell) gives an empty model; anything that is not an object gives one with the value in ``extra``.
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


def short(value: Any) -> str:
    """Return *value* in a few words, for messages."""
    if isinstance(value, list):
        return f"[{len(value)} items]"
    if isinstance(value, Model | dict):
        return f"{type(value).__name__}(…)"
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:38]}…"


@cached
def wire_names(cls: type[Model]) -> Mapping[str, str]:
    """Return the fields of *cls*: Python name to wire name, in the order of the spec."""
    found = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Model) and base not in _BASES:
            for name in inspect.get_annotations(base):
                place = base.__dict__.get(name)
                found[name] = place.wire if isinstance(place, Renamed) else name
    return types.MappingProxyType(found)


@cached
def values_needed(cls: type[Model]) -> tuple[str, ...]:
    """Return the Python names of the fields that the constructor of *cls* insists on."""
    return tuple(name for name in wire_names(cls) if not hasattr(cls, name))


@cached
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
