"""The life of a client: opened once, closed for good, and what is said in between."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar

import anyio
import httpx

from tiktok_shop.errors import ConfigurationError


class Opened(Protocol):
    """What an open client holds."""

    @property
    def stack(self) -> httpx.AsyncBaseTransport: ...

    async def aclose(self) -> None:
        """Close everything."""


O = TypeVar("O", bound=Opened)  # noqa: E741 - "opened"; used nowhere else


class Connection(ABC, Generic[O]):
    """An async context manager that holds what it has opened."""

    _opened: O | None = None

    @abstractmethod
    async def _open(self) -> O:
        """Open everything."""

    async def __aenter__(self) -> Self:
        if self._opened is not None:
            raise ConfigurationError(f"this {type(self).__name__} is already open: make another one")
        self._opened = await self._open()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections and whatever else is open. Harmless when repeated."""
        opened, self._opened = self._opened, None
        if opened is not None:
            with anyio.CancelScope(shield=True):
                await opened.aclose()

    @property
    def _live(self) -> O:
        if self._opened is None:
            name = type(self).__name__
            raise ConfigurationError(f"this {name} is not open: use `async with {name}(...) as ...:`")
        return self._opened

    @property
    def stack(self) -> httpx.AsyncBaseTransport:
        """
        The transport stack; for requests that you build yourself.

        Raises:
            ConfigurationError: Outside of ``async with``.
        """
        return self._live.stack
