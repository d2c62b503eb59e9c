# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class DataReconciliation:
    """Order data exchange for quality factories and the like."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawDataReconciliation:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawDataReconciliation(self._caller.raw)

    async def order_status_data_exchange(
        self,
        *,
        shop_id: int | None = None,
        orders: Sequence[m.OrderStatusDataExchangeOrderInput | Mapping[str, Any]] | None = None,
    ) -> m.ChannelOrderResult:
        """
        Report the state of orders in another channel.

        ``POST /data_reconciliation/202309/orders/sync``; unsafe write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "order_status_data_exchange", m.ChannelOrderResult, query={"shop_id": shop_id}, body={"orders": orders}
        )

    async def quality_factory_order_data_import_202310(
        self,
        *,
        orders: Sequence[m.QualityFactoryOrderDataImportOrderInput202310 | Mapping[str, Any]] | None = None,
    ) -> m.ChannelOrderResult:
        """
        Import the state of a quality factory's orders in its own channel.

        ``POST /data_reconciliation/202310/orders/import``; unsafe write.

        Deprecated: use :meth:`quality_factory_order_data_import`.
        """
        return await self._caller.call(
            "quality_factory_order_data_import_202310", m.ChannelOrderResult, body={"orders": orders}
        )

    async def quality_factory_order_data_import(
        self,
        *,
        orders: Sequence[m.QualityFactoryOrderDataImportOrderInput | Mapping[str, Any]] | None = None,
    ) -> m.ChannelOrderResult:
        """
        Import the state of a quality factory's orders in its own channel.

        ``POST /data_reconciliation/202401/orders/import``; unsafe write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "quality_factory_order_data_import", m.ChannelOrderResult, body={"orders": orders}
        )


if TYPE_CHECKING:

    class RawDataReconciliation:
        """The methods of :class:`DataReconciliation` as :attr:`DataReconciliation.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        order_status_data_exchange = raw_method(DataReconciliation.order_status_data_exchange)
        quality_factory_order_data_import_202310 = raw_method(
            DataReconciliation.quality_factory_order_data_import_202310
        )
        quality_factory_order_data_import = raw_method(DataReconciliation.quality_factory_order_data_import)
else:
    RawDataReconciliation = DataReconciliation
