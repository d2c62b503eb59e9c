# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Search:
    """From a name to an id."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawSearch:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawSearch(self._caller.raw)

    async def suggest(
        self,
        *,
        type: Literal["categories", "shops", "creators", "products", "videos"],
        q: str,
        limit: int | None = None,
        country: str | None = None,
    ) -> m.SuggestionsAnswer:
        """
        Find ids by a part of a name.

        Most popular first. Creators match by user name and display name. An empty `q` would answer an empty
        list and cost a credit all the same, so the client refuses it.

        ``GET /api/v1/tiktok-shop/suggestions``; read.

        Args:
            type: What to look for.
            q: A part of the name; upper and lower case are the same.
            limit: Most suggestions to answer; 10 when not given, 20 at most (T). From 1 to 20.
            country: Market in capital letters; `US` when not given (T).
        """
        return await self._caller.call(
            "suggest", m.SuggestionsAnswer, query={"type": type, "q": q, "limit": limit, "country": country}
        )


if TYPE_CHECKING:

    class RawSearch:
        """The methods of :class:`Search` as :attr:`Search.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        suggest = raw_method(Search.suggest)
else:
    RawSearch = Search
