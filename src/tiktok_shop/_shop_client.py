"""The handle of one shop: every area of the API, and ways to call what has no method yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, TypedDict

from tiktok_shop._caller import ShopCaller, find_operation
from tiktok_shop._given import Given
from tiktok_shop._prepare import split_params
from tiktok_shop._transport.context import Priority
from tiktok_shop.batches import BatchReport
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.pagination import Pages
from tiktok_shop.shops import Shop
from tiktok_shop_openapi.api import Areas
from tiktok_shop_openapi.registry import OPERATIONS
from tiktok_shop_runtime.operations import Operation

_METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}


class Settings(TypedDict, total=False):
    """What ``with_options`` takes."""

    timeout: float | None
    """Seconds for connect, write and read each; ``None`` waits for ever."""
    max_wait: float | None
    """Longest wait for budget in seconds before ``ThrottleTimeoutError``; ``None`` waits as long as needed."""
    max_attempts: int | None
    """Attempts in all, the first included; ``None`` takes the client's policy."""
    priority: Priority
    """``backfill`` calls let the shop's ``interactive`` calls pass."""
    strict: bool
    """Raise ``InvalidResponseError`` on any deviation of an answer from the spec."""


class ShopClient(Areas):
    """
    Calls the API for one shop: ``shop.orders.get_order_list(...)``.

    Made by ``TikTokShop.shop(name)``. It holds no connection, so it costs next to nothing and needs no closing.
    """

    __slots__ = ()

    _caller: ShopCaller

    def __init__(self, caller: ShopCaller) -> None:
        super().__init__(caller)

    @property
    def info(self) -> Shop:
        """Who this is: name, ``shop_id``, region, …"""
        return self._caller.shop

    @property
    def name(self) -> str:
        """What ``app.shop(name)`` takes."""
        return self._caller.shop.name

    @property
    def shop_id(self) -> str | None:
        """The platform's id; ``None`` until it is known."""
        return self._caller.shop.shop_id

    @property
    def region(self) -> str | None:
        """Two letters, such as ``MY``; ``None`` when it is not known."""
        return self._caller.shop.region

    def __repr__(self) -> str:
        return f"<ShopClient {self.name}>"

    def with_options(self, **settings: Any) -> ShopClient:
        """
        Return a handle of the same shop whose calls have other settings.

        Args:
            settings: Any of ``timeout``, ``max_wait``, ``max_attempts``, ``priority``, ``strict``; see ``CallOptions``.

        Raises:
            ConfigurationError: For a setting that does not exist.
        """
        unknown = settings.keys() - Settings.__annotations__.keys()
        if unknown:
            known = ", ".join(Settings.__annotations__)
            raise ConfigurationError(f"there is no option {', '.join(sorted(unknown))}: there are {known}")
        return ShopClient(self._caller.with_options(replace(self._caller.options, **settings)))

    async def call(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> Any:
        """
        Call any operation by its ``operationId`` or alias and return the ``data`` member as plain JSON.

        Args:
            operation: For example ``getWithdrawals``; ``tiktok-shop operations`` lists them.

            params: Path and query parameters by wire name. ``None`` values are not sent, lists are joined with commas.

            body: The JSON object to send, or the form fields beside *files*.

            files: Files of an upload by field name: a path, bytes, a function that opens a stream, or a ``File``.

        Raises:
            ConfigurationError: For an unknown operation or parameter, or a missing one; nothing was sent.
            APIError: If the platform refused.
            TransportError: If no usable answer came.
        """
        facts = find_operation(operation)
        path, query = split_params(facts, params or {})
        return await self._caller.call(facts.id, None, path=path, query=query, body=body, files=files)

    def paged(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> Pages[Any, Any]:
        """Like ``call`` for a paged operation: await it for one page of plain JSON, iterate it for every item."""
        facts = find_operation(operation)
        path, query = split_params(facts, params or {})
        return self._caller.paged(facts.id, None, path=path, query=query, body=body)

    async def batch(
        self,
        operation: str,
        ids: Sequence[Any],
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> BatchReport:
        """
        Call a batch operation for any number of ids and say how each one fared.

        Beyond the platform's limit the ids are split over several calls, a few at a time. Nothing an id does stops
        the others: a call that fails is the outcome of its ids, a refusal inside a success that of the id it names.

        Raises:
            ConfigurationError: If the operation takes no list of ids, or more of them than one call that cannot be
                split takes.
        """
        facts = find_operation(operation)
        _, query = split_params(facts, params or {})
        return await self._caller.batch(facts, ids, Given(query=query, body=body))

    async def request(
        self,
        method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"],
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        shop_cipher: bool = True,
        effect: Literal["read", "idempotent_write", "unsafe_write"] | None = None,
    ) -> Any:
        """
        Call a path that the spec does not know yet: signed, retried and limited like any other.

        Args:
            method: The HTTP method.

            path: With its version, for example ``/finance/202612/new_thing``.

            params: Query parameters. ``None`` values are not sent, lists are joined with commas.

            body: The JSON object to send, or the form fields beside *files*.

            files: Files of an upload by field name.

            shop_cipher: Whether the path takes one; the platform refuses a needless one like a missing one.

            effect: What sending it twice would do. ``None``: a GET is a ``read``, all else an ``unsafe_write``, which
                is not repeated once it may have been processed.

        Returns:
            The ``data`` member as plain JSON.
        """
        method = method.upper()  # type: ignore[assignment]  # checked in the next line
        if method not in _METHODS:
            raise ConfigurationError(
                f"there is no HTTP method {method!r} here: {', '.join(sorted(_METHODS))}"
            )
        if not path.startswith("/") or "?" in path:
            raise ConfigurationError(f"a path begins with / and has no query (use params=), got {path!r}")
        if any(known.host == "auth" and known.path == path.rstrip("/") for known in OPERATIONS.values()):
            raise ConfigurationError(
                f"{path} is a path of the authorization host; requests go to the API host"
            )
        facts = Operation(
            id=f"{method} {path}",
            area="",
            method="request",
            http_method=method,
            path=path,
            version="",
            status="unlisted",
            summary="",
            effect=effect or ("read" if method == "GET" else "unsafe_write"),
            shop_cipher=shop_cipher,
            body="multipart" if files else "json",
        )
        return await self._caller.send(facts, None, Given(query=params or {}, body=body, files=files))
