"""
What the gateway and the world of the emulator know of each other.

The gateway checks a request, finds its operation and shop, and calls the operation's handler with the world.
A handler returns the ``data`` member of the answer, or raises ``Refusal``. Handlers are plain functions: they do
no I/O, never read a clock of their own and never wait.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class Refusal(Exception):  # noqa: N818 - an answer of the emulated server, not an error of ours
    """An answer whose ``code`` is not 0."""

    def __init__(self, code: int, message: str, http_status: int = 200, data: Any = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.http_status = http_status
        self.data = data


class Operation(Protocol):
    """What the emulator needs to know of an operation: a part of the generated registry's record."""

    @property
    def id(self) -> str:
        """The ``operationId``."""

    @property
    def area(self) -> str: ...
    @property
    def http_method(self) -> str:
        """Upper case."""

    @property
    def path(self) -> str:
        """The template, such as ``/order/202309/orders/{order_id}``."""

    @property
    def version(self) -> str: ...
    @property
    def status(self) -> str:
        """``current``, ``superseded``, ``unlisted`` or ``document`` (never had by the live API)."""

    @property
    def effect(self) -> str: ...
    @property
    def shop_cipher(self) -> bool: ...
    @property
    def deprecated(self) -> bool: ...
    @property
    def host(self) -> str:
        """``api`` or ``auth``."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """One file part of a multipart body."""

    filename: str | None
    content_type: str
    content: bytes = field(repr=False)


class ShopRecord(Protocol):
    """Who a shop is. Cheap to have for every shop; its business data is made when somebody asks for it."""

    @property
    def index(self) -> int:
        """Position among the world's shops, from 0."""

    @property
    def name(self) -> str: ...
    @property
    def shop_id(self) -> str: ...
    @property
    def cipher(self) -> str: ...
    @property
    def region(self) -> str:
        """Two upper-case letters."""

    @property
    def currency(self) -> str: ...
    @property
    def timezone(self) -> str:
        """An IANA name."""

    @property
    def authorization_id(self) -> str:
        """The grant that the shop belongs to; several shops of one seller share one."""


class AuthorizationRecord(Protocol):
    """Who has granted access. Tokens, scopes and expiry of the grant are kept by ``oauth``, not here."""

    @property
    def authorization_id(self) -> str: ...
    @property
    def open_id(self) -> str: ...
    @property
    def seller_name(self) -> str: ...
    @property
    def region(self) -> str:
        """The seller's base region: two upper-case letters."""

    @property
    def user_type(self) -> int:
        """0 seller, 1 creator, 3 partner."""


class Clock(Protocol):
    """The emulator's time."""

    def now(self) -> float:
        """Unix seconds of the virtual clock."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a webhook tells of. The world hands it to its ``on_event``."""

    type: int
    """The event's number: 1 is ORDER_STATUS_CHANGE."""

    shop_id: str
    data: Mapping[str, Any]


@dataclass(slots=True)
class EmulatedRequest:
    """A request that the gateway let through."""

    operation: Operation

    path_params: dict[str, str]
    """Parameter name to decoded value."""

    query: dict[str, str]
    """Decoded; the first value of a repeated key. System parameters are not in it."""

    body: Any = None
    """The parsed JSON body (or the text fields of a multipart body, as a ``dict`` of ``str``); ``None`` without one."""

    files: dict[str, UploadedFile] = field(default_factory=dict)
    """Field name to file, for a multipart body."""

    shop: ShopRecord | None = None
    """The shop of ``shop_cipher``; ``None`` for operations that take none."""

    authorization: AuthorizationRecord | None = None
    """Whose token came with the request; ``None`` on the auth host."""

    now: int = 0
    """Unix seconds of the virtual clock."""


class WorldLike(Protocol):
    """
    What the gateway asks of ``World(seed=…, shop_count=…, clock=…, on_event=…)``.

    ``on_event`` is a ``Callable[[Event], None]`` that never waits, or ``None``.
    """

    @property
    def app_key(self) -> str: ...
    @property
    def app_secret(self) -> str: ...
    @property
    def service_id(self) -> str: ...
    @property
    def shops(self) -> Sequence[ShopRecord]:
        """Every shop, in a fixed order; making the list costs next to nothing per shop."""

    @property
    def authorizations(self) -> Sequence[AuthorizationRecord]:
        """Every grant, in a fixed order."""

    def shop_by_cipher(self, cipher: str) -> ShopRecord | None: ...

    def shops_of(self, authorization_id: str) -> Sequence[ShopRecord]:
        """Return the shops that a grant covers."""

    def leave(self, shop: ShopRecord) -> None:
        """Take *shop* out of its grant."""

    def has_left(self, shop: ShopRecord) -> bool:
        """Return whether *shop* was taken out of its grant."""

    def rejoin(self, authorization_id: str) -> None:
        """Bring back the shops that left a grant."""

    def snapshot(self) -> Any:
        """Return the state as a value of its own: later changes to the world do not reach it."""

    def restore(self, state: Any) -> None:
        """Go back to what ``snapshot`` returned; *state* can be restored again."""
