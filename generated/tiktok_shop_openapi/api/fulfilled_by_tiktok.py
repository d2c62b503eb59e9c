# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class FulfilledByTiktok:
    """Goods stored and shipped by the platform."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawFulfilledByTiktok:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawFulfilledByTiktok(self._caller.raw)

    def search_fbt_inventory(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        goods_ids: Sequence[str] | None = None,
        fbt_warehouse_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> Paged[m.FbtInventoryPage, m.FbtInventory]:
        """
        Search stock in the platform's warehouses by goods, SKU or warehouse.

        ``POST /fbt/202408/inventory/search``; read; paged: await it for one page, iterate it for every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            goods_ids: At most 100 entries.
            fbt_warehouse_ids: At most 100 entries.
            sku_ids: At most 100 entries.
        """
        return self._caller.paged(
            "search_fbt_inventory",
            m.FbtInventoryPage,
            query={"page_size": page_size, "page_token": page_token},
            body={"goods_ids": goods_ids, "fbt_warehouse_ids": fbt_warehouse_ids, "sku_ids": sku_ids},
        )

    async def get_fbt_warehouse_list(self) -> m.FbtWarehouseList:
        """
        List the platform's warehouses that the merchant may use.

        ``GET /fbt/202408/warehouses``; read.
        """
        return await self._caller.call("get_fbt_warehouse_list", m.FbtWarehouseList)

    def search_goods_info_202409(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> Paged[m.GoodPage202409, m.Good202409]:
        """
        Search goods by id, product, SKU or reference code.

        ``POST /fbt/202409/goods/search``; read; paged: await it for one page, iterate it for every item.

        Deprecated: use :meth:`search_goods_info`.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            goods_ids: At most 100 entries.
            product_ids: At most 100 entries.
            reference_codes: At most 100 entries.
            sku_ids: At most 100 entries.
        """
        return self._caller.paged(
            "search_goods_info_202409",
            m.GoodPage202409,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "goods_ids": goods_ids,
                "product_ids": product_ids,
                "reference_codes": reference_codes,
                "sku_ids": sku_ids,
            },
        )

    async def get_inbound_order_202409(
        self,
        *,
        ids: Sequence[str],
    ) -> m.InboundOrder202409:
        """
        Read inbound orders by id: planned, shipped and received goods.

        ``GET /fbt/202409/inbound_orders``; read.

        Deprecated: use :meth:`get_fbt_inbound_order_details`.
        """
        return await self._caller.call("get_inbound_order_202409", m.InboundOrder202409, query={"ids": ids})

    async def get_fbt_merchant_onboarded_regions(self) -> m.FbtMerchantOnboardedRegions:
        """
        List regions in which the merchant uses the platform's warehouses.

        ``GET /fbt/202409/merchants/onboarded_regions``; read.
        """
        return await self._caller.call("get_fbt_merchant_onboarded_regions", m.FbtMerchantOnboardedRegions)

    def search_fbt_inventory_record(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        goods_ids: Sequence[str] | None = None,
        fbt_warehouse_ids: Sequence[str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
    ) -> Paged[m.InventoryRecordPage, m.InventoryRecord]:
        """
        Search stock changes in the platform's warehouses by goods, warehouse and time.

        ``POST /fbt/202410/inventory_records/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            goods_ids: At most 100 entries.
            fbt_warehouse_ids: At most 100 entries.
            create_time_ge: Created at or after this moment. Unix seconds. The server takes 0 when it is not
                given.
            create_time_le: Created at or before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_fbt_inventory_record",
            m.InventoryRecordPage,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "goods_ids": goods_ids,
                "fbt_warehouse_ids": fbt_warehouse_ids,
                "create_time_ge": create_time_ge,
                "create_time_le": create_time_le,
            },
        )

    async def query_goods_inventory_for_mcf(
        self,
        *,
        goods: Sequence[m.GoodInput | Mapping[str, Any]],
    ) -> m.GoodsInventoryForMcf:
        """
        Ask how many of up to 50 goods can be shipped to orders of other channels.

        ``POST /fbt/202601/mcf/goods/inventory/search``; read; at most 50 ``goods`` a call, more are split
        over several calls.

        Args:
            goods: 1 to 50 entries.
        """
        return await self._caller.call("query_goods_inventory_for_mcf", m.GoodsInventoryForMcf, body={"goods": goods})

    async def get_fbt_mcf_order_status(
        self,
        *,
        mcf_order_id: str,
    ) -> m.FbtMcfOrderStatus:
        """
        Read an order of another channel that the platform ships: parcels and tracking.

        ``GET /fbt/202601/mcf_outbound_orders``; read.
        """
        return await self._caller.call(
            "get_fbt_mcf_order_status", m.FbtMcfOrderStatus, query={"mcf_order_id": mcf_order_id}
        )

    async def create_fbt_mcf_order_202601(
        self,
        *,
        consignee: m.ConsigneeInput202601 | Mapping[str, Any] | None = None,
        external_order_id: str | None = None,
        goods: Sequence[m.ItemQuantityInputInput | Mapping[str, Any]] | None = None,
    ) -> m.CreateFbtMcfOrderResult:
        """
        Have the platform ship an order of another channel.

        ``POST /fbt/202601/mcf_outbound_orders``; unsafe write.

        Deprecated: use :meth:`create_fbt_mcf_order`.

        Args:
            external_order_id: The order's id in the other system.
        """
        return await self._caller.call(
            "create_fbt_mcf_order_202601",
            m.CreateFbtMcfOrderResult,
            body={"consignee": consignee, "external_order_id": external_order_id, "goods": goods},
        )

    async def cancel_fbt_mcf_order(
        self,
        *,
        mcf_order_id: str,
        consign_orders: Sequence[m.IdRefInput | Mapping[str, Any]] | None = None,
    ) -> m.CancelFbtMcfOrderResult:
        """
        Cancel an order of another channel, or some of its parcels.

        ``POST /fbt/202601/mcf_outbound_orders/cancel``; idempotent write.
        """
        return await self._caller.call(
            "cancel_fbt_mcf_order",
            m.CancelFbtMcfOrderResult,
            body={"mcf_order_id": mcf_order_id, "consign_orders": consign_orders},
        )

    async def get_fbt_merchant_mcf_status(self) -> m.FbtMerchantMcfStatus:
        """
        Ask whether the merchant may have orders of other channels shipped.

        ``GET /fbt/202601/merchants/mcf_status``; read.
        """
        return await self._caller.call("get_fbt_merchant_mcf_status", m.FbtMerchantMcfStatus)

    async def create_or_update_inbound_plan(
        self,
        *,
        plan_id: str | None = None,
        idempotent_key: str | None = None,
        goods_items: Sequence[m.GoodsItemInput | Mapping[str, Any]] | None = None,
        cartons: Sequence[m.Carton | Mapping[str, Any]] | None = None,
    ) -> m.CreateOrUpdateInboundPlanResult:
        """
        Create a plan to send goods to the platform's warehouses, or change it.

        Send an `idempotent_key` to make a repeat safe.

        ``POST /fbt/202602/create_update_inbound_plan``; unsafe write.

        Args:
            idempotent_key: A key of your own: a repeat with the same key acts once. Needed under conditions.
        """
        return await self._caller.call(
            "create_or_update_inbound_plan",
            m.CreateOrUpdateInboundPlanResult,
            body={"plan_id": plan_id, "idempotent_key": idempotent_key, "goods_items": goods_items, "cartons": cartons},
        )

    async def get_inbound_method_detail(
        self,
        *,
        plan_id: str,
        inbound_method: Literal["D2FC", "ONE_HUB"],
        estimate_arrival_time: m.TimestampWindow | Mapping[str, Any],
    ) -> m.InboundMethodDetail:
        """
        Read how an inbound plan would be spread over warehouses, with the fee.

        Worked out in the background: ask again while `placement_task_status` says so.

        ``POST /fbt/202602/inbound_method_detail``; read.
        """
        return await self._caller.call(
            "get_inbound_method_detail",
            m.InboundMethodDetail,
            body={"plan_id": plan_id, "inbound_method": inbound_method, "estimate_arrival_time": estimate_arrival_time},
        )

    async def get_fbt_inbound_order_details(
        self,
        *,
        order_ids: Sequence[str],
        include_carton_details: bool | None = None,
    ) -> m.FbtInboundOrderDetails:
        """
        Read inbound orders by id: status, parcels, cartons and what was received.

        ``GET /fbt/202602/inbound_orders``; read.
        """
        return await self._caller.call(
            "get_fbt_inbound_order_details",
            m.FbtInboundOrderDetails,
            query={"order_ids": order_ids, "include_carton_details": include_carton_details},
        )

    async def cancel_inbound_order(
        self,
        *,
        order_id: str,
        cancel_reason: str,
    ) -> dict[str, Any] | None:
        """
        Cancel an inbound order.

        ``POST /fbt/202602/inbound_orders/cancel``; idempotent write.
        """
        return await self._caller.call(
            "cancel_inbound_order", None, body={"order_id": order_id, "cancel_reason": cancel_reason}
        )

    async def print_inbound_order_labels(
        self,
        *,
        order_id: str,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"]] | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | None = None,
        barcode_format: Literal[
            "DEFAULT_40MM_60MM",
            "A4_21UP_60_0MM_40_0MM",
            "A4_21UP_63_5MM_38_1MM",
            "A4_24UP_63_5MM_33_9MM",
            "A4_24UP_64_6MM_33_8MM",
            "A4_24UP_66_0MM_33_9MM",
            "A4_24UP_66_0MM_35_0MM",
            "A4_24UP_70_0MM_36_0MM",
            "A4_24UP_70_0MM_37_0MM",
            "A4_27UP_63_5MM_29_6MM",
            "A4_40UP_52_5MM_29_7MM",
            "A4_44UP_48_5MM_25_4MM",
            "US_LETTER_30UP_1IN_2_625IN",
        ]
        | None = None,
    ) -> m.PrintInboundOrderLabelsResult:
        """
        Make the labels of an inbound order and get their address.

        Made in the background: ask again while `task_status` says so.

        ``POST /fbt/202602/inbound_orders/label_print``; idempotent write.
        """
        return await self._caller.call(
            "print_inbound_order_labels",
            m.PrintInboundOrderLabelsResult,
            body={
                "order_id": order_id,
                "print_items": print_items,
                "carton_label_format": carton_label_format,
                "barcode_format": barcode_format,
            },
        )

    async def update_inbound_order_tracking(
        self,
        *,
        order_id: str,
        parcel_tracking_info: Sequence[m.ParcelTrackingInfoInput | Mapping[str, Any]] | None = None,
    ) -> dict[str, Any] | None:
        """
        Set the tracking numbers of an inbound order's cartons.

        ``POST /fbt/202602/inbound_orders/tracking_update``; idempotent write.
        """
        return await self._caller.call(
            "update_inbound_order_tracking",
            None,
            body={"order_id": order_id, "parcel_tracking_info": parcel_tracking_info},
        )

    async def list_available_inbound_methods(
        self,
        *,
        plan_id: str,
    ) -> m.AvailableInboundMethods:
        """
        List ways to send an inbound plan, with time windows and fees.

        ``POST /fbt/202602/list_available_inbound_method``; read.
        """
        return await self._caller.call(
            "list_available_inbound_methods", m.AvailableInboundMethods, body={"plan_id": plan_id}
        )

    async def confirm_inbound_method(
        self,
        *,
        plan_id: str,
        placement_option_id: str,
        inbound_method: Literal["D2FC", "ONE_HUB"],
        estimate_arrival_time: m.TimestampWindow | Mapping[str, Any],
    ) -> m.ConfirmInboundMethodResult:
        """
        Choose how an inbound plan is sent: makes the inbound orders.

        ``POST /fbt/202603/confirm_inbound_method``; unsafe write.
        """
        return await self._caller.call(
            "confirm_inbound_method",
            m.ConfirmInboundMethodResult,
            body={
                "plan_id": plan_id,
                "placement_option_id": placement_option_id,
                "inbound_method": inbound_method,
                "estimate_arrival_time": estimate_arrival_time,
            },
        )

    async def create_goods_202603(
        self,
        *,
        create_goods_dto_list: Sequence[m.CreateGoodsDtoInput202603 | Mapping[str, Any]] | None = None,
    ) -> m.CreateFbtGoodsResult:
        """
        Register goods for SKUs, so that the platform's warehouses can store them.

        ``POST /fbt/202603/goods/create_goods``; unsafe write.

        Deprecated: use :meth:`create_fbt_goods`.
        """
        return await self._caller.call(
            "create_goods_202603", m.CreateFbtGoodsResult, body={"create_goods_dto_list": create_goods_dto_list}
        )

    async def search_goods_hazmat_and_expiration_info(
        self,
        *,
        tts_sku_ids: Sequence[str],
    ) -> m.GoodsHazmatAndExpirationInfo:
        """
        Ask which SKUs count as dangerous goods or have a shelf life.

        ``POST /fbt/202603/goods/hazmat_and_expiration_info/search``; read.
        """
        return await self._caller.call(
            "search_goods_hazmat_and_expiration_info", m.GoodsHazmatAndExpirationInfo, body={"tts_sku_ids": tts_sku_ids}
        )

    async def update_goods_202603(
        self,
        *,
        update_goods_dto: m.UpdateGoodsDtoInput202603 | Mapping[str, Any] | None = None,
    ) -> m.UpdateFbtGoodsInfoResult:
        """
        Replace the details of goods.

        ``POST /fbt/202603/goods/update_goods_info``; idempotent write.

        Deprecated: use :meth:`update_fbt_goods_info`.
        """
        return await self._caller.call(
            "update_goods_202603", m.UpdateFbtGoodsInfoResult, body={"update_goods_dto": update_goods_dto}
        )

    async def update_goods_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[m.OperateGoodsSkuRelationInput | Mapping[str, Any]],
        operation_type: Literal["BIND", "UN_BIND"],
    ) -> m.UpdateGoodsSkuRelationsResult:
        """
        Bind goods to SKUs, or unbind them.

        ``POST /fbt/202603/goods/update_goods_sku_relation``; idempotent write.
        """
        return await self._caller.call(
            "update_goods_sku_relations",
            m.UpdateGoodsSkuRelationsResult,
            body={"operate_goods_sku_relation_list": operate_goods_sku_relation_list, "operation_type": operation_type},
        )

    async def ship_inbound_order(
        self,
        *,
        inbound_order_id: str,
        shipment_option: m.ShipmentOptionInput | Mapping[str, Any],
        cartons: Sequence[m.Carton | Mapping[str, Any]] | None = None,
    ) -> m.ShipInboundOrderResult:
        """
        Report that an inbound order is on its way, with shipment and cartons.

        ``POST /fbt/202603/ship_inbound_order``; unsafe write.

        Args:
            cartons: Needed under conditions.
        """
        return await self._caller.call(
            "ship_inbound_order",
            m.ShipInboundOrderResult,
            body={"inbound_order_id": inbound_order_id, "shipment_option": shipment_option, "cartons": cartons},
        )

    async def create_fbt_goods(
        self,
        *,
        create_goods_dto_list: Sequence[m.CreateGoodsDtoInput | Mapping[str, Any]],
    ) -> m.CreateFbtGoodsResult:
        """
        Register goods for SKUs, so that the platform's warehouses can store them.

        ``POST /fbt/202607/goods/create_goods``; unsafe write.
        """
        return await self._caller.call(
            "create_fbt_goods", m.CreateFbtGoodsResult, body={"create_goods_dto_list": create_goods_dto_list}
        )

    def search_goods_info(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> Paged[m.GoodPage, m.Good]:
        """
        Search goods by id, product, SKU or reference code, with approvals.

        ``POST /fbt/202607/goods/search``; read; paged: await it for one page, iterate it for every item.

        Args:
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            goods_ids: At most 100 entries.
            product_ids: At most 100 entries.
            reference_codes: At most 100 entries.
            sku_ids: At most 100 entries.
        """
        return self._caller.paged(
            "search_goods_info",
            m.GoodPage,
            query={"page_size": page_size, "page_token": page_token},
            body={
                "goods_ids": goods_ids,
                "product_ids": product_ids,
                "reference_codes": reference_codes,
                "sku_ids": sku_ids,
            },
        )

    async def update_fbt_goods_info(
        self,
        *,
        update_goods_dto: m.UpdateGoodsDtoInput | Mapping[str, Any] | None = None,
    ) -> m.UpdateFbtGoodsInfoResult:
        """
        Replace the details of goods.

        ``POST /fbt/202607/goods/update_goods_info``; idempotent write.
        """
        return await self._caller.call(
            "update_fbt_goods_info", m.UpdateFbtGoodsInfoResult, body={"update_goods_dto": update_goods_dto}
        )

    async def create_fbt_mcf_order(
        self,
        *,
        external_order_id: str,
        goods: Sequence[m.ItemQuantity | Mapping[str, Any]],
        consignee: m.ConsigneeInput | Mapping[str, Any],
    ) -> m.CreateFbtMcfOrderResult:
        """
        Have the platform ship an order of another channel, up to 50 kinds of goods.

        ``POST /fbt/202607/mcf_outbound_orders``; unsafe write; at most 50 ``goods`` a call, more are refused.

        Args:
            external_order_id: The order's id in the other system.
            goods: At most 50 entries.
        """
        return await self._caller.call(
            "create_fbt_mcf_order",
            m.CreateFbtMcfOrderResult,
            body={"external_order_id": external_order_id, "goods": goods, "consignee": consignee},
        )


if TYPE_CHECKING:

    class RawFulfilledByTiktok:
        """The methods of :class:`FulfilledByTiktok` as :attr:`FulfilledByTiktok.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        search_fbt_inventory = raw_paged(FulfilledByTiktok.search_fbt_inventory)
        get_fbt_warehouse_list = raw_method(FulfilledByTiktok.get_fbt_warehouse_list)
        search_goods_info_202409 = raw_paged(FulfilledByTiktok.search_goods_info_202409)
        get_inbound_order_202409 = raw_method(FulfilledByTiktok.get_inbound_order_202409)
        get_fbt_merchant_onboarded_regions = raw_method(FulfilledByTiktok.get_fbt_merchant_onboarded_regions)
        search_fbt_inventory_record = raw_paged(FulfilledByTiktok.search_fbt_inventory_record)
        query_goods_inventory_for_mcf = raw_method(FulfilledByTiktok.query_goods_inventory_for_mcf)
        get_fbt_mcf_order_status = raw_method(FulfilledByTiktok.get_fbt_mcf_order_status)
        create_fbt_mcf_order_202601 = raw_method(FulfilledByTiktok.create_fbt_mcf_order_202601)
        cancel_fbt_mcf_order = raw_method(FulfilledByTiktok.cancel_fbt_mcf_order)
        get_fbt_merchant_mcf_status = raw_method(FulfilledByTiktok.get_fbt_merchant_mcf_status)
        create_or_update_inbound_plan = raw_method(FulfilledByTiktok.create_or_update_inbound_plan)
        get_inbound_method_detail = raw_method(FulfilledByTiktok.get_inbound_method_detail)
        get_fbt_inbound_order_details = raw_method(FulfilledByTiktok.get_fbt_inbound_order_details)
        cancel_inbound_order = raw_method(FulfilledByTiktok.cancel_inbound_order)
        print_inbound_order_labels = raw_method(FulfilledByTiktok.print_inbound_order_labels)
        update_inbound_order_tracking = raw_method(FulfilledByTiktok.update_inbound_order_tracking)
        list_available_inbound_methods = raw_method(FulfilledByTiktok.list_available_inbound_methods)
        confirm_inbound_method = raw_method(FulfilledByTiktok.confirm_inbound_method)
        create_goods_202603 = raw_method(FulfilledByTiktok.create_goods_202603)
        search_goods_hazmat_and_expiration_info = raw_method(FulfilledByTiktok.search_goods_hazmat_and_expiration_info)
        update_goods_202603 = raw_method(FulfilledByTiktok.update_goods_202603)
        update_goods_sku_relations = raw_method(FulfilledByTiktok.update_goods_sku_relations)
        ship_inbound_order = raw_method(FulfilledByTiktok.ship_inbound_order)
        create_fbt_goods = raw_method(FulfilledByTiktok.create_fbt_goods)
        search_goods_info = raw_paged(FulfilledByTiktok.search_goods_info)
        update_fbt_goods_info = raw_method(FulfilledByTiktok.update_fbt_goods_info)
        create_fbt_mcf_order = raw_method(FulfilledByTiktok.create_fbt_mcf_order)
else:
    RawFulfilledByTiktok = FulfilledByTiktok
