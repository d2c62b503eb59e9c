# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Orders:
    """Orders and what they refer to."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawOrders:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawOrders(self._caller.raw)

    def list_orders(
        self,
        *,
        ids: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order_status: Literal[
            "UNPAID",
            "ON_HOLD",
            "AWAITING_SHIPMENT",
            "AWAITING_COLLECTION",
            "IN_TRANSIT",
            "DELIVERED",
            "COMPLETED",
            "CANCELLED",
        ]
        | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
    ) -> Paged[m.Order202309Page, m.Order202309]:
        """
        Read up to 50 orders by id (listing by status and time is not in the live API).

        The platform's "Get Order Detail" of version 202309. Without `ids` this is a listing by status and
        time, which the live API refuses: use `get_order_list` for that.

        ``GET /order/202309/orders``; read; paged: await it for one page, iterate it for every item; at most
        50 ``ids`` a call, more are split over several calls.

        Deprecated: use :meth:`get_order_detail`.

        Args:
            ids: Orders to read. The live API requires this and knows no other filter here; without it the
                listing by status and time is meant. At most 50 entries.
            page_size: Orders per page (not in the live API). At most 100. The server takes 10 when it is not
                given.
            page_token: Token of the page to read, as the last answer gave it; none for the first.
            order_status: Only orders in this state (not in the live API).
            create_time_ge: Created at or after this moment (not in the live API). Unix seconds.
            create_time_lt: Created before this moment (not in the live API). Unix seconds.
        """
        return self._caller.paged(
            "listOrders",
            m.Order202309Page,
            query={
                "ids": ids,
                "page_size": page_size,
                "page_token": page_token,
                "order_status": order_status,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
            },
        )

    def get_order_list(
        self,
        *,
        page_size: int | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_token: str | None = None,
        sort_field: Literal["create_time", "update_time"] | None = None,
        order_status: Literal[
            "AWAITING_COLLECTION",
            "AWAITING_SHIPMENT",
            "CANCELLED",
            "COMPLETED",
            "DELIVERED",
            "IN_TRANSIT",
            "ON_HOLD",
            "PARTIALLY_SHIPPING",
            "UNPAID",
        ]
        | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        shipping_type: Literal["TIKTOK", "SELLER", "TIKTOK_DIGITAL"] | None = None,
        buyer_user_id: str | None = None,
        is_buyer_request_cancel: bool | None = None,
        warehouse_ids: Sequence[str] | None = None,
    ) -> Paged[m.OrderPage, m.Order]:
        """
        Search orders by status and time, newest first by default.

        Line items are units: two pieces of a SKU are two items.

        ``POST /order/202309/orders/search``; read; paged: await it for one page, iterate it for every item.

        Args:
            page_size: Orders per page. From 1 to 100. 20 when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            order_status: Only orders in this state.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_lt: Changed before this moment. Unix seconds.
            shipping_type: Only orders shipped by the seller, or by the platform. Only in SEA.
            buyer_user_id: Only orders of this buyer.
            is_buyer_request_cancel: Only orders whose buyer asked to cancel.
            warehouse_ids: Only orders that ship from these warehouses. At most 100 entries.
        """
        return self._caller.paged(
            "get_order_list",
            m.OrderPage,
            query={
                "page_size": page_size,
                "sort_order": sort_order,
                "page_token": page_token,
                "sort_field": sort_field,
            },
            body={
                "order_status": order_status,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
                "shipping_type": shipping_type,
                "buyer_user_id": buyer_user_id,
                "is_buyer_request_cancel": is_buyer_request_cancel,
                "warehouse_ids": warehouse_ids,
            },
        )

    async def get_order(
        self,
        *,
        order_id: str,
    ) -> m.Order202309:
        """
        Read one order by its id (not in the live API).

        The live API has no such operation: use `get_order_detail` (GET /order/202507/orders?ids=...).

        ``GET /order/202309/orders/{order_id}``; read.

        The live API has no such path and refuses the call.

        Args:
            order_id: The order.
        """
        return await self._caller.call("getOrder", m.Order202309, path={"order_id": order_id})

    async def search_orders_by_external_order_reference(
        self,
        *,
        platform: Literal[
            "AMAZON",
            "BIGCOMMERCE",
            "CHANNEL_ADVISOR",
            "ERP_SYSTEM",
            "MAGENTO",
            "ORDER_MANAGEMENT_SYSTEM",
            "SALESFORCE_COMMERCE_CLOUD",
            "SHOPIFY",
            "WAREHOUSE_MANAGEMENT_SYSTEM",
            "WOOCOMMERCE",
        ],
        external_order_id: str,
    ) -> m.OrdersByExternalOrderReference:
        """
        Find the order that carries an order id of another system.

        ``POST /order/202406/orders/external_order_search``; read.
        """
        return await self._caller.call(
            "search_orders_by_external_order_reference",
            m.OrdersByExternalOrderReference,
            query={"platform": platform, "external_order_id": external_order_id},
        )

    async def add_external_order_references(
        self,
        *,
        orders: Sequence[m.AddExternalOrderReferenceOrderInput | Mapping[str, Any]],
    ) -> m.AddExternalOrderReferencesResult:
        """
        Note the order ids of another system on up to 100 orders.

        ``POST /order/202406/orders/external_orders``; unsafe write; at most 100 ``orders`` a call, more are
        split over several calls.

        Args:
            orders: 1 to 100 entries.
        """
        return await self._caller.call(
            "add_external_order_references", m.AddExternalOrderReferencesResult, body={"orders": orders}
        )

    async def get_external_order_references(
        self,
        *,
        order_id: str,
        platform: Literal[
            "AMAZON",
            "BIGCOMMERCE",
            "CHANNEL_ADVISOR",
            "ERP_SYSTEM",
            "MAGENTO",
            "ORDER_MANAGEMENT_SYSTEM",
            "SALESFORCE_COMMERCE_CLOUD",
            "SHOPIFY",
            "WAREHOUSE_MANAGEMENT_SYSTEM",
            "WOOCOMMERCE",
        ],
    ) -> m.ExternalOrderReferences:
        """
        Read the order ids of other systems that an order carries.

        ``GET /order/202406/orders/{order_id}/external_orders``; read.
        """
        return await self._caller.call(
            "get_external_order_references",
            m.ExternalOrderReferences,
            path={"order_id": order_id},
            query={"platform": platform},
        )

    async def get_order_price_details(
        self,
        *,
        order_id: str,
    ) -> m.OrderPriceDetails:
        """
        Break down an order's price: list price, discounts, shipping, taxes, per line too.

        ``GET /order/202407/orders/{order_id}/price_detail``; read.
        """
        return await self._caller.call("get_order_price_details", m.OrderPriceDetails, path={"order_id": order_id})

    async def get_order_detail(
        self,
        *,
        ids: Sequence[str],
    ) -> m.OrderDetails:
        """
        Read up to 50 orders by id, with line items, payment, address and packages.

        ``GET /order/202507/orders``; read; at most 50 ``ids`` a call, more are split over several calls.

        Args:
            ids: Orders to read. At most 50 entries.
        """
        return await self._caller.call("get_order_detail", m.OrderDetails, query={"ids": ids})

    async def update_the_blind_box_opening_results_202511(
        self,
        *,
        blind_box_results: Sequence[m.BlindBoxResultInput202511 | Mapping[str, Any]] | None = None,
        main_order_id: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Report what a buyer's blind boxes turned out to hold.

        ``POST /order/202511/orders/blind_box_result/callback``; unsafe write.

        Deprecated: use :meth:`update_the_blind_box_opening_results`.
        """
        return await self._caller.call(
            "update_the_blind_box_opening_results_202511",
            None,
            body={"blind_box_results": blind_box_results, "main_order_id": main_order_id},
        )

    async def update_the_blind_box_opening_results(
        self,
        *,
        main_order_id: str | None = None,
        blind_box_results: Sequence[m.BlindBoxResultInput | Mapping[str, Any]] | None = None,
        blind_batch_box_results: Sequence[m.BlindBatchBoxResultInput | Mapping[str, Any]] | None = None,
    ) -> dict[str, Any] | None:
        """
        Report what a buyer's blind boxes turned out to hold, single or in sets.

        ``POST /order/202605/orders/blind_box_result/callback``; unsafe write.
        """
        return await self._caller.call(
            "update_the_blind_box_opening_results",
            None,
            body={
                "main_order_id": main_order_id,
                "blind_box_results": blind_box_results,
                "blind_batch_box_results": blind_batch_box_results,
            },
        )

    async def search_pod_customization_details(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[m.QueryOrderLineInput | Mapping[str, Any]],
    ) -> m.PodCustomizationDetailsResult:
        """
        Read what buyers asked for on print-on-demand items of an order.

        ``POST /order/202606/pod_details/search``; read.
        """
        return await self._caller.call(
            "search_pod_customization_details",
            m.PodCustomizationDetailsResult,
            body={"main_order_id": main_order_id, "query_order_lines": query_order_lines},
        )


if TYPE_CHECKING:

    class RawOrders:
        """The methods of :class:`Orders` as :attr:`Orders.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        list_orders = raw_paged(Orders.list_orders)
        get_order_list = raw_paged(Orders.get_order_list)
        get_order = raw_method(Orders.get_order)
        search_orders_by_external_order_reference = raw_method(Orders.search_orders_by_external_order_reference)
        add_external_order_references = raw_method(Orders.add_external_order_references)
        get_external_order_references = raw_method(Orders.get_external_order_references)
        get_order_price_details = raw_method(Orders.get_order_price_details)
        get_order_detail = raw_method(Orders.get_order_detail)
        update_the_blind_box_opening_results_202511 = raw_method(Orders.update_the_blind_box_opening_results_202511)
        update_the_blind_box_opening_results = raw_method(Orders.update_the_blind_box_opening_results)
        search_pod_customization_details = raw_method(Orders.search_pod_customization_details)
else:
    RawOrders = Orders
