# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class SupplyChain:
    """Package reports of certified warehouses."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawSupplyChain:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawSupplyChain(self._caller.raw)

    async def confirm_package_shipment(
        self,
        *,
        warehouse_provider_id: str,
        packages: Sequence[m.ConfirmPackageShipmentPackageInput | Mapping[str, Any]],
    ) -> m.ConfirmPackageShipmentResult:
        """
        Report packages that a certified warehouse has shipped.

        ``POST /supply_chain/202309/packages/sync``; unsafe write.
        """
        return await self._caller.call(
            "confirm_package_shipment",
            m.ConfirmPackageShipmentResult,
            body={"warehouse_provider_id": warehouse_provider_id, "packages": packages},
        )


if TYPE_CHECKING:

    class RawSupplyChain:
        """The methods of :class:`SupplyChain` as :attr:`SupplyChain.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        confirm_package_shipment = raw_method(SupplyChain.confirm_package_shipment)
else:
    RawSupplyChain = SupplyChain
