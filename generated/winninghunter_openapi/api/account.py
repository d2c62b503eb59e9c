# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Account:
    """The credits of the API key."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawAccount:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawAccount(self._caller.raw)

    async def get_credits(self) -> m.CreditsAnswer:
        """
        Tell how many credits are left.

        Costs one credit itself.

        ``GET /api/v1/tiktok-shop/credits``; read.
        """
        return await self._caller.call("get_credits", m.CreditsAnswer)


if TYPE_CHECKING:

    class RawAccount:
        """The methods of :class:`Account` as :attr:`Account.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_credits = raw_method(Account.get_credits)
else:
    RawAccount = Account
