# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""Which webhook has which type number, and which model it is parsed into."""

from __future__ import annotations

from typing import NamedTuple

from tiktok_shop_runtime.models import Model

from . import models as m


class Event(NamedTuple):
    """One kind of webhook."""

    type: int
    """The number in the body's ``type``."""
    name: str
    """The name that subscriptions use, such as ``ORDER_STATUS_CHANGE``."""
    key: str
    """Its name in the spec."""
    model: str
    """Name of the model of the whole body."""
    data: str | None
    """Name of the model of the body's ``data``; ``None`` where it has none."""


EVENTS: dict[int, Event] = {
    1: Event(1, "ORDER_STATUS_CHANGE", "order_status_change", "OrderStatusChangeEvent", "OrderStatusChangeData"),
    3: Event(
        3,
        "RECIPIENT_ADDRESS_UPDATE",
        "recipient_address_update",
        "RecipientAddressUpdateEvent",
        "RecipientAddressUpdateData",
    ),
    4: Event(4, "PACKAGE_UPDATE", "package_update", "PackageUpdateEvent", "PackageUpdateData"),
    5: Event(
        5, "PRODUCT_STATUS_CHANGE", "product_status_change", "ProductStatusChangeEvent", "ProductStatusChangeData"
    ),
    6: Event(6, "SELLER_DEAUTHORIZATION", "seller_deauthorization", "SellerDeauthorizationEvent", "Notice"),
    7: Event(
        7,
        "UPCOMING_AUTHORIZATION_EXPIRATION",
        "upcoming_authorization_expiration",
        "UpcomingAuthorizationExpirationEvent",
        "UpcomingAuthorizationExpirationData",
    ),
    11: Event(
        11,
        "CANCELLATION_STATUS_CHANGE",
        "cancellation_status_change",
        "CancellationStatusChangeEvent",
        "CancellationStatusChangeData",
    ),
    12: Event(12, "RETURN_STATUS_CHANGE", "return_status_change", "ReturnStatusChangeEvent", "ReturnStatusChangeData"),
    13: Event(13, "NEW_CONVERSATION", "new_conversation", "NewConversationEvent", "NewConversationData"),
    14: Event(14, "NEW_MESSAGE", "new_message", "NewMessageEvent", "NewMessageData"),
    15: Event(
        15,
        "PRODUCT_INFORMATION_CHANGE",
        "product_information_change",
        "ProductInformationChangeEvent",
        "ProductInformationChangeData",
    ),
    16: Event(16, "PRODUCT_CREATION", "product_creation", "ProductCreationEvent", "ProductCreationData"),
    17: Event(
        17,
        "SHOPPABLE_CONTENT_POSTING",
        "shoppable_content_posting",
        "ShoppableContentPostingEvent",
        "ShoppableContentPostingData",
    ),
    18: Event(
        18,
        "PRODUCT_CATEGORY_CHANGE",
        "product_category_change",
        "ProductCategoryChangeEvent",
        "ProductCategoryChangeData",
    ),
    19: Event(19, "SIZE_CHART_CHANGE", "size_chart_change", "SizeChartChangeEvent", "SizeChartChangeData"),
    20: Event(
        20,
        "CREATOR_DEAUTHORIZATION",
        "creator_deauthorization",
        "CreatorDeauthorizationEvent",
        "CreatorDeauthorizationData",
    ),
    21: Event(
        21,
        "INBOUND_FBT_ORDER_STATUS_CHANGE",
        "inbound_fbt_order_status_change",
        "InboundFbtOrderStatusChangeEvent",
        "InboundFbtOrderStatusChangeData",
    ),
    22: Event(
        22,
        "FBT_MERCHANT_ONBOARDING",
        "fbt_merchant_onboarding",
        "FbtMerchantOnboardingEvent",
        "FbtMerchantOnboardingData",
    ),
    23: Event(23, "GOODS_MATCH", "goods_match", "GoodsMatchEvent", "GoodsMatchData"),
    24: Event(24, "FBT_INVENTORY_UPDATE", "fbt_inventory_update", "FbtInventoryUpdateEvent", "FbtInventoryUpdateData"),
    25: Event(
        25,
        "OPPORTUNITY_MATCHING_STATUS_CHANGE",
        "opportunity_matching_status_change",
        "OpportunityMatchingStatusChangeEvent",
        "OpportunityMatchingStatusChangeData",
    ),
    27: Event(
        27,
        "INVENTORY_STATUS_CHANGE",
        "inventory_status_change",
        "InventoryStatusChangeEvent",
        "InventoryStatusChangeData",
    ),
    33: Event(33, "NEW_MESSAGE_LISTENER", "new_message_listener", "NewMessageListenerEvent", "NewMessageListenerData"),
    35: Event(
        35,
        "TOKOPEDIA_MIRROR_STATUS_CHANGE",
        "tokopedia_mirror_status_change",
        "TokopediaMirrorStatusChangeEvent",
        "TokopediaMirrorStatusChangeData",
    ),
    36: Event(
        36, "INVOICE_STATUS_CHANGE", "invoice_status_change", "InvoiceStatusChangeEvent", "InvoiceStatusChangeData"
    ),
    37: Event(
        37,
        "PRODUCT_AUDIT_STATUS_CHANGE",
        "product_audit_status_change",
        "ProductAuditStatusChangeEvent",
        "ProductAuditStatusChangeData",
    ),
    38: Event(
        38,
        "STRIKETHROUGH_PRICE_EXPIRED",
        "strikethrough_price_expired",
        "StrikethroughPriceExpiredEvent",
        "StrikethroughPriceExpiredData",
    ),
    39: Event(
        39, "ACTIVITY_STATUS_CHANGE", "activity_status_change", "ActivityStatusChangeEvent", "ActivityStatusChangeData"
    ),
    42: Event(
        42,
        "COMBINED_LISTING_CHANGE",
        "combined_listing_change",
        "CombinedListingChangeEvent",
        "CombinedListingChangeData",
    ),
    46: Event(
        46,
        "IMAGE_TRANSLATION_COMPLETED",
        "image_translation_completed",
        "ImageTranslationCompletedEvent",
        "ImageTranslationCompletedData",
    ),
    50: Event(50, "SKU_STATUS_CHANGE", "sku_status_change", "SkuStatusChangeEvent", "SkuStatusChangeData"),
    51: Event(
        51,
        "GLOBAL_REPLICATION_STATUS_CHANGE",
        "global_replication_status_change",
        "GlobalReplicationStatusChangeEvent",
        "GlobalReplicationStatusChangeData",
    ),
    52: Event(
        52,
        "GLOBAL_LISTING_METHOD_CHANGE",
        "global_listing_method_change",
        "GlobalListingMethodChangeEvent",
        "GlobalListingMethodChangeData",
    ),
    55: Event(55, "VIDEO_PRECHECK_RESULT", "video_precheck_result", "VideoPrecheckResultEvent", "VideoPrecheckData"),
    56: Event(
        56,
        "SAMPLE_APPLICATION_STATUS_CHANGE",
        "sample_application_status_change",
        "SampleApplicationStatusChangeEvent",
        "SampleApplicationStatusChangeData",
    ),
    58: Event(58, "FBT_MCF_ORDER_STATUS", "fbt_mcf_order_status", "FbtMcfOrderStatusEvent", "FbtMcfOrderStatusData"),
    59: Event(
        59,
        "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT",
        "shoppable_video_precheck_tasks_result",
        "ShoppableVideoPrecheckTasksResultEvent",
        "ShoppableVideoPrecheckTaskData",
    ),
    62: Event(
        62,
        "PRODUCT_PACKAGE_RECOMMENDED",
        "product_package_recommended",
        "ProductPackageRecommendedEvent",
        "ProductPackageRecommendedData",
    ),
    63: Event(63, "ACTIVITY_CHANGE", "activity_change", "ActivityChangeEvent", "ActivityChangeData"),
    64: Event(
        64,
        "AFTERSALES_REQUEST_STATUS_UPDATE",
        "aftersales_request_status_update",
        "AftersalesRequestStatusUpdateEvent",
        "AftersalesRequestStatusUpdateData",
    ),
    65: Event(65, "RMA_STATUS_UPDATE", "rma_status_update", "RmaStatusUpdateEvent", "RmaStatusUpdateData"),
    66: Event(66, "APPEAL_COMPLETED", "appeal_completed", "AppealCompletedEvent", "AppealCompletedData"),
    67: Event(67, "REFUND_SUCCESS", "refund_success", "RefundSuccessEvent", "RefundSuccessData"),
    71: Event(
        71,
        "INVENTORY_CHANGED_BY_SHOP",
        "inventory_changed_by_shop",
        "InventoryChangedByShopEvent",
        "InventoryChangedByShopData",
    ),
}
"""By type number."""


def model_of(type_number: int) -> type[Model] | None:
    """Return the model of the body of webhooks of *type_number*; ``None`` for a number that the spec does not know."""
    event = EVENTS.get(type_number)
    if event is None:
        return None
    found: type[Model] = getattr(m, event.model)
    return found
