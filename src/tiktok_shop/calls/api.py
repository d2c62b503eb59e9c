"""What makes one API different from another, as a value."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any, cast

from tiktok_shop._protocol.envelope import read_envelope
from tiktok_shop._transport.envelope import EnvelopeReader
from tiktok_shop._transport.outgoing import Pairs
from tiktok_shop._version import __version__
from tiktok_shop.errors import ConfigurationError
from tiktok_shop_runtime.operations import Operation

HEADERS = {
    "accept": "application/json",
    "accept-encoding": "gzip, deflate",
    "user-agent": f"tiktok-shop-async/{__version__}",
}
"""What every request says."""

_HEADERS: dict[tuple[bool, str, str, int], Pairs] = {}
_MOST_HEADERS = 4096


@dataclass(frozen=True)
class Api:
    """The operations of an API, and its ways where they differ from another's."""

    operations: Mapping[str, Operation]
    """By ``operationId``."""

    listing: str
    """Where a reader finds what operations there are, for errors."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    """Other names to ``operationId``."""

    read: EnvelopeReader = read_envelope
    """The rules of its answers."""

    json_always: bool = False
    """Whether requests without a body say ``content-type: application/json``, too."""

    not_sent: tuple[Any, ...] = ()
    """Values that mean "not given", beside ``None``."""

    check: Callable[[Operation, Mapping[str, Any]], None] | None = None
    """Looks at all that was given, by wire name; raises ``ConfigurationError`` for what this API would misread."""

    def find(self, name: str) -> Operation:
        """
        Return the operation with this ``operationId`` or alias.

        Raises:
            ConfigurationError: If there is none; the message names close matches.
        """
        operation = self.operations.get(name) or self.operations.get(self.aliases.get(name, ""))
        if operation is None:
            from difflib import get_close_matches

            close = get_close_matches(name, [*self.operations, *self.aliases], n=3)
            hint = f"did you mean {' or '.join(close)}?" if close else self.listing
            raise ConfigurationError(f"there is no operation {name!r}: {hint}")
        return operation

    def headers_of(self, host: str, method: str, length: int) -> Pairs:
        """
        Return the headers of a request with *length* bytes of JSON, complete, so that httpx need not look for more.

        Kept per host, method and length: there are few of them.
        """
        known = _HEADERS.get((self.json_always, host, method, length))
        if known is None:
            if len(_HEADERS) > _MOST_HEADERS:
                _HEADERS.clear()
            pairs = [("host", host), *HEADERS.items()]
            if length or self.json_always:
                pairs.append(("content-type", "application/json"))
            if length or method in {"POST", "PUT", "PATCH"}:
                pairs.append(("content-length", str(length)))
            known = _HEADERS[self.json_always, host, method, length] = tuple(pairs)
        return known

    def with_registry(self, package: str) -> Api:
        """
        Return the same API with the operations of a generated *package* beside its own.

        Raises:
            ConfigurationError: If there is no such package, or nothing was generated into it.
        """
        try:
            registry = import_module(f"{package}.registry")
            operations, aliases = registry.OPERATIONS, registry.ALIASES
        except (ImportError, AttributeError, ValueError) as error:
            raise ConfigurationError(
                f"{package}: no package that `tiktok-shop generate-client` made ({error})"
            ) from error
        # looked up one after the other: the registry makes its records when they are asked for
        both: Any = ChainMap(operations, cast("dict[str, Operation]", self.operations))
        return replace(self, operations=both, aliases={**self.aliases, **aliases})

    def belongs_elsewhere(self, path: str) -> bool:
        """Whether *path* is one of another host's, such as the token endpoints'."""
        return any(
            operation.host != "api" and operation.path == path.rstrip("/")
            for operation in self.operations.values()
        )
