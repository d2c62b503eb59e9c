# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class ReturnRefund:
    """Cancellations, returns, refunds."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawReturnRefund:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawReturnRefund(self._caller.raw)

    async def cancel_order_202309(
        self,
        *,
        cancel_reason: str | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        skus: Sequence[m.SkuQuantity | Mapping[str, Any]] | None = None,
    ) -> m.CancelOrderResult:
        """
        Cancel an order or some of its items, as the seller.

        ``POST /return_refund/202309/cancellations``; unsafe write.

        Deprecated: use :meth:`cancel_order`.
        """
        return await self._caller.call(
            "cancel_order_202309",
            m.CancelOrderResult,
            body={
                "cancel_reason": cancel_reason,
                "order_id": order_id,
                "order_line_item_ids": order_line_item_ids,
                "skus": skus,
            },
        )

    def search_cancellations_202309(
        self,
        *,
        sort_field: Literal["create_time", "update_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: str | None = None,
        page_token: str | None = None,
        cancel_ids: Sequence[str] | None = None,
        order_ids: Sequence[str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"]] | None = None,
        cancel_status: Sequence[
            Literal[
                "CANCELLATION_REQUEST_CANCEL",
                "CANCELLATION_REQUEST_COMPLETE",
                "CANCELLATION_REQUEST_PENDING",
                "CANCELLATION_REQUEST_SUCCESS",
            ]
        ]
        | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        locale: str | None = None,
    ) -> Paged[m.CancellationPage202309, m.Cancellation202309]:
        """
        Search cancellations by id, order, buyer, status and time.

        ``POST /return_refund/202309/cancellations/search``; read; paged: await it for one page, iterate it
        for every item.

        Deprecated: use :meth:`search_cancellations`.

        Args:
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. Documented as text; numbers are sent as text in a query anyway. From 1
                to 50. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Unix seconds.
            create_time_lt: Unix seconds.
            update_time_ge: Unix seconds.
            update_time_lt: Unix seconds.
            locale: BCP 47 language tag. The server takes en-US when it is not given.
        """
        return self._caller.paged(
            "search_cancellations_202309",
            m.CancellationPage202309,
            query={
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
                "page_token": page_token,
            },
            body={
                "cancel_ids": cancel_ids,
                "order_ids": order_ids,
                "buyer_user_ids": buyer_user_ids,
                "cancel_types": cancel_types,
                "cancel_status": cancel_status,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
                "locale": locale,
            },
        )

    async def approve_cancellation(
        self,
        *,
        cancel_id: str,
        idempotency_key: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Approve a buyer's request to cancel.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202309/cancellations/{cancel_id}/approve``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 255 characters.
        """
        return await self._caller.call(
            "approve_cancellation", None, path={"cancel_id": cancel_id}, query={"idempotency_key": idempotency_key}
        )

    async def reject_cancellation(
        self,
        *,
        cancel_id: str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[m.AfterSaleImage | Mapping[str, Any]] | None = None,
    ) -> dict[str, Any] | None:
        """
        Reject a buyer's request to cancel, with a reason.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202309/cancellations/{cancel_id}/reject``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 255 characters.
        """
        return await self._caller.call(
            "reject_cancellation",
            None,
            path={"cancel_id": cancel_id},
            query={"idempotency_key": idempotency_key},
            body={"reject_reason": reject_reason, "comment": comment, "images": images},
        )

    async def get_aftersale_eligibility_202309(
        self,
        *,
        order_id: str,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | None = None,
    ) -> m.AftersaleEligibility202309:
        """
        Ask what can still be cancelled, returned or refunded on an order.

        ``GET /return_refund/202309/orders/{order_id}/aftersale_eligibility``; read.

        Deprecated: use :meth:`get_aftersale_eligibility`.

        Args:
            initiate_aftersale_user: The server takes SELLER when it is not given.
        """
        return await self._caller.call(
            "get_aftersale_eligibility_202309",
            m.AftersaleEligibility202309,
            path={"order_id": order_id},
            query={"initiate_aftersale_user": initiate_aftersale_user},
        )

    async def calculate_refund_202309(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        reason_name: str | None = None,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | None = None,
        skus: Sequence[m.SkuQuantity | Mapping[str, Any]] | None = None,
    ) -> m.CalculateRefundResult:
        """
        Calculate what a cancellation or return would pay back.

        ``POST /return_refund/202309/refunds/calculate``; read.

        Deprecated: use :meth:`calculate_refund`.
        """
        return await self._caller.call(
            "calculate_refund_202309",
            m.CalculateRefundResult,
            body={
                "handover_method": handover_method,
                "order_id": order_id,
                "order_line_item_ids": order_line_item_ids,
                "reason_name": reason_name,
                "request_type": request_type,
                "shipment_type": shipment_type,
                "skus": skus,
            },
        )

    async def get_reject_reasons(
        self,
        *,
        return_or_cancel_id: str,
        locale: str | None = None,
    ) -> m.RejectReasons:
        """
        List reasons for which a return or cancellation may be rejected.

        ``GET /return_refund/202309/reject_reasons``; read.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag. The server takes en-US when it
                is not given.
        """
        return await self._caller.call(
            "get_reject_reasons", m.RejectReasons, query={"return_or_cancel_id": return_or_cancel_id, "locale": locale}
        )

    async def create_return_202309(
        self,
        *,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        refund_total: str | None = None,
        return_reason: str | None = None,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | None = None,
        skus: Sequence[m.SkuQuantity | Mapping[str, Any]] | None = None,
    ) -> m.CreateReturnResult:
        """
        Open a return or refund on the buyer's behalf.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202309/returns``; unsafe write.

        Deprecated: use :meth:`create_return`.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once.
            refund_total: A decimal number as text.
        """
        return await self._caller.call(
            "create_return_202309",
            m.CreateReturnResult,
            query={"idempotency_key": idempotency_key},
            body={
                "currency": currency,
                "handover_method": handover_method,
                "order_id": order_id,
                "order_line_item_ids": order_line_item_ids,
                "refund_total": refund_total,
                "return_reason": return_reason,
                "return_type": return_type,
                "shipment_type": shipment_type,
                "skus": skus,
            },
        )

    def search_returns_202309(
        self,
        *,
        sort_field: Literal["create_time", "update_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: str | None = None,
        page_token: str | None = None,
        arbitration_status: Sequence[Literal["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"]] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[
            Literal[
                "RETURN_OR_REFUND_REQUEST_PENDING",
                "REFUND_OR_RETURN_REQUEST_REJECT",
                "AWAITING_BUYER_SHIP",
                "BUYER_SHIPPED_ITEM",
                "REJECT_RECEIVE_PACKAGE",
                "RETURN_OR_REFUND_REQUEST_SUCCESS",
                "RETURN_OR_REFUND_REQUEST_CANCEL",
                "RETURN_OR_REFUND_REQUEST_COMPLETE",
                "AWAITING_BUYER_RESPONSE",
            ]
        ]
        | None = None,
        return_types: Sequence[Literal["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"]] | None = None,
        seller_proposed_return_type: Sequence[Literal["PARTIAL_REFUND"]] | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
    ) -> Paged[m.ReturnOrderPage202309, m.ReturnOrder202309]:
        """
        Search returns and refunds by id, order, buyer, status and time.

        ``POST /return_refund/202309/returns/search``; read; paged: await it for one page, iterate it for
        every item.

        Deprecated: use :meth:`search_returns`.

        Args:
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. Documented as text; numbers are sent as text in a query anyway. From 10
                to 50. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
            locale: BCP 47 language tag. The server takes en when it is not given.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_lt: Changed before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_returns_202309",
            m.ReturnOrderPage202309,
            query={
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
                "page_token": page_token,
            },
            body={
                "arbitration_status": arbitration_status,
                "buyer_user_ids": buyer_user_ids,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "locale": locale,
                "order_ids": order_ids,
                "return_ids": return_ids,
                "return_status": return_status,
                "return_types": return_types,
                "seller_proposed_return_type": seller_proposed_return_type,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
            },
        )

    async def approve_return(
        self,
        *,
        return_id: str,
        decision: Literal[
            "APPROVE_RECEIVED_PACKAGE",
            "APPROVE_REFUND",
            "APPROVE_REPLACEMENT",
            "APPROVE_RETURN",
            "DIRECT_REFUND",
            "ISSUE_REPLACEMENT_REFUND",
            "OFFER_PARTIAL_REFUND",
        ],
        idempotency_key: str | None = None,
        buyer_keep_item: bool | None = None,
        partial_refund: m.MoneyInput | Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """
        Approve a return or refund, in full or in part.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202309/returns/{return_id}/approve``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 255 characters.
        """
        return await self._caller.call(
            "approve_return",
            None,
            path={"return_id": return_id},
            query={"idempotency_key": idempotency_key},
            body={"decision": decision, "buyer_keep_item": buyer_keep_item, "partial_refund": partial_refund},
        )

    async def get_return_records(
        self,
        *,
        return_id: str,
        locale: str | None = None,
    ) -> m.ReturnRecords:
        """
        Read the history of a return: who did what, with notes and pictures.

        ``GET /return_refund/202309/returns/{return_id}/records``; read.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag. The server takes en-US when it
                is not given.
        """
        return await self._caller.call(
            "get_return_records", m.ReturnRecords, path={"return_id": return_id}, query={"locale": locale}
        )

    async def reject_return_202309(
        self,
        *,
        return_id: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        decision: Literal["REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"]
        | None = None,
        images: Sequence[m.RejectReturnImageInput202309 | Mapping[str, Any]] | None = None,
        reject_reason: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Reject a return or refund, with a reason.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202309/returns/{return_id}/reject``; unsafe write.

        Deprecated: use :meth:`reject_return`.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 255 characters.
        """
        return await self._caller.call(
            "reject_return_202309",
            None,
            path={"return_id": return_id},
            query={"idempotency_key": idempotency_key},
            body={"comment": comment, "decision": decision, "images": images, "reject_reason": reject_reason},
        )

    async def upload_return_shipping_information(
        self,
        *,
        return_ids: Sequence[str],
        tracking_number: str,
        return_provider_id: str,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | None = None,
        return_shipping_label: FileInput | None = None,
        return_qr_code: FileInput | None = None,
    ) -> dict[str, Any] | None:
        """
        Give buyers the seller's return label: tracking number, carrier, label or QR code.

        ``POST /return_refund/202405/returns/shipping_documents``; unsafe write.

        Args:
            return_shipping_label: The file.
            return_qr_code: The file.
        """
        return await self._caller.call(
            "upload_return_shipping_information",
            None,
            query={"return_ids": return_ids, "return_id_type": return_id_type},
            body={"tracking_number": tracking_number, "return_provider_id": return_provider_id},
            files={"return_shipping_label": return_shipping_label, "return_qr_code": return_qr_code},
        )

    async def get_aftersale_eligibility_202512(
        self,
        *,
        order_id: str,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"]] | None = None,
    ) -> m.AftersaleEligibility202512:
        """
        Ask what can still be cancelled, returned or refunded on an order, by kind of request.

        ``GET /return_refund/202512/orders/{order_id}/aftersale_eligibility``; read.

        Deprecated: use :meth:`get_aftersale_eligibility`.

        Args:
            initiate_aftersale_user: The server takes SELLER when it is not given.
        """
        return await self._caller.call(
            "get_aftersale_eligibility_202512",
            m.AftersaleEligibility202512,
            path={"order_id": order_id},
            query={"initiate_aftersale_user": initiate_aftersale_user, "request_types": request_types},
        )

    async def get_decision_eligibility(
        self,
        *,
        return_or_cancel_id: str,
        check_decisions: Sequence[
            Literal[
                "APPROVE_RECEIVED_PACKAGE",
                "APPROVE_REFUND",
                "APPROVE_REPLACEMENT",
                "APPROVE_REQUEST_CANCEL",
                "APPROVE_RETURN",
                "DIRECT_REFUND",
                "ISSUE_EXCHANGE_REFUND",
                "ISSUE_REPLACEMENT_REFUND",
                "REJECT_RECEIVED_PACKAGE",
                "REJECT_REFUND",
                "REJECT_REPLACEMENT",
                "REJECT_REQUEST_CANCEL",
                "REJECT_RETURN",
            ]
        ]
        | None = None,
        locale: str | None = None,
    ) -> m.DecisionEligibility:
        """
        Ask which decisions the seller may take on a return or cancellation.

        ``GET /return_refund/202601/decision_eligibility``; read.

        Args:
            locale: Language of the texts in the answer. BCP 47 language tag. The server takes en-US when it
                is not given.
        """
        return await self._caller.call(
            "get_decision_eligibility",
            m.DecisionEligibility,
            query={"return_or_cancel_id": return_or_cancel_id, "check_decisions": check_decisions, "locale": locale},
        )

    async def cancel_order(
        self,
        *,
        order_id: str,
        cancel_reason: str,
        skus: Sequence[m.SkuQuantityInput | Mapping[str, Any]] | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[m.OrderLineRefInput | Mapping[str, Any]] | None = None,
    ) -> m.CancelOrderResult:
        """
        Cancel an order or some of its items, as the seller.

        ``POST /return_refund/202602/cancellations``; unsafe write.
        """
        return await self._caller.call(
            "cancel_order",
            m.CancelOrderResult,
            body={
                "order_id": order_id,
                "cancel_reason": cancel_reason,
                "skus": skus,
                "order_line_item_ids": order_line_item_ids,
                "order_line_list": order_line_list,
            },
        )

    def search_cancellations(
        self,
        *,
        sort_field: Literal["create_time", "update_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: str | None = None,
        page_token: str | None = None,
        cancel_ids: Sequence[str] | None = None,
        order_ids: Sequence[str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"]] | None = None,
        cancel_status: Sequence[
            Literal[
                "CANCELLATION_REQUEST_CANCEL",
                "CANCELLATION_REQUEST_COMPLETE",
                "CANCELLATION_REQUEST_PENDING",
                "CANCELLATION_REQUEST_SUCCESS",
            ]
        ]
        | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        locale: str | None = None,
    ) -> Paged[m.CancellationPage, m.Cancellation]:
        """
        Search cancellations by id, order, buyer, status and time.

        ``POST /return_refund/202602/cancellations/search``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. Documented as text; numbers are sent as text in a query anyway. From 1
                to 50. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Unix seconds.
            create_time_lt: Unix seconds.
            update_time_ge: Unix seconds.
            update_time_lt: Unix seconds.
            locale: BCP 47 language tag. The server takes en-US when it is not given.
        """
        return self._caller.paged(
            "search_cancellations",
            m.CancellationPage,
            query={
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
                "page_token": page_token,
            },
            body={
                "cancel_ids": cancel_ids,
                "order_ids": order_ids,
                "buyer_user_ids": buyer_user_ids,
                "cancel_types": cancel_types,
                "cancel_status": cancel_status,
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
                "locale": locale,
            },
        )

    async def get_aftersale_eligibility(
        self,
        *,
        order_id: str,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"]] | None = None,
    ) -> m.AftersaleEligibility:
        """
        Ask what can still be cancelled, returned or refunded on an order, by kind of request.

        ``GET /return_refund/202602/orders/{order_id}/aftersale_eligibility``; read.

        Args:
            initiate_aftersale_user: The server takes SELLER when it is not given.
        """
        return await self._caller.call(
            "get_aftersale_eligibility",
            m.AftersaleEligibility,
            path={"order_id": order_id},
            query={"initiate_aftersale_user": initiate_aftersale_user, "request_types": request_types},
        )

    async def calculate_refund(
        self,
        *,
        order_id: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"],
        reason_name: str,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        skus: Sequence[m.SkuQuantityInput | Mapping[str, Any]] | None = None,
        order_line_list: Sequence[m.OrderLineRefInput | Mapping[str, Any]] | None = None,
    ) -> m.CalculateRefundResult:
        """
        Calculate what a cancellation or return would pay back.

        ``POST /return_refund/202602/refunds/calculate``; read.
        """
        return await self._caller.call(
            "calculate_refund",
            m.CalculateRefundResult,
            body={
                "order_id": order_id,
                "request_type": request_type,
                "reason_name": reason_name,
                "shipment_type": shipment_type,
                "handover_method": handover_method,
                "order_line_item_ids": order_line_item_ids,
                "skus": skus,
                "order_line_list": order_line_list,
            },
        )

    async def create_return(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"],
        idempotency_key: str | None = None,
        skus: Sequence[m.SkuQuantityInput | Mapping[str, Any]] | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        refund_total: str | None = None,
        currency: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | None = None,
        order_line_list: Sequence[m.OrderLineRefInput | Mapping[str, Any]] | None = None,
    ) -> m.CreateReturnResult:
        """
        Open a return or refund on the buyer's behalf.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202602/returns``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once.
            refund_total: A decimal number as text.
            currency: Needed if refund_total present.
        """
        return await self._caller.call(
            "create_return",
            m.CreateReturnResult,
            query={"idempotency_key": idempotency_key},
            body={
                "order_id": order_id,
                "return_reason": return_reason,
                "return_type": return_type,
                "skus": skus,
                "order_line_item_ids": order_line_item_ids,
                "refund_total": refund_total,
                "currency": currency,
                "shipment_type": shipment_type,
                "handover_method": handover_method,
                "order_line_list": order_line_list,
            },
        )

    def search_returns(
        self,
        *,
        sort_field: Literal["create_time", "update_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: str | None = None,
        page_token: str | None = None,
        return_ids: Sequence[str] | None = None,
        order_ids: Sequence[str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"]] | None = None,
        return_status: Sequence[
            Literal[
                "AWAITING_BUYER_RESPONSE",
                "AWAITING_BUYER_SHIP",
                "BUYER_SHIPPED_ITEM",
                "EXCHANGE_REQUEST_CANCEL",
                "EXCHANGE_REQUEST_COMPLETE",
                "EXCHANGE_REQUEST_PENDING",
                "EXCHANGE_REQUEST_REFUND_SUCCESS",
                "REFUND_OR_RETURN_REQUEST_REJECT",
                "REJECT_RECEIVE_PACKAGE",
                "REPLACEMENT_REQUEST_CANCEL",
                "REPLACEMENT_REQUEST_COMPLETE",
                "REPLACEMENT_REQUEST_PENDING",
                "REPLACEMENT_REQUEST_REFUND_SUCCESS",
                "REPLACEMENT_REQUEST_REJECT",
                "RETURN_OR_REFUND_REQUEST_CANCEL",
                "RETURN_OR_REFUND_REQUEST_COMPLETE",
                "RETURN_OR_REFUND_REQUEST_PENDING",
                "RETURN_OR_REFUND_REQUEST_SUCCESS",
            ]
        ]
        | None = None,
        seller_proposed_return_type: Sequence[Literal["PARTIAL_REFUND"]] | None = None,
        create_time_ge: int | datetime | None = None,
        arbitration_status: Sequence[Literal["CLOSED", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER"]] | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        locale: str | None = None,
        create_time_lt: int | datetime | None = None,
    ) -> Paged[m.ReturnOrderPage, m.ReturnOrder]:
        """
        Search returns and refunds by id, order, buyer, status and time.

        ``POST /return_refund/202602/returns/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. Documented as text; numbers are sent as text in a query anyway. From 10
                to 50. The server takes 10 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_lt: Changed before this moment. Unix seconds.
            locale: BCP 47 language tag. The server takes en when it is not given.
            create_time_lt: Created before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_returns",
            m.ReturnOrderPage,
            query={
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
                "page_token": page_token,
            },
            body={
                "return_ids": return_ids,
                "order_ids": order_ids,
                "buyer_user_ids": buyer_user_ids,
                "return_types": return_types,
                "return_status": return_status,
                "seller_proposed_return_type": seller_proposed_return_type,
                "create_time_ge": create_time_ge,
                "arbitration_status": arbitration_status,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
                "locale": locale,
                "create_time_lt": create_time_lt,
            },
        )

    def search_aftersales_requests(
        self,
        *,
        locale: str | None = None,
        whitelisted_data_fields: Sequence[
            Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"]
        ]
        | None = None,
        filters: m.AftersalesRequestFiltersInput | Mapping[str, Any] | None = None,
        sort: m.AftersalesSort | Mapping[str, Any] | None = None,
        pagination: m.Pagination | Mapping[str, Any] | None = None,
    ) -> Paged[m.AftersalesRequestPage, m.AftersalesRequest]:
        """
        Search after-sales requests by id, status, order, buyer and time.

        ``POST /return_refund/202603/aftersales/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            locale: Language of the texts in the answer.
        """
        return self._caller.paged(
            "search_aftersales_requests",
            m.AftersalesRequestPage,
            query={"locale": locale},
            body={
                "whitelisted_data_fields": whitelisted_data_fields,
                "filters": filters,
                "sort": sort,
                "pagination": pagination,
            },
        )

    def search_return_merchandise_authorizations(
        self,
        *,
        locale: str | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"]] | None = None,
        filters: m.ReturnMerchandiseAuthorizationFiltersInput | Mapping[str, Any] | None = None,
        sort: m.AftersalesSort | Mapping[str, Any] | None = None,
        pagination: m.Pagination | Mapping[str, Any] | None = None,
    ) -> Paged[m.ReturnMerchandiseAuthorizationPage, m.ReturnMerchandiseAuthorization]:
        """
        Search return authorizations (RMA) by id, package, status, order and time.

        ``POST /return_refund/202604/rma/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            locale: Language of the texts in the answer.
        """
        return self._caller.paged(
            "search_return_merchandise_authorizations",
            m.ReturnMerchandiseAuthorizationPage,
            query={"locale": locale},
            body={
                "whitelisted_data_fields": whitelisted_data_fields,
                "filters": filters,
                "sort": sort,
                "pagination": pagination,
            },
        )

    async def reject_return(
        self,
        *,
        return_id: str,
        decision: Literal[
            "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
            "REJECT_RECEIVED_PACKAGE",
            "REJECT_REFUND",
            "REJECT_REPLACEMENT",
            "REJECT_RETURN",
        ],
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[m.AfterSaleImage | Mapping[str, Any]] | None = None,
        partial_refund_amount: m.PartialRefundAmountInput | Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """
        Reject a return or refund with a reason, or offer a partial refund.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /return_refund/202606/returns/{return_id}/reject``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once. At most 255 characters.
            comment: At most 500 characters.
            images: At most 6 entries.
        """
        return await self._caller.call(
            "reject_return",
            None,
            path={"return_id": return_id},
            query={"idempotency_key": idempotency_key},
            body={
                "decision": decision,
                "reject_reason": reject_reason,
                "comment": comment,
                "images": images,
                "partial_refund_amount": partial_refund_amount,
            },
        )

    async def get_available_review_decisions(
        self,
        *,
        seller_id: int,
        return_or_cancel_id: str,
        locale: str | None = None,
        check_decisions: Sequence[
            Literal[
                "APPROVE_RECEIVED_PACKAGE",
                "APPROVE_REFUND",
                "APPROVE_REPLACEMENT",
                "APPROVE_REQUEST_CANCEL",
                "APPROVE_RETURN",
                "DIRECT_REFUND",
                "ISSUE_EXCHANGE_REFUND",
                "ISSUE_REPLACEMENT_REFUND",
                "OFFER_PARTIAL_REFUND",
                "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
                "REJECT_RECEIVED_PACKAGE",
                "REJECT_REFUND",
                "REJECT_REPLACEMENT",
                "REJECT_REQUEST_CANCEL",
                "REJECT_RETURN",
            ]
        ]
        | None = None,
    ) -> m.AvailableReviewDecisions:
        """
        Ask which decisions the seller may take on each line of a return or cancellation.

        ``GET /return_refund/202606/review_decision``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call(
            "get_available_review_decisions",
            m.AvailableReviewDecisions,
            query={
                "seller_id": seller_id,
                "return_or_cancel_id": return_or_cancel_id,
                "locale": locale,
                "check_decisions": check_decisions,
            },
        )

    async def review_aftersales_requests(
        self,
        *,
        aftersales_request_decisions: Sequence[m.AftersalesRequestDecisionInput | Mapping[str, Any]] | None = None,
    ) -> m.ReviewAftersalesRequestsResult:
        """
        Decide on after-sales requests line by line: approve, reject, refund in part.

        Each decision takes an `idempotency_key`, which makes a repeat safe.

        ``POST /return_refund/202609/aftersales/review``; unsafe write.
        """
        return await self._caller.call(
            "review_aftersales_requests",
            m.ReviewAftersalesRequestsResult,
            body={"aftersales_request_decisions": aftersales_request_decisions},
        )


if TYPE_CHECKING:

    class RawReturnRefund:
        """The methods of :class:`ReturnRefund` as :attr:`ReturnRefund.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        cancel_order_202309 = raw_method(ReturnRefund.cancel_order_202309)
        search_cancellations_202309 = raw_paged(ReturnRefund.search_cancellations_202309)
        approve_cancellation = raw_method(ReturnRefund.approve_cancellation)
        reject_cancellation = raw_method(ReturnRefund.reject_cancellation)
        get_aftersale_eligibility_202309 = raw_method(ReturnRefund.get_aftersale_eligibility_202309)
        calculate_refund_202309 = raw_method(ReturnRefund.calculate_refund_202309)
        get_reject_reasons = raw_method(ReturnRefund.get_reject_reasons)
        create_return_202309 = raw_method(ReturnRefund.create_return_202309)
        search_returns_202309 = raw_paged(ReturnRefund.search_returns_202309)
        approve_return = raw_method(ReturnRefund.approve_return)
        get_return_records = raw_method(ReturnRefund.get_return_records)
        reject_return_202309 = raw_method(ReturnRefund.reject_return_202309)
        upload_return_shipping_information = raw_method(ReturnRefund.upload_return_shipping_information)
        get_aftersale_eligibility_202512 = raw_method(ReturnRefund.get_aftersale_eligibility_202512)
        get_decision_eligibility = raw_method(ReturnRefund.get_decision_eligibility)
        cancel_order = raw_method(ReturnRefund.cancel_order)
        search_cancellations = raw_paged(ReturnRefund.search_cancellations)
        get_aftersale_eligibility = raw_method(ReturnRefund.get_aftersale_eligibility)
        calculate_refund = raw_method(ReturnRefund.calculate_refund)
        create_return = raw_method(ReturnRefund.create_return)
        search_returns = raw_paged(ReturnRefund.search_returns)
        search_aftersales_requests = raw_paged(ReturnRefund.search_aftersales_requests)
        search_return_merchandise_authorizations = raw_paged(ReturnRefund.search_return_merchandise_authorizations)
        reject_return = raw_method(ReturnRefund.reject_return)
        get_available_review_decisions = raw_method(ReturnRefund.get_available_review_decisions)
        review_aftersales_requests = raw_method(ReturnRefund.review_aftersales_requests)
else:
    RawReturnRefund = ReturnRefund
