# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class Fulfillment:
    """Packages, labels, hand-over, tracking."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawFulfillment:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawFulfillment(self._caller.raw)

    def search_combinable_packages(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.PackageOrdersPage, m.PackageOrders]:
        """
        List groups of packages that may be combined into one.

        ``GET /fulfillment/202309/combinable_packages/search``; read; paged: await it for one page, iterate it
        for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 50. 20 when it is not given.
        """
        return self._caller.paged(
            "search_combinable_packages", m.PackageOrdersPage, query={"page_token": page_token, "page_size": page_size}
        )

    async def upload_proof_of_delivery_file(
        self,
        *,
        data: FileInput,
        name: str,
    ) -> m.UploadProofOfDeliveryFileResult:
        """
        Upload a file that proves a delivery (PDF, 10 MB).

        ``POST /fulfillment/202309/files/upload``; unsafe write.

        Args:
            data: The file. At most 10 MB.
        """
        return await self._caller.call(
            "upload_proof_of_delivery_file",
            m.UploadProofOfDeliveryFileResult,
            body={"name": name},
            files={"data": data},
        )

    async def upload_proof_of_delivery_image(
        self,
        *,
        data: FileInput,
    ) -> m.WebImage:
        """
        Upload a picture that proves a delivery (JPG or PNG, 5 MB).

        ``POST /fulfillment/202309/images/upload``; unsafe write.

        Args:
            data: The file. File types: JPG, JPEG, PNG. At most 5 MB.
        """
        return await self._caller.call("upload_proof_of_delivery_image", m.WebImage, files={"data": data})

    async def get_order_split_attributes(
        self,
        *,
        order_ids: Sequence[str],
    ) -> m.OrderSplitAttributes:
        """
        Ask whether orders can or must be split into several packages.

        ``GET /fulfillment/202309/orders/split_attributes``; read.
        """
        return await self._caller.call(
            "get_order_split_attributes", m.OrderSplitAttributes, query={"order_ids": order_ids}
        )

    async def get_handover_time_slots(
        self,
        *,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
    ) -> m.HandoverTimeSlots:
        """
        List pick-up and drop-off slots for an order.

        ``GET /fulfillment/202309/orders/{order_id}/handover_time_slots``; read.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "get_handover_time_slots",
            m.HandoverTimeSlots,
            path={"order_id": order_id},
            query={"order_line_item_ids": order_line_item_ids},
        )

    async def mark_package_as_shipped_202309(
        self,
        *,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[m.SplitLineRef | Mapping[str, Any]] | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> m.MarkPackageAsShippedResult:
        """
        Mark line items as shipped with the seller's own carrier.

        ``POST /fulfillment/202309/orders/{order_id}/packages``; unsafe write.

        Deprecated: use :meth:`mark_package_as_shipped`.
        """
        return await self._caller.call(
            "mark_package_as_shipped_202309",
            m.MarkPackageAsShippedResult,
            path={"order_id": order_id},
            body={
                "order_line_item_ids": order_line_item_ids,
                "order_line_list": order_line_list,
                "shipping_provider_id": shipping_provider_id,
                "tracking_number": tracking_number,
            },
        )

    async def update_order_shipping_info(
        self,
        *,
        order_id: str,
        tracking_number: str,
        shipping_provider_id: str,
    ) -> dict[str, Any] | None:
        """
        Change carrier and tracking number of an order that the seller shipped (once only).

        ``POST /fulfillment/202309/orders/{order_id}/shipping_info/update``; unsafe write.
        """
        return await self._caller.call(
            "update_order_shipping_info",
            None,
            path={"order_id": order_id},
            body={"tracking_number": tracking_number, "shipping_provider_id": shipping_provider_id},
        )

    async def get_eligible_shipping_services(
        self,
        *,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        weight: m.ParcelWeightInput | Mapping[str, Any] | None = None,
        dimension: m.ParcelDimensionsInput | Mapping[str, Any] | None = None,
        order_line_list: Sequence[m.SplitLineRef | Mapping[str, Any]] | None = None,
    ) -> m.EligibleShippingServices:
        """
        List shipping services and their prices for line items of given weight and size.

        ``POST /fulfillment/202309/orders/{order_id}/shipping_services/query``; read.
        """
        return await self._caller.call(
            "get_eligible_shipping_services",
            m.EligibleShippingServices,
            path={"order_id": order_id},
            body={
                "order_line_item_ids": order_line_item_ids,
                "weight": weight,
                "dimension": dimension,
                "order_line_list": order_line_list,
            },
        )

    async def confirm_order_split(
        self,
        *,
        order_id: str,
        splittable_groups: Sequence[m.SplittableGroupInput | Mapping[str, Any]],
        splittable_groups_v2: Sequence[m.SplittableGroupsV2Input | Mapping[str, Any]] | None = None,
    ) -> m.ConfirmOrderSplitResult:
        """
        Split an order into packages.

        ``POST /fulfillment/202309/orders/{order_id}/split``; unsafe write.
        """
        return await self._caller.call(
            "confirm_order_split",
            m.ConfirmOrderSplitResult,
            path={"order_id": order_id},
            body={"splittable_groups": splittable_groups, "splittable_groups_v2": splittable_groups_v2},
        )

    async def get_order_tracking(
        self,
        *,
        order_id: str,
    ) -> m.OrderTracking:
        """
        Read the tracking events of an order.

        ``GET /fulfillment/202309/orders/{order_id}/tracking``; read.
        """
        return await self._caller.call("get_order_tracking", m.OrderTracking, path={"order_id": order_id})

    async def create_packages_202309(
        self,
        *,
        dimension: m.ParcelDimensionsInputDetails | Mapping[str, Any] | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[m.SplitLineRef | Mapping[str, Any]] | None = None,
        shipping_service_id: str | None = None,
        weight: m.ParcelWeightInputDetails | Mapping[str, Any] | None = None,
    ) -> m.CreatePackagesResult202309:
        """
        Buy a shipping service for line items: makes a package and its label.

        ``POST /fulfillment/202309/packages``; unsafe write.

        Deprecated: use :meth:`create_packages`.
        """
        return await self._caller.call(
            "create_packages_202309",
            m.CreatePackagesResult202309,
            body={
                "dimension": dimension,
                "order_id": order_id,
                "order_line_item_ids": order_line_item_ids,
                "order_line_list": order_line_list,
                "shipping_service_id": shipping_service_id,
                "weight": weight,
            },
        )

    async def combine_package(
        self,
        *,
        combinable_packages: Sequence[m.CombinablePackageInput | Mapping[str, Any]],
    ) -> m.CombinePackageResult:
        """
        Combine packages of several orders into one.

        ``POST /fulfillment/202309/packages/combine``; unsafe write.
        """
        return await self._caller.call(
            "combine_package", m.CombinePackageResult, body={"combinable_packages": combinable_packages}
        )

    async def update_package_delivery_status(
        self,
        *,
        packages: Sequence[m.UpdatePackageDeliveryStatusPackageInput | Mapping[str, Any]],
    ) -> m.PackageResult:
        """
        Report packages as delivered or failed, with proof.

        ``POST /fulfillment/202309/packages/deliver``; unsafe write.
        """
        return await self._caller.call("update_package_delivery_status", m.PackageResult, body={"packages": packages})

    async def schedule_package_handover(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        pickup_slot: m.TimeSlotInput | Mapping[str, Any] | None = None,
    ) -> m.SchedulePackageHandoverResult:
        """
        Book the hand-over of an order's items and make their package.

        ``POST /fulfillment/202309/packages/schedule``; unsafe write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "schedule_package_handover",
            m.SchedulePackageHandoverResult,
            body={
                "handover_method": handover_method,
                "order_id": order_id,
                "order_line_item_ids": order_line_item_ids,
                "pickup_slot": pickup_slot,
            },
        )

    def search_package(
        self,
        *,
        page_size: int | None = None,
        sort_field: Literal["create_time", "order_pay_time", "update_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_token: str | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        package_status: Literal["CANCELLED", "COMPLETED", "FULFILLING", "PROCESSING", "TO_FULFILL"] | None = None,
    ) -> Paged[m.PackagePage, m.Package]:
        """
        Search packages by status and time.

        ``POST /fulfillment/202309/packages/search``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_size: Rows per page. From 1 to 50. 20 when it is not given.
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
            create_time_lt: Created before this moment. Unix seconds.
            update_time_ge: Changed at or after this moment. Unix seconds.
            update_time_lt: Changed before this moment. Unix seconds.
        """
        return self._caller.paged(
            "search_package",
            m.PackagePage,
            query={
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_token": page_token,
            },
            body={
                "create_time_ge": create_time_ge,
                "create_time_lt": create_time_lt,
                "update_time_ge": update_time_ge,
                "update_time_lt": update_time_lt,
                "package_status": package_status,
            },
        )

    async def batch_ship_packages(
        self,
        *,
        packages: Sequence[m.BatchShipPackageInput | Mapping[str, Any]],
    ) -> m.PackageResult:
        """
        Ship several packages: book the hand-over or give tracking numbers.

        ``POST /fulfillment/202309/packages/ship``; unsafe write.
        """
        return await self._caller.call("batch_ship_packages", m.PackageResult, body={"packages": packages})

    async def get_package_detail(
        self,
        *,
        package_id: str,
    ) -> m.PackageDetail:
        """
        Read one package with its orders, carrier, state and size.

        ``GET /fulfillment/202309/packages/{package_id}``; read.
        """
        return await self._caller.call("get_package_detail", m.PackageDetail, path={"package_id": package_id})

    async def get_package_handover_time_slots(
        self,
        *,
        package_id: str,
    ) -> m.HandoverTimeSlots:
        """
        List pick-up and drop-off slots for a package.

        ``GET /fulfillment/202309/packages/{package_id}/handover_time_slots``; read.
        """
        return await self._caller.call(
            "get_package_handover_time_slots", m.HandoverTimeSlots, path={"package_id": package_id}
        )

    async def ship_package(
        self,
        *,
        package_id: str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | None = None,
        pickup_slot: m.TimeSlotInput | Mapping[str, Any] | None = None,
        self_shipment: m.TrackingInfoInput | Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """
        Ship a package: book the hand-over or give its tracking number.

        ``POST /fulfillment/202309/packages/{package_id}/ship``; unsafe write.
        """
        return await self._caller.call(
            "ship_package",
            None,
            path={"package_id": package_id},
            body={"handover_method": handover_method, "pickup_slot": pickup_slot, "self_shipment": self_shipment},
        )

    async def get_package_shipping_document(
        self,
        *,
        package_id: str,
        document_type: Literal[
            "SHIPPING_LABEL",
            "PACKING_SLIP",
            "SHIPPING_LABEL_AND_PACKING_SLIP",
            "SHIPPING_LABEL_PICTURE",
            "HAZMAT_LABEL",
            "INVOICE_LABEL",
        ],
        document_size: Literal["A5", "A6"] | None = None,
        document_format: Literal["PDF", "ZPL"] | None = None,
        shipping_period: Literal["DEFAULT", "LAST_MILE"] | None = None,
    ) -> m.PackageShippingDocument:
        """
        Get the address of a package's label, packing slip or other document.

        The document is made after shipping is arranged and may not be ready at the first ask. Fetch `doc_url`
        without our headers.

        ``GET /fulfillment/202309/packages/{package_id}/shipping_documents``; read.

        Args:
            document_type: Which document.
            document_size: Paper size of a label. The server takes A6 when it is not given.
            document_format: PDF, or ZPL for label printers. Only in BR, MX.
            shipping_period: The server takes DEFAULT when it is not given.
        """
        return await self._caller.call(
            "get_package_shipping_document",
            m.PackageShippingDocument,
            path={"package_id": package_id},
            query={
                "document_type": document_type,
                "document_size": document_size,
                "document_format": document_format,
                "shipping_period": shipping_period,
            },
        )

    async def update_package_shipping_info_202309(
        self,
        *,
        package_id: str,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> dict[str, Any] | None:
        """
        Change carrier and tracking number of a package that the seller shipped (once only).

        ``POST /fulfillment/202309/packages/{package_id}/shipping_info/update``; unsafe write.

        Deprecated: use :meth:`update_package_shipping_info`.
        """
        return await self._caller.call(
            "update_package_shipping_info_202309",
            None,
            path={"package_id": package_id},
            body={"shipping_provider_id": shipping_provider_id, "tracking_number": tracking_number},
        )

    async def uncombine_packages(
        self,
        *,
        package_id: str,
        order_ids: Sequence[str] | None = None,
    ) -> m.UncombinePackagesResult:
        """
        Take orders out of a combined package, or dissolve it.

        ``POST /fulfillment/202309/packages/{package_id}/uncombine``; unsafe write.
        """
        return await self._caller.call(
            "uncombine_packages",
            m.UncombinePackagesResult,
            path={"package_id": package_id},
            body={"order_ids": order_ids},
        )

    async def create_first_mile_bundle(
        self,
        *,
        order_ids: Sequence[str],
        handover_method: Literal["DROP_OFF", "PICKUP"],
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
        phone_tail_number: str | None = None,
    ) -> m.CreateFirstMileBundleResult:
        """
        Bundle parcels of up to 9,999 orders for one hand-over to the sorting centre.

        ``POST /fulfillment/202407/bundles``; unsafe write; at most 9999 ``order_ids`` a call, more are
        refused.

        Args:
            order_ids: At most 9999 entries.
            shipping_provider_id: Needed if handover_method=DROP_OFF.
            tracking_number: Needed if handover_method=DROP_OFF.
            phone_tail_number: Needed if handover_method=DROP_OFF.
        """
        return await self._caller.call(
            "create_first_mile_bundle",
            m.CreateFirstMileBundleResult,
            body={
                "order_ids": order_ids,
                "handover_method": handover_method,
                "shipping_provider_id": shipping_provider_id,
                "tracking_number": tracking_number,
                "phone_tail_number": phone_tail_number,
            },
        )

    async def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str] | None = None,
        last_mile_bundle: m.LastMileBundleInput | Mapping[str, Any] | None = None,
        logistics_group_id: int | None = None,
    ) -> m.CreateLastMileBundleResult:
        """
        Bundle parcels that go to one last-mile carrier.

        ``POST /fulfillment/202408/last_mile_bundles``; unsafe write.

        No longer listed in the platform's documentation.
        """
        return await self._caller.call(
            "create_last_mile_bundle",
            m.CreateLastMileBundleResult,
            body={
                "fulfillment_unit_ids": fulfillment_unit_ids,
                "last_mile_bundle": last_mile_bundle,
                "logistics_group_id": logistics_group_id,
            },
        )

    async def upload_invoice(
        self,
        *,
        invoices: Sequence[m.InvoiceInput | Mapping[str, Any]] | None = None,
    ) -> m.UploadInvoiceResult:
        """
        Upload invoices for up to 500 packages, base64 in JSON, 1 MB each.

        ``POST /fulfillment/202502/invoice/upload``; unsafe write; at most 500 ``invoices`` a call, more are
        split over several calls.

        Args:
            invoices: 1 to 500 entries.
        """
        return await self._caller.call("upload_invoice", m.UploadInvoiceResult, body={"invoices": invoices})

    async def check_tiktok_shipping_and_collection_by_tiktok_coverage(
        self,
        *,
        tracking_number: str,
    ) -> m.TiktokCollectionCoverageResult:
        """
        Ask whether a tracking number belongs to platform shipping or platform collection.

        ``GET /fulfillment/202508/tts_tracking_validation``; read.
        """
        return await self._caller.call(
            "check_tiktok_shipping_and_collection_by_tiktok_coverage",
            m.TiktokCollectionCoverageResult,
            query={"tracking_number": tracking_number},
        )

    async def create_first_mile_bundle_v2(
        self,
        *,
        order_ids: Sequence[str],
        handover_method: Literal["DROP_OFF", "PICKUP"],
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
        phone_tail_number: str | None = None,
    ) -> m.CreateFirstMileBundleResult:
        """
        Bundle parcels of up to 9,999 orders for one hand-over, in the context of a shop.

        ``POST /fulfillment/202510/first_mile_bundle``; unsafe write; at most 9999 ``order_ids`` a call, more
        are refused.

        Args:
            order_ids: At most 9999 entries.
            shipping_provider_id: Needed if handover_method=DROP_OFF.
            tracking_number: Needed if handover_method=DROP_OFF.
            phone_tail_number: Needed if handover_method=DROP_OFF.
        """
        return await self._caller.call(
            "create_first_mile_bundle_v2",
            m.CreateFirstMileBundleResult,
            body={
                "order_ids": order_ids,
                "handover_method": handover_method,
                "shipping_provider_id": shipping_provider_id,
                "tracking_number": tracking_number,
                "phone_tail_number": phone_tail_number,
            },
        )

    async def create_packages(
        self,
        *,
        ship_type: str,
        order_id: str | None = None,
        order_line_item: Sequence[m.SplitLineRef | Mapping[str, Any]] | None = None,
        order_list_ids: Sequence[str] | None = None,
        dimension: m.ParcelDimensionsInput | Mapping[str, Any] | None = None,
        shipping_service_id: str | None = None,
        weight: m.ParcelWeightInput | Mapping[str, Any] | None = None,
    ) -> m.CreatePackagesResult:
        """
        Buy a shipping service for line items or whole orders: makes a package and its label.

        ``POST /fulfillment/202512/packages``; unsafe write.

        Args:
            order_id: Needed if ship_type=1|2.
            order_list_ids: Needed if ship_type=3.
        """
        return await self._caller.call(
            "create_packages",
            m.CreatePackagesResult,
            body={
                "ship_type": ship_type,
                "order_id": order_id,
                "order_line_item": order_line_item,
                "order_list_ids": order_list_ids,
                "dimension": dimension,
                "shipping_service_id": shipping_service_id,
                "weight": weight,
            },
        )

    async def submit_redemption_information(
        self,
        *,
        order_id: str,
        order_info_list: Sequence[m.OrderInfoInput | Mapping[str, Any]],
    ) -> m.SubmitRedemptionInformationResult:
        """
        Hand over codes or links that redeem the virtual goods of an order.

        ``POST /fulfillment/202601/redeem_info/callback``; unsafe write.
        """
        return await self._caller.call(
            "submit_redemption_information",
            m.SubmitRedemptionInformationResult,
            body={"order_id": order_id, "order_info_list": order_info_list},
        )

    async def get_pod_customization_details(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[m.QueryOrderLineInput | Mapping[str, Any]],
    ) -> m.PodCustomizationDetails:
        """
        Read what buyers asked for on print-on-demand items, as one JSON text per line.

        ``POST /fulfillment/202606/pod_details/get``; read.
        """
        return await self._caller.call(
            "get_pod_customization_details",
            m.PodCustomizationDetails,
            body={"main_order_id": main_order_id, "query_order_lines": query_order_lines},
        )

    async def get_order_customs_requirements(
        self,
        *,
        order_ids: Sequence[str],
    ) -> m.OrderCustomsRequirements:
        """
        Ask which of up to 50 orders need customs data, and which have it.

        ``POST /fulfillment/202607/orders/customs_info/query``; read; at most 50 ``order_ids`` a call, more
        are split over several calls.

        Args:
            order_ids: 1 to 50 entries.
        """
        return await self._caller.call(
            "get_order_customs_requirements", m.OrderCustomsRequirements, body={"order_ids": order_ids}
        )

    async def submit_customs_clearance_information(
        self,
        *,
        order_list: Sequence[m.CustomsClearanceOrderInput | Mapping[str, Any]] | None = None,
    ) -> dict[str, Any] | None:
        """
        Submit customs data for up to 100 orders.

        ``POST /fulfillment/202607/orders/customs_info/submit``; unsafe write; at most 100 ``order_list`` a
        call, more are split over several calls.

        Args:
            order_list: At most 100 entries.
        """
        return await self._caller.call("submit_customs_clearance_information", None, body={"order_list": order_list})

    async def tracking_status_update(
        self,
        *,
        country: str,
        order_id: str,
        tracks: Sequence[m.TrackInput | Mapping[str, Any]],
        provider_id: str,
        external_tracking_url: str | None = None,
    ) -> m.TrackingStatusUpdateResult:
        """
        Report up to 50 tracking events of an order that the seller ships.

        ``POST /fulfillment/202609/order/sof/track/update``; unsafe write; at most 50 ``tracks`` a call, more
        are refused.

        Args:
            tracks: At most 50 entries.
        """
        return await self._caller.call(
            "tracking_status_update",
            m.TrackingStatusUpdateResult,
            body={
                "country": country,
                "order_id": order_id,
                "tracks": tracks,
                "provider_id": provider_id,
                "external_tracking_url": external_tracking_url,
            },
        )

    async def mark_package_as_shipped(
        self,
        *,
        order_id: str,
        order_line_list: Sequence[m.SplitLineRef | Mapping[str, Any]] | None = None,
        shipping_info_list: Sequence[m.ShippingInfo | Mapping[str, Any]] | None = None,
    ) -> m.MarkPackageAsShippedResult:
        """
        Mark line items as shipped with the seller's own carriers, several tracking numbers allowed.

        ``POST /fulfillment/202610/orders/{order_id}/packages``; unsafe write.
        """
        return await self._caller.call(
            "mark_package_as_shipped",
            m.MarkPackageAsShippedResult,
            path={"order_id": order_id},
            body={"order_line_list": order_line_list, "shipping_info_list": shipping_info_list},
        )

    async def update_package_shipping_info(
        self,
        *,
        package_id: str,
        shipping_info_list: Sequence[m.ShippingInfo | Mapping[str, Any]],
    ) -> dict[str, Any] | None:
        """
        Change carriers and tracking numbers of a package that the seller shipped.

        ``POST /fulfillment/202610/packages/{package_id}/shipping_info/update``; unsafe write.
        """
        return await self._caller.call(
            "update_package_shipping_info",
            None,
            path={"package_id": package_id},
            body={"shipping_info_list": shipping_info_list},
        )


if TYPE_CHECKING:

    class RawFulfillment:
        """The methods of :class:`Fulfillment` as :attr:`Fulfillment.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        search_combinable_packages = raw_paged(Fulfillment.search_combinable_packages)
        upload_proof_of_delivery_file = raw_method(Fulfillment.upload_proof_of_delivery_file)
        upload_proof_of_delivery_image = raw_method(Fulfillment.upload_proof_of_delivery_image)
        get_order_split_attributes = raw_method(Fulfillment.get_order_split_attributes)
        get_handover_time_slots = raw_method(Fulfillment.get_handover_time_slots)
        mark_package_as_shipped_202309 = raw_method(Fulfillment.mark_package_as_shipped_202309)
        update_order_shipping_info = raw_method(Fulfillment.update_order_shipping_info)
        get_eligible_shipping_services = raw_method(Fulfillment.get_eligible_shipping_services)
        confirm_order_split = raw_method(Fulfillment.confirm_order_split)
        get_order_tracking = raw_method(Fulfillment.get_order_tracking)
        create_packages_202309 = raw_method(Fulfillment.create_packages_202309)
        combine_package = raw_method(Fulfillment.combine_package)
        update_package_delivery_status = raw_method(Fulfillment.update_package_delivery_status)
        schedule_package_handover = raw_method(Fulfillment.schedule_package_handover)
        search_package = raw_paged(Fulfillment.search_package)
        batch_ship_packages = raw_method(Fulfillment.batch_ship_packages)
        get_package_detail = raw_method(Fulfillment.get_package_detail)
        get_package_handover_time_slots = raw_method(Fulfillment.get_package_handover_time_slots)
        ship_package = raw_method(Fulfillment.ship_package)
        get_package_shipping_document = raw_method(Fulfillment.get_package_shipping_document)
        update_package_shipping_info_202309 = raw_method(Fulfillment.update_package_shipping_info_202309)
        uncombine_packages = raw_method(Fulfillment.uncombine_packages)
        create_first_mile_bundle = raw_method(Fulfillment.create_first_mile_bundle)
        create_last_mile_bundle = raw_method(Fulfillment.create_last_mile_bundle)
        upload_invoice = raw_method(Fulfillment.upload_invoice)
        check_tiktok_shipping_and_collection_by_tiktok_coverage = raw_method(
            Fulfillment.check_tiktok_shipping_and_collection_by_tiktok_coverage
        )
        create_first_mile_bundle_v2 = raw_method(Fulfillment.create_first_mile_bundle_v2)
        create_packages = raw_method(Fulfillment.create_packages)
        submit_redemption_information = raw_method(Fulfillment.submit_redemption_information)
        get_pod_customization_details = raw_method(Fulfillment.get_pod_customization_details)
        get_order_customs_requirements = raw_method(Fulfillment.get_order_customs_requirements)
        submit_customs_clearance_information = raw_method(Fulfillment.submit_customs_clearance_information)
        tracking_status_update = raw_method(Fulfillment.tracking_status_update)
        mark_package_as_shipped = raw_method(Fulfillment.mark_package_as_shipped)
        update_package_shipping_info = raw_method(Fulfillment.update_package_shipping_info)
else:
    RawFulfillment = Fulfillment
