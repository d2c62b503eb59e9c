# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Logistics:
    """Warehouses, delivery options, shipping providers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawLogistics:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawLogistics(self._caller.raw)

    async def get_shipping_providers(
        self,
        *,
        delivery_option_id: str,
        warehouse_region: str | None = None,
        buyer_region: str | None = None,
    ) -> m.ShippingProviders:
        """
        List carriers of a delivery option.

        ``GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers``; read.
        """
        return await self._caller.call(
            "get_shipping_providers",
            m.ShippingProviders,
            path={"delivery_option_id": delivery_option_id},
            query={"warehouse_region": warehouse_region, "buyer_region": buyer_region},
        )

    async def get_global_seller_warehouses(self) -> m.GlobalSellerWarehouses:
        """
        List the global seller's warehouses.

        ``GET /logistics/202309/global_warehouses``; read.
        """
        return await self._caller.call("get_global_seller_warehouses", m.GlobalSellerWarehouses)

    async def get_shipping_document(
        self,
        *,
        order_id: str,
        document_type: Literal["SHIPPING_LABEL", "PICK_LIST"],
    ) -> m.GetShippingDocumentResult:
        """
        Get the address of an order's shipping label or pick list (not in the live API).

        The live API has no such operation: use `get_package_shipping_document` (GET
        /fulfillment/202309/packages/{package_id}/shipping_documents).

        ``GET /logistics/202309/orders/{order_id}/shipping_documents``; read.

        The live API has no such path and refuses the call.

        Args:
            order_id: The order.
            document_type: Which document.
        """
        return await self._caller.call(
            "getShippingDocument",
            m.GetShippingDocumentResult,
            path={"order_id": order_id},
            query={"document_type": document_type},
        )

    async def get_warehouse_list(self) -> m.WarehouseList:
        """
        List the shop's warehouses with their addresses and purpose.

        ``GET /logistics/202309/warehouses``; read.
        """
        return await self._caller.call("get_warehouse_list", m.WarehouseList)

    async def get_warehouse_delivery_options(
        self,
        *,
        warehouse_id: str,
        scope: Literal["WAREHOUSE", "PRODUCT"] | None = None,
    ) -> m.WarehouseDeliveryOptions:
        """
        List delivery options of a warehouse, with their limits of weight and size.

        ``GET /logistics/202309/warehouses/{warehouse_id}/delivery_options``; read.

        Args:
            scope: The server takes WAREHOUSE when it is not given.
        """
        return await self._caller.call(
            "get_warehouse_delivery_options",
            m.WarehouseDeliveryOptions,
            path={"warehouse_id": warehouse_id},
            query={"scope": scope},
        )

    async def get_shipping_template_availability(
        self,
        *,
        product_attribute: m.ShippableProductAttributeInput | Mapping[str, Any] | None = None,
    ) -> m.ShippingTemplateAvailability:
        """
        Ask which shipping templates suit a product's weight and size.

        ``GET /logistics/202510/seller_templates``; read.
        """
        return await self._caller.call(
            "get_shipping_template_availability",
            m.ShippingTemplateAvailability,
            body={"product_attribute": product_attribute},
        )

    async def get_logistics_tracking(
        self,
        *,
        order_id: str,
    ) -> m.LogisticsTracking:
        """
        Read an order's tracking events, per tracking number and carrier.

        ``GET /logistics/202604/orders/{order_id}/tracking``; read.
        """
        return await self._caller.call("get_logistics_tracking", m.LogisticsTracking, path={"order_id": order_id})

    async def check_shipping_template_existence(
        self,
        *,
        biz_warehouse_id: int,
        shop_id: int | None = None,
    ) -> m.CheckShippingTemplateExistenceResult:
        """
        Ask whether a warehouse has a shipping template.

        ``GET /logistics/202606/seller_template/template_exist``; read.
        """
        return await self._caller.call(
            "check_shipping_template_existence",
            m.CheckShippingTemplateExistenceResult,
            query={"biz_warehouse_id": biz_warehouse_id, "shop_id": shop_id},
        )


if TYPE_CHECKING:

    class RawLogistics:
        """The methods of :class:`Logistics` as :attr:`Logistics.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_shipping_providers = raw_method(Logistics.get_shipping_providers)
        get_global_seller_warehouses = raw_method(Logistics.get_global_seller_warehouses)
        get_shipping_document = raw_method(Logistics.get_shipping_document)
        get_warehouse_list = raw_method(Logistics.get_warehouse_list)
        get_warehouse_delivery_options = raw_method(Logistics.get_warehouse_delivery_options)
        get_shipping_template_availability = raw_method(Logistics.get_shipping_template_availability)
        get_logistics_tracking = raw_method(Logistics.get_logistics_tracking)
        check_shipping_template_existence = raw_method(Logistics.check_shipping_template_existence)
else:
    RawLogistics = Logistics
