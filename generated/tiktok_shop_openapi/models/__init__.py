# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""
The data models, each imported when it is first used.

There is no ``__all__``: a star import would load every model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_suggestion import ActionSuggestion as ActionSuggestion
    from .activate_product_error import ActivateProductError as ActivateProductError
    from .activate_product_error_detail import ActivateProductErrorDetail as ActivateProductErrorDetail
    from .activate_products_result import ActivateProductsResult as ActivateProductsResult
    from .active_shop import ActiveShop as ActiveShop
    from .active_shops import ActiveShops as ActiveShops
    from .activity import Activity as Activity
    from .activity_change_data import ActivityChangeData as ActivityChangeData
    from .activity_change_event import ActivityChangeEvent as ActivityChangeEvent
    from .activity_page import ActivityPage as ActivityPage
    from .activity_product import ActivityProduct as ActivityProduct
    from .activity_product_skus import ActivityProductSkus as ActivityProductSkus
    from .activity_result import ActivityResult as ActivityResult
    from .activity_status_change_data import ActivityStatusChangeData as ActivityStatusChangeData
    from .activity_status_change_event import ActivityStatusChangeEvent as ActivityStatusChangeEvent
    from .add_external_order_reference_error import AddExternalOrderReferenceError as AddExternalOrderReferenceError
    from .add_external_order_reference_error_detail import (
        AddExternalOrderReferenceErrorDetail as AddExternalOrderReferenceErrorDetail,
    )
    from .add_external_order_reference_order_input import (
        AddExternalOrderReferenceOrderInput as AddExternalOrderReferenceOrderInput,
    )
    from .add_external_order_references_result import (
        AddExternalOrderReferencesResult as AddExternalOrderReferencesResult,
    )
    from .addition import Addition as Addition
    from .addition_202309 import Addition202309 as Addition202309
    from .address_input import AddressInput as AddressInput
    from .address_input_202601 import AddressInput202601 as AddressInput202601
    from .addresses_202409 import Addresses202409 as Addresses202409
    from .advanced_filter import AdvancedFilter as AdvancedFilter
    from .advanced_filter_input import AdvancedFilterInput as AdvancedFilterInput
    from .advanced_filter_option import AdvancedFilterOption as AdvancedFilterOption
    from .advanced_filter_option_details import AdvancedFilterOptionDetails as AdvancedFilterOptionDetails
    from .advanced_filter_option_details_input import (
        AdvancedFilterOptionDetailsInput as AdvancedFilterOptionDetailsInput,
    )
    from .advanced_filter_option_input import AdvancedFilterOptionInput as AdvancedFilterOptionInput
    from .advanced_filters_input import AdvancedFiltersInput as AdvancedFiltersInput
    from .advanced_search_filter_option_input import AdvancedSearchFilterOptionInput as AdvancedSearchFilterOptionInput
    from .aerosol_extra_info import AerosolExtraInfo as AerosolExtraInfo
    from .aerosol_extra_info_input import AerosolExtraInfoInput as AerosolExtraInfoInput
    from .affiliate_data_input import AffiliateDataInput as AffiliateDataInput
    from .affiliate_data_input_202508 import AffiliateDataInput202508 as AffiliateDataInput202508
    from .affiliate_live_performance import AffiliateLivePerformance as AffiliateLivePerformance
    from .affiliate_order_page_202405 import AffiliateOrderPage202405 as AffiliateOrderPage202405
    from .affiliate_order_page_202405_order import AffiliateOrderPage202405Order as AffiliateOrderPage202405Order
    from .affiliate_order_page_202405_order_line_item import (
        AffiliateOrderPage202405OrderLineItem as AffiliateOrderPage202405OrderLineItem,
    )
    from .affiliate_orders_by_creator_order import AffiliateOrdersByCreatorOrder as AffiliateOrdersByCreatorOrder
    from .affiliate_orders_by_creator_order_page import (
        AffiliateOrdersByCreatorOrderPage as AffiliateOrdersByCreatorOrderPage,
    )
    from .affiliate_orders_by_creator_order_skus import (
        AffiliateOrdersByCreatorOrderSkus as AffiliateOrdersByCreatorOrderSkus,
    )
    from .affiliate_partner_campaign_detail import AffiliatePartnerCampaignDetail as AffiliatePartnerCampaignDetail
    from .affiliate_partner_campaign_product import AffiliatePartnerCampaignProduct as AffiliatePartnerCampaignProduct
    from .affiliate_partner_campaign_product_page import (
        AffiliatePartnerCampaignProductPage as AffiliatePartnerCampaignProductPage,
    )
    from .affiliate_seller_product import AffiliateSellerProduct as AffiliateSellerProduct
    from .affiliate_sharing_link import AffiliateSharingLink as AffiliateSharingLink
    from .affiliate_sharing_link_error import AffiliateSharingLinkError as AffiliateSharingLinkError
    from .affiliate_sharing_link_error_detail import AffiliateSharingLinkErrorDetail as AffiliateSharingLinkErrorDetail
    from .affiliate_sharing_links import AffiliateSharingLinks as AffiliateSharingLinks
    from .affiliate_total_performance import AffiliateTotalPerformance as AffiliateTotalPerformance
    from .affiliate_video_performance import AffiliateVideoPerformance as AffiliateVideoPerformance
    from .after_sale_image import AfterSaleImage as AfterSaleImage
    from .aftersale_eligibility import AftersaleEligibility as AftersaleEligibility
    from .aftersale_eligibility_202309 import AftersaleEligibility202309 as AftersaleEligibility202309
    from .aftersale_eligibility_202512 import AftersaleEligibility202512 as AftersaleEligibility202512
    from .aftersales_request import AftersalesRequest as AftersalesRequest
    from .aftersales_request_decision_input import AftersalesRequestDecisionInput as AftersalesRequestDecisionInput
    from .aftersales_request_filters_input import AftersalesRequestFiltersInput as AftersalesRequestFiltersInput
    from .aftersales_request_page import AftersalesRequestPage as AftersalesRequestPage
    from .aftersales_request_status_update_data import (
        AftersalesRequestStatusUpdateData as AftersalesRequestStatusUpdateData,
    )
    from .aftersales_request_status_update_event import (
        AftersalesRequestStatusUpdateEvent as AftersalesRequestStatusUpdateEvent,
    )
    from .aftersales_return_authorization import AftersalesReturnAuthorization as AftersalesReturnAuthorization
    from .aftersales_sort import AftersalesSort as AftersalesSort
    from .aftersales_time import AftersalesTime as AftersalesTime
    from .age_distribution import AgeDistribution as AgeDistribution
    from .age_indicator import AgeIndicator as AgeIndicator
    from .agent_settings import AgentSettings as AgentSettings
    from .aht_aftersales_type_item import AhtAftersalesTypeItem as AhtAftersalesTypeItem
    from .aht_problem_order_item import AhtProblemOrderItem as AhtProblemOrderItem
    from .allocation_shipment import AllocationShipment as AllocationShipment
    from .allocation_shipment_carton import AllocationShipmentCarton as AllocationShipmentCarton
    from .allocation_shipment_carton_item import AllocationShipmentCartonItem as AllocationShipmentCartonItem
    from .alternative_solution_details_input import AlternativeSolutionDetailsInput as AlternativeSolutionDetailsInput
    from .amount import Amount as Amount
    from .analyse import Analyse as Analyse
    from .appeal_audit_result import AppealAuditResult as AppealAuditResult
    from .appeal_completed_data import AppealCompletedData as AppealCompletedData
    from .appeal_completed_event import AppealCompletedEvent as AppealCompletedEvent
    from .appeal_message_input import AppealMessageInput as AppealMessageInput
    from .appeal_task import AppealTask as AppealTask
    from .area_placement import AreaPlacement as AreaPlacement
    from .area_placement_input import AreaPlacementInput as AreaPlacementInput
    from .area_scope import AreaScope as AreaScope
    from .area_scope_input import AreaScopeInput as AreaScopeInput
    from .associated_warehouse import AssociatedWarehouse as AssociatedWarehouse
    from .attribute_requirement_condition import AttributeRequirementCondition as AttributeRequirementCondition
    from .attribute_value import AttributeValue as AttributeValue
    from .attribute_value_input import AttributeValueInput as AttributeValueInput
    from .auction_sku_price import AuctionSkuPrice as AuctionSkuPrice
    from .audit_failed_reason import AuditFailedReason as AuditFailedReason
    from .authorized_category_assets import AuthorizedCategoryAssets as AuthorizedCategoryAssets
    from .authorized_shop import AuthorizedShop as AuthorizedShop
    from .authorized_shops import AuthorizedShops as AuthorizedShops
    from .auto_add_product import AutoAddProduct as AutoAddProduct
    from .auto_add_product_input import AutoAddProductInput as AutoAddProductInput
    from .available_inbound_method import AvailableInboundMethod as AvailableInboundMethod
    from .available_inbound_method_placement_fee_estimate import (
        AvailableInboundMethodPlacementFeeEstimate as AvailableInboundMethodPlacementFeeEstimate,
    )
    from .available_inbound_method_warehouse import AvailableInboundMethodWarehouse as AvailableInboundMethodWarehouse
    from .available_inbound_methods import AvailableInboundMethods as AvailableInboundMethods
    from .available_reject_reason import AvailableRejectReason as AvailableRejectReason
    from .available_review_decision_line_item import AvailableReviewDecisionLineItem as AvailableReviewDecisionLineItem
    from .available_review_decision_line_item_decision import (
        AvailableReviewDecisionLineItemDecision as AvailableReviewDecisionLineItemDecision,
    )
    from .available_review_decisions import AvailableReviewDecisions as AvailableReviewDecisions
    from .available_time_window import AvailableTimeWindow as AvailableTimeWindow
    from .backorder_warehouse_stock import BackorderWarehouseStock as BackorderWarehouseStock
    from .backorder_warehouse_stock_input import BackorderWarehouseStockInput as BackorderWarehouseStockInput
    from .barcode import Barcode as Barcode
    from .barcode_202409 import Barcode202409 as Barcode202409
    from .barcode_info import BarcodeInfo as BarcodeInfo
    from .base_price import BasePrice as BasePrice
    from .basic_info import BasicInfo as BasicInfo
    from .batch_ship_package_input import BatchShipPackageInput as BatchShipPackageInput
    from .battery_extra_info import BatteryExtraInfo as BatteryExtraInfo
    from .battery_extra_info_input import BatteryExtraInfoInput as BatteryExtraInfoInput
    from .battery_extra_info_input_202603 import BatteryExtraInfoInput202603 as BatteryExtraInfoInput202603
    from .benefit import Benefit as Benefit
    from .bestselling_creator import BestsellingCreator as BestsellingCreator
    from .bestselling_creators import BestsellingCreators as BestsellingCreators
    from .bestselling_live_sessions import BestsellingLiveSessions as BestsellingLiveSessions
    from .bestselling_product import BestsellingProduct as BestsellingProduct
    from .bestselling_products import BestsellingProducts as BestsellingProducts
    from .bestselling_video import BestsellingVideo as BestsellingVideo
    from .bestselling_videos import BestsellingVideos as BestsellingVideos
    from .blind_batch_box_result_input import BlindBatchBoxResultInput as BlindBatchBoxResultInput
    from .blind_box_order_line_input import BlindBoxOrderLineInput as BlindBoxOrderLineInput
    from .blind_box_result_input import BlindBoxResultInput as BlindBoxResultInput
    from .blind_box_result_input_202511 import BlindBoxResultInput202511 as BlindBoxResultInput202511
    from .bmsm_discount import BmsmDiscount as BmsmDiscount
    from .bmsm_discount_detail import BmsmDiscountDetail as BmsmDiscountDetail
    from .bmsm_discount_detail_input import BmsmDiscountDetailInput as BmsmDiscountDetailInput
    from .bmsm_discount_input import BmsmDiscountInput as BmsmDiscountInput
    from .box_measurement import BoxMeasurement as BoxMeasurement
    from .box_measurements_input import BoxMeasurementsInput as BoxMeasurementsInput
    from .brand import Brand as Brand
    from .brand_page import BrandPage as BrandPage
    from .breakdowns import Breakdowns as Breakdowns
    from .bulky_item_attribute import BulkyItemAttribute as BulkyItemAttribute
    from .bulky_item_attribute_input import BulkyItemAttributeInput as BulkyItemAttributeInput
    from .bxgy_discount import BxgyDiscount as BxgyDiscount
    from .bxgy_discount_input import BxgyDiscountInput as BxgyDiscountInput
    from .calculate_refund_result import CalculateRefundResult as CalculateRefundResult
    from .calculation_rule import CalculationRule as CalculationRule
    from .campaign import Campaign as Campaign
    from .campaign_creator_content_statistics import (
        CampaignCreatorContentStatistics as CampaignCreatorContentStatistics,
    )
    from .campaign_creator_content_statistics_202501 import (
        CampaignCreatorContentStatistics202501 as CampaignCreatorContentStatistics202501,
    )
    from .campaign_creator_fulfillment_status_202501 import (
        CampaignCreatorFulfillmentStatus202501 as CampaignCreatorFulfillmentStatus202501,
    )
    from .campaign_inventory import CampaignInventory as CampaignInventory
    from .campaign_page import CampaignPage as CampaignPage
    from .campaign_product_detail import CampaignProductDetail as CampaignProductDetail
    from .campaign_product_statistic import CampaignProductStatistic as CampaignProductStatistic
    from .campaign_product_statistic_page import CampaignProductStatisticPage as CampaignProductStatisticPage
    from .campaign_promotion_links_result import CampaignPromotionLinksResult as CampaignPromotionLinksResult
    from .cancel_and_refunds import CancelAndRefunds as CancelAndRefunds
    from .cancel_fbt_mcf_order import CancelFbtMcfOrder as CancelFbtMcfOrder
    from .cancel_fbt_mcf_order_consign_order import CancelFbtMcfOrderConsignOrder as CancelFbtMcfOrderConsignOrder
    from .cancel_fbt_mcf_order_result import CancelFbtMcfOrderResult as CancelFbtMcfOrderResult
    from .cancel_line_item import CancelLineItem as CancelLineItem
    from .cancel_line_item_202309 import CancelLineItem202309 as CancelLineItem202309
    from .cancel_order_result import CancelOrderResult as CancelOrderResult
    from .cancel_sub_line_item import CancelSubLineItem as CancelSubLineItem
    from .cancellation import Cancellation as Cancellation
    from .cancellation_202309 import Cancellation202309 as Cancellation202309
    from .cancellation_page import CancellationPage as CancellationPage
    from .cancellation_page_202309 import CancellationPage202309 as CancellationPage202309
    from .cancellation_status_change_data import CancellationStatusChangeData as CancellationStatusChangeData
    from .cancellation_status_change_event import CancellationStatusChangeEvent as CancellationStatusChangeEvent
    from .cap_affiliate_order_202504 import CapAffiliateOrder202504 as CapAffiliateOrder202504
    from .cap_affiliate_order_page_202504 import CapAffiliateOrderPage202504 as CapAffiliateOrderPage202504
    from .cap_affiliate_order_sku_order import CapAffiliateOrderSkuOrder as CapAffiliateOrderSkuOrder
    from .cap_affiliate_order_sku_order_page import CapAffiliateOrderSkuOrderPage as CapAffiliateOrderSkuOrderPage
    from .cap_affiliate_order_skus_202504 import CapAffiliateOrderSkus202504 as CapAffiliateOrderSkus202504
    from .carrier_202409 import Carrier202409 as Carrier202409
    from .carton import Carton as Carton
    from .carton_detail import CartonDetail as CartonDetail
    from .carton_item_input import CartonItemInput as CartonItemInput
    from .categories import Categories as Categories
    from .category_asset import CategoryAsset as CategoryAsset
    from .category_asset_category import CategoryAssetCategory as CategoryAssetCategory
    from .category_attribute import CategoryAttribute as CategoryAttribute
    from .category_attribute_value import CategoryAttributeValue as CategoryAttributeValue
    from .category_attributes import CategoryAttributes as CategoryAttributes
    from .category_entry import CategoryEntry as CategoryEntry
    from .category_error import CategoryError as CategoryError
    from .category_error_detail import CategoryErrorDetail as CategoryErrorDetail
    from .category_filter import CategoryFilter as CategoryFilter
    from .category_gmv_distribution import CategoryGmvDistribution as CategoryGmvDistribution
    from .category_node import CategoryNode as CategoryNode
    from .category_rule_fee import CategoryRuleFee as CategoryRuleFee
    from .category_rule_product_certification import (
        CategoryRuleProductCertification as CategoryRuleProductCertification,
    )
    from .category_rule_size_chart import CategoryRuleSizeChart as CategoryRuleSizeChart
    from .category_rules import CategoryRules as CategoryRules
    from .category_rules_option import CategoryRulesOption as CategoryRulesOption
    from .cell import Cell as Cell
    from .cell_input import CellInput as CellInput
    from .certification import Certification as Certification
    from .certification_file import CertificationFile as CertificationFile
    from .certification_file_input import CertificationFileInput as CertificationFileInput
    from .certification_input import CertificationInput as CertificationInput
    from .change_detail import ChangeDetail as ChangeDetail
    from .channel_order_error import ChannelOrderError as ChannelOrderError
    from .channel_order_error_detail import ChannelOrderErrorDetail as ChannelOrderErrorDetail
    from .channel_order_result import ChannelOrderResult as ChannelOrderResult
    from .check_creator_outreach_eligibility_result import (
        CheckCreatorOutreachEligibilityResult as CheckCreatorOutreachEligibilityResult,
    )
    from .check_creator_sample_eligibility_result import (
        CheckCreatorSampleEligibilityResult as CheckCreatorSampleEligibilityResult,
    )
    from .check_listing_prerequisite_shop_202309 import (
        CheckListingPrerequisiteShop202309 as CheckListingPrerequisiteShop202309,
    )
    from .check_listing_prerequisites_result import CheckListingPrerequisitesResult as CheckListingPrerequisitesResult
    from .check_listing_prerequisites_result_202309 import (
        CheckListingPrerequisitesResult202309 as CheckListingPrerequisitesResult202309,
    )
    from .check_product_listing_option_input import CheckProductListingOptionInput as CheckProductListingOptionInput
    from .check_product_listing_quality import CheckProductListingQuality as CheckProductListingQuality
    from .check_product_listing_result import CheckProductListingResult as CheckProductListingResult
    from .check_product_listing_skus_input import CheckProductListingSkusInput as CheckProductListingSkusInput
    from .check_product_listing_skus_price_input import (
        CheckProductListingSkusPriceInput as CheckProductListingSkusPriceInput,
    )
    from .check_result import CheckResult as CheckResult
    from .check_shipping_template_existence_result import (
        CheckShippingTemplateExistenceResult as CheckShippingTemplateExistenceResult,
    )
    from .check_target_collaboration_conflicts_result import (
        CheckTargetCollaborationConflictsResult as CheckTargetCollaborationConflictsResult,
    )
    from .claim_condition import ClaimCondition as ClaimCondition
    from .click_through_rate_breakdown import ClickThroughRateBreakdown as ClickThroughRateBreakdown
    from .click_to_order_rate import ClickToOrderRate as ClickToOrderRate
    from .cod import Cod as Cod
    from .coded_error import CodedError as CodedError
    from .collaboration import Collaboration as Collaboration
    from .combinable_package_input import CombinablePackageInput as CombinablePackageInput
    from .combine_package_result import CombinePackageResult as CombinePackageResult
    from .combined_listing_change_data import CombinedListingChangeData as CombinedListingChangeData
    from .combined_listing_change_event import CombinedListingChangeEvent as CombinedListingChangeEvent
    from .combined_listing_sku import CombinedListingSku as CombinedListingSku
    from .combined_sku import CombinedSku as CombinedSku
    from .combined_skus import CombinedSkus as CombinedSkus
    from .combined_skus_input import CombinedSkusInput as CombinedSkusInput
    from .combined_skus_price import CombinedSkusPrice as CombinedSkusPrice
    from .commission import Commission as Commission
    from .compass_task import CompassTask as CompassTask
    from .compass_task_list import CompassTaskList as CompassTaskList
    from .complex_value import ComplexValue as ComplexValue
    from .compliance_postal_address import CompliancePostalAddress as CompliancePostalAddress
    from .confirm_inbound_method_result import ConfirmInboundMethodResult as ConfirmInboundMethodResult
    from .confirm_order_split_package import ConfirmOrderSplitPackage as ConfirmOrderSplitPackage
    from .confirm_order_split_result import ConfirmOrderSplitResult as ConfirmOrderSplitResult
    from .confirm_package_shipment_error import ConfirmPackageShipmentError as ConfirmPackageShipmentError
    from .confirm_package_shipment_package_dimension_input import (
        ConfirmPackageShipmentPackageDimensionInput as ConfirmPackageShipmentPackageDimensionInput,
    )
    from .confirm_package_shipment_package_input import (
        ConfirmPackageShipmentPackageInput as ConfirmPackageShipmentPackageInput,
    )
    from .confirm_package_shipment_package_weight_input import (
        ConfirmPackageShipmentPackageWeightInput as ConfirmPackageShipmentPackageWeightInput,
    )
    from .confirm_package_shipment_result import ConfirmPackageShipmentResult as ConfirmPackageShipmentResult
    from .conflict_item import ConflictItem as ConflictItem
    from .conflict_item_input import ConflictItemInput as ConflictItemInput
    from .connect import Connect as Connect
    from .consignee_input import ConsigneeInput as ConsigneeInput
    from .consignee_input_202601 import ConsigneeInput202601 as ConsigneeInput202601
    from .contact_info import ContactInfo as ContactInfo
    from .contact_info_input import ContactInfoInput as ContactInfoInput
    from .content_breakdown import ContentBreakdown as ContentBreakdown
    from .content_data import ContentData as ContentData
    from .content_gmv_distribution import ContentGmvDistribution as ContentGmvDistribution
    from .content_performance_input import ContentPerformanceInput as ContentPerformanceInput
    from .content_performance_input_202508 import ContentPerformanceInput202508 as ContentPerformanceInput202508
    from .conversation import Conversation as Conversation
    from .conversation_entry import ConversationEntry as ConversationEntry
    from .conversation_entry_participant import ConversationEntryParticipant as ConversationEntryParticipant
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_message_page import ConversationMessagePage as ConversationMessagePage
    from .conversation_page import ConversationPage as ConversationPage
    from .conversation_participant import ConversationParticipant as ConversationParticipant
    from .conversation_result import ConversationResult as ConversationResult
    from .conversion import Conversion as Conversion
    from .conversion_gpm import ConversionGpm as ConversionGpm
    from .count_breakdown import CountBreakdown as CountBreakdown
    from .count_range import CountRange as CountRange
    from .count_range_input import CountRangeInput as CountRangeInput
    from .country_distribution import CountryDistribution as CountryDistribution
    from .coupon import Coupon as Coupon
    from .coupon_card_rules import CouponCardRules as CouponCardRules
    from .coupon_discount import CouponDiscount as CouponDiscount
    from .coupon_entry import CouponEntry as CouponEntry
    from .coupon_page import CouponPage as CouponPage
    from .coupon_result import CouponResult as CouponResult
    from .coupon_threshold import CouponThreshold as CouponThreshold
    from .cover_thumb import CoverThumb as CoverThumb
    from .create_affiliate_partner_campaign_result import (
        CreateAffiliatePartnerCampaignResult as CreateAffiliatePartnerCampaignResult,
    )
    from .create_compass_offline_export_task_result import (
        CreateCompassOfflineExportTaskResult as CreateCompassOfflineExportTaskResult,
    )
    from .create_conversation_result import CreateConversationResult as CreateConversationResult
    from .create_fbt_goods_result import CreateFbtGoodsResult as CreateFbtGoodsResult
    from .create_fbt_mcf_order import CreateFbtMcfOrder as CreateFbtMcfOrder
    from .create_fbt_mcf_order_result import CreateFbtMcfOrderResult as CreateFbtMcfOrderResult
    from .create_first_mile_bundle_error import CreateFirstMileBundleError as CreateFirstMileBundleError
    from .create_first_mile_bundle_error_detail import (
        CreateFirstMileBundleErrorDetail as CreateFirstMileBundleErrorDetail,
    )
    from .create_first_mile_bundle_result import CreateFirstMileBundleResult as CreateFirstMileBundleResult
    from .create_global_product_result import CreateGlobalProductResult as CreateGlobalProductResult
    from .create_global_product_skus_input import CreateGlobalProductSkusInput as CreateGlobalProductSkusInput
    from .create_goods_dto_input import CreateGoodsDtoInput as CreateGoodsDtoInput
    from .create_goods_dto_input_202603 import CreateGoodsDtoInput202603 as CreateGoodsDtoInput202603
    from .create_image_translation_task import CreateImageTranslationTask as CreateImageTranslationTask
    from .create_image_translation_task_image_input import (
        CreateImageTranslationTaskImageInput as CreateImageTranslationTaskImageInput,
    )
    from .create_image_translation_tasks_result import (
        CreateImageTranslationTasksResult as CreateImageTranslationTasksResult,
    )
    from .create_last_mile_bundle_result import CreateLastMileBundleResult as CreateLastMileBundleResult
    from .create_manufacturer_result import CreateManufacturerResult as CreateManufacturerResult
    from .create_open_collaboration import CreateOpenCollaboration as CreateOpenCollaboration
    from .create_open_collaboration_result import CreateOpenCollaborationResult as CreateOpenCollaborationResult
    from .create_or_update_inbound_plan_result import CreateOrUpdateInboundPlanResult as CreateOrUpdateInboundPlanResult
    from .create_packages_result import CreatePackagesResult as CreatePackagesResult
    from .create_packages_result_202309 import CreatePackagesResult202309 as CreatePackagesResult202309
    from .create_product_result import CreateProductResult as CreateProductResult
    from .create_product_skus_input import CreateProductSkusInput as CreateProductSkusInput
    from .create_promotion_activity_result import CreatePromotionActivityResult as CreatePromotionActivityResult
    from .create_responsible_person_result import CreateResponsiblePersonResult as CreateResponsiblePersonResult
    from .create_result_info import CreateResultInfo as CreateResultInfo
    from .create_return_result import CreateReturnResult as CreateReturnResult
    from .create_size_chart_v2_result import CreateSizeChartV2Result as CreateSizeChartV2Result
    from .create_target_collaboration_product_input import (
        CreateTargetCollaborationProductInput as CreateTargetCollaborationProductInput,
    )
    from .create_target_collaboration_product_input_202405 import (
        CreateTargetCollaborationProductInput202405 as CreateTargetCollaborationProductInput202405,
    )
    from .create_target_collaboration_result import CreateTargetCollaborationResult as CreateTargetCollaborationResult
    from .create_target_collaboration_result_202405 import (
        CreateTargetCollaborationResult202405 as CreateTargetCollaborationResult202405,
    )
    from .create_video_precheck_task_result import CreateVideoPrecheckTaskResult as CreateVideoPrecheckTaskResult
    from .create_video_precheck_task_video_info_input import (
        CreateVideoPrecheckTaskVideoInfoInput as CreateVideoPrecheckTaskVideoInfoInput,
    )
    from .creator_affiliate_order import CreatorAffiliateOrder as CreatorAffiliateOrder
    from .creator_affiliate_order_page import CreatorAffiliateOrderPage as CreatorAffiliateOrderPage
    from .creator_affiliate_order_skus import CreatorAffiliateOrderSkus as CreatorAffiliateOrderSkus
    from .creator_connect_info import CreatorConnectInfo as CreatorConnectInfo
    from .creator_content_detail import CreatorContentDetail as CreatorContentDetail
    from .creator_content_detail_202412 import CreatorContentDetail202412 as CreatorContentDetail202412
    from .creator_content_detail_creator_profile import (
        CreatorContentDetailCreatorProfile as CreatorContentDetailCreatorProfile,
    )
    from .creator_content_detail_creator_profile_202412 import (
        CreatorContentDetailCreatorProfile202412 as CreatorContentDetailCreatorProfile202412,
    )
    from .creator_content_detail_page import CreatorContentDetailPage as CreatorContentDetailPage
    from .creator_content_detail_page_202412 import CreatorContentDetailPage202412 as CreatorContentDetailPage202412
    from .creator_content_statistic import CreatorContentStatistic as CreatorContentStatistic
    from .creator_content_statistic_202501 import CreatorContentStatistic202501 as CreatorContentStatistic202501
    from .creator_conversation import CreatorConversation as CreatorConversation
    from .creator_conversation_details import CreatorConversationDetails as CreatorConversationDetails
    from .creator_conversation_message import CreatorConversationMessage as CreatorConversationMessage
    from .creator_conversation_message_page import CreatorConversationMessagePage as CreatorConversationMessagePage
    from .creator_conversation_page import CreatorConversationPage as CreatorConversationPage
    from .creator_deauthorization_data import CreatorDeauthorizationData as CreatorDeauthorizationData
    from .creator_deauthorization_event import CreatorDeauthorizationEvent as CreatorDeauthorizationEvent
    from .creator_eligibility_result import CreatorEligibilityResult as CreatorEligibilityResult
    from .creator_get_sample_request_deeplink_result import (
        CreatorGetSampleRequestDeeplinkResult as CreatorGetSampleRequestDeeplinkResult,
    )
    from .creator_info_input import CreatorInfoInput as CreatorInfoInput
    from .creator_inventory import CreatorInventory as CreatorInventory
    from .creator_marketplace_advanced_search_filter_data import (
        CreatorMarketplaceAdvancedSearchFilterData as CreatorMarketplaceAdvancedSearchFilterData,
    )
    from .creator_marketplace_advanced_search_filters import (
        CreatorMarketplaceAdvancedSearchFilters as CreatorMarketplaceAdvancedSearchFilters,
    )
    from .creator_performance_for_campaign_product_creator import (
        CreatorPerformanceForCampaignProductCreator as CreatorPerformanceForCampaignProductCreator,
    )
    from .creator_product_sample_status import CreatorProductSampleStatus as CreatorProductSampleStatus
    from .creator_profile import CreatorProfile as CreatorProfile
    from .creator_profile_202309 import CreatorProfile202309 as CreatorProfile202309
    from .creator_profile_202405 import CreatorProfile202405 as CreatorProfile202405
    from .creator_sample_application import CreatorSampleApplication as CreatorSampleApplication
    from .creator_sample_application_creator_fulfillment import (
        CreatorSampleApplicationCreatorFulfillment as CreatorSampleApplicationCreatorFulfillment,
    )
    from .creator_sample_application_detail import CreatorSampleApplicationDetail as CreatorSampleApplicationDetail
    from .creator_sample_application_page import CreatorSampleApplicationPage as CreatorSampleApplicationPage
    from .creator_search_sample_application_fulfillment import (
        CreatorSearchSampleApplicationFulfillment as CreatorSearchSampleApplicationFulfillment,
    )
    from .creator_select_affiliate_product import CreatorSelectAffiliateProduct as CreatorSelectAffiliateProduct
    from .creator_select_affiliate_product_commission import (
        CreatorSelectAffiliateProductCommission as CreatorSelectAffiliateProductCommission,
    )
    from .creator_select_affiliate_product_page import (
        CreatorSelectAffiliateProductPage as CreatorSelectAffiliateProductPage,
    )
    from .creator_select_affiliate_product_price import (
        CreatorSelectAffiliateProductPrice as CreatorSelectAffiliateProductPrice,
    )
    from .creator_select_affiliate_product_shop import (
        CreatorSelectAffiliateProductShop as CreatorSelectAffiliateProductShop,
    )
    from .creator_shop_product import CreatorShopProduct as CreatorShopProduct
    from .creator_shop_product_page import CreatorShopProductPage as CreatorShopProductPage
    from .creator_shop_product_page_202309 import CreatorShopProductPage202309 as CreatorShopProductPage202309
    from .creator_target_collaboration import CreatorTargetCollaboration as CreatorTargetCollaboration
    from .creator_target_collaboration_page import CreatorTargetCollaborationPage as CreatorTargetCollaborationPage
    from .creator_target_collaboration_product import (
        CreatorTargetCollaborationProduct as CreatorTargetCollaborationProduct,
    )
    from .creator_target_collaboration_product_commission import (
        CreatorTargetCollaborationProductCommission as CreatorTargetCollaborationProductCommission,
    )
    from .creator_trend_profile import CreatorTrendProfile as CreatorTrendProfile
    from .creators_in_creator_marketplace_creator import (
        CreatorsInCreatorMarketplaceCreator as CreatorsInCreatorMarketplaceCreator,
    )
    from .creators_in_creator_marketplace_creator_page import (
        CreatorsInCreatorMarketplaceCreatorPage as CreatorsInCreatorMarketplaceCreatorPage,
    )
    from .creators_in_creator_marketplace_creator_profile import (
        CreatorsInCreatorMarketplaceCreatorProfile as CreatorsInCreatorMarketplaceCreatorProfile,
    )
    from .currency_value import CurrencyValue as CurrencyValue
    from .current_commission import CurrentCommission as CurrentCommission
    from .current_session import CurrentSession as CurrentSession
    from .custom_area import CustomArea as CustomArea
    from .custom_area_input import CustomAreaInput as CustomAreaInput
    from .custom_message_input import CustomMessageInput as CustomMessageInput
    from .customer_service_performance import CustomerServicePerformance as CustomerServicePerformance
    from .customer_service_performance_details import (
        CustomerServicePerformanceDetails as CustomerServicePerformanceDetails,
    )
    from .customized_main_image import CustomizedMainImage as CustomizedMainImage
    from .customs_clearance_order_input import CustomsClearanceOrderInput as CustomsClearanceOrderInput
    from .customs_clearance_order_item_input import CustomsClearanceOrderItemInput as CustomsClearanceOrderItemInput
    from .data_point import DataPoint as DataPoint
    from .deactivate_activity_result import DeactivateActivityResult as DeactivateActivityResult
    from .decision_eligibility import DecisionEligibility as DecisionEligibility
    from .decision_eligibility_decision import DecisionEligibilityDecision as DecisionEligibilityDecision
    from .delete_global_product_error import DeleteGlobalProductError as DeleteGlobalProductError
    from .delete_global_product_error_detail import DeleteGlobalProductErrorDetail as DeleteGlobalProductErrorDetail
    from .delete_global_products_result import DeleteGlobalProductsResult as DeleteGlobalProductsResult
    from .delivery_preferences import DeliveryPreferences as DeliveryPreferences
    from .detailed_sample_application import DetailedSampleApplication as DetailedSampleApplication
    from .detailed_sample_application_creator_fulfillment import (
        DetailedSampleApplicationCreatorFulfillment as DetailedSampleApplicationCreatorFulfillment,
    )
    from .detailed_target_collaboration import DetailedTargetCollaboration as DetailedTargetCollaboration
    from .detailed_target_collaboration_202409 import (
        DetailedTargetCollaboration202409 as DetailedTargetCollaboration202409,
    )
    from .detailed_target_collaboration_202412 import (
        DetailedTargetCollaboration202412 as DetailedTargetCollaboration202412,
    )
    from .detailed_target_collaboration_creator import (
        DetailedTargetCollaborationCreator as DetailedTargetCollaborationCreator,
    )
    from .detailed_target_collaboration_creator_202409 import (
        DetailedTargetCollaborationCreator202409 as DetailedTargetCollaborationCreator202409,
    )
    from .detailed_target_collaboration_creator_202412 import (
        DetailedTargetCollaborationCreator202412 as DetailedTargetCollaborationCreator202412,
    )
    from .detailed_target_collaboration_product import (
        DetailedTargetCollaborationProduct as DetailedTargetCollaborationProduct,
    )
    from .detailed_target_collaboration_product_commission import (
        DetailedTargetCollaborationProductCommission as DetailedTargetCollaborationProductCommission,
    )
    from .diagnose import Diagnose as Diagnose
    from .diagnose_and_optimize_product_attribute_input import (
        DiagnoseAndOptimizeProductAttributeInput as DiagnoseAndOptimizeProductAttributeInput,
    )
    from .diagnose_and_optimize_product_attribute_value_input import (
        DiagnoseAndOptimizeProductAttributeValueInput as DiagnoseAndOptimizeProductAttributeValueInput,
    )
    from .diagnose_and_optimize_product_result import (
        DiagnoseAndOptimizeProductResult as DiagnoseAndOptimizeProductResult,
    )
    from .diagnosis_result import DiagnosisResult as DiagnosisResult
    from .dimension import Dimension as Dimension
    from .dimension_input import DimensionInput as DimensionInput
    from .dimension_limit import DimensionLimit as DimensionLimit
    from .dimension_recommendation import DimensionRecommendation as DimensionRecommendation
    from .dimensions import Dimensions as Dimensions
    from .dimensions_input import DimensionsInput as DimensionsInput
    from .discount import Discount as Discount
    from .discount_amount import DiscountAmount as DiscountAmount
    from .discount_detail import DiscountDetail as DiscountDetail
    from .discount_detail_input import DiscountDetailInput as DiscountDetailInput
    from .distribution_detail import DistributionDetail as DistributionDetail
    from .district_info import DistrictInfo as DistrictInfo
    from .download_compass_task_file import DownloadCompassTaskFile as DownloadCompassTaskFile
    from .download_compass_task_file_result import DownloadCompassTaskFileResult as DownloadCompassTaskFileResult
    from .edit_global_product_result import EditGlobalProductResult as EditGlobalProductResult
    from .edit_global_product_skus_input import EditGlobalProductSkusInput as EditGlobalProductSkusInput
    from .edit_product_audit import EditProductAudit as EditProductAudit
    from .edit_product_replicated_product_input import (
        EditProductReplicatedProductInput as EditProductReplicatedProductInput,
    )
    from .edit_product_replicated_product_skus_input import (
        EditProductReplicatedProductSkusInput as EditProductReplicatedProductSkusInput,
    )
    from .edit_product_replicated_product_skus_price_input import (
        EditProductReplicatedProductSkusPriceInput as EditProductReplicatedProductSkusPriceInput,
    )
    from .edit_product_result import EditProductResult as EditProductResult
    from .edit_product_skus_input import EditProductSkusInput as EditProductSkusInput
    from .eligible_shipping_services import EligibleShippingServices as EligibleShippingServices
    from .email_contact import EmailContact as EmailContact
    from .email_contact_input import EmailContactInput as EmailContactInput
    from .engagement_data_202409 import EngagementData202409 as EngagementData202409
    from .engagement_feature_permissions import EngagementFeaturePermissions as EngagementFeaturePermissions
    from .engagement_task_performances import EngagementTaskPerformances as EngagementTaskPerformances
    from .exchange_order_line import ExchangeOrderLine as ExchangeOrderLine
    from .exp_base_info import ExpBaseInfo as ExpBaseInfo
    from .external_list_price import ExternalListPrice as ExternalListPrice
    from .external_list_price_input import ExternalListPriceInput as ExternalListPriceInput
    from .external_list_price_input_202309 import ExternalListPriceInput202309 as ExternalListPriceInput202309
    from .external_order import ExternalOrder as ExternalOrder
    from .external_order_input import ExternalOrderInput as ExternalOrderInput
    from .external_order_line_item import ExternalOrderLineItem as ExternalOrderLineItem
    from .external_order_line_item_input import ExternalOrderLineItemInput as ExternalOrderLineItemInput
    from .external_order_references import ExternalOrderReferences as ExternalOrderReferences
    from .external_transaction_price_input import ExternalTransactionPriceInput as ExternalTransactionPriceInput
    from .extra_error import ExtraError as ExtraError
    from .failed_external_order_reference import FailedExternalOrderReference as FailedExternalOrderReference
    from .failed_material import FailedMaterial as FailedMaterial
    from .fbt_inbound_order_details import FbtInboundOrderDetails as FbtInboundOrderDetails
    from .fbt_inventory import FbtInventory as FbtInventory
    from .fbt_inventory_goods import FbtInventoryGoods as FbtInventoryGoods
    from .fbt_inventory_goods_skus import FbtInventoryGoodsSkus as FbtInventoryGoodsSkus
    from .fbt_inventory_on_hand_detail import FbtInventoryOnHandDetail as FbtInventoryOnHandDetail
    from .fbt_inventory_page import FbtInventoryPage as FbtInventoryPage
    from .fbt_inventory_update_data import FbtInventoryUpdateData as FbtInventoryUpdateData
    from .fbt_inventory_update_event import FbtInventoryUpdateEvent as FbtInventoryUpdateEvent
    from .fbt_mcf_order_status import FbtMcfOrderStatus as FbtMcfOrderStatus
    from .fbt_mcf_order_status_data import FbtMcfOrderStatusData as FbtMcfOrderStatusData
    from .fbt_mcf_order_status_data_mcf_order import FbtMcfOrderStatusDataMcfOrder as FbtMcfOrderStatusDataMcfOrder
    from .fbt_mcf_order_status_data_mcf_order_consign_order import (
        FbtMcfOrderStatusDataMcfOrderConsignOrder as FbtMcfOrderStatusDataMcfOrderConsignOrder,
    )
    from .fbt_mcf_order_status_event import FbtMcfOrderStatusEvent as FbtMcfOrderStatusEvent
    from .fbt_mcf_order_status_mcf_order import FbtMcfOrderStatusMcfOrder as FbtMcfOrderStatusMcfOrder
    from .fbt_mcf_order_status_mcf_order_consign_order import (
        FbtMcfOrderStatusMcfOrderConsignOrder as FbtMcfOrderStatusMcfOrderConsignOrder,
    )
    from .fbt_merchant_mcf_status import FbtMerchantMcfStatus as FbtMerchantMcfStatus
    from .fbt_merchant_onboarded_regions import FbtMerchantOnboardedRegions as FbtMerchantOnboardedRegions
    from .fbt_merchant_onboarding_data import FbtMerchantOnboardingData as FbtMerchantOnboardingData
    from .fbt_merchant_onboarding_event import FbtMerchantOnboardingEvent as FbtMerchantOnboardingEvent
    from .fbt_warehouse import FbtWarehouse as FbtWarehouse
    from .fbt_warehouse_address import FbtWarehouseAddress as FbtWarehouseAddress
    from .fbt_warehouse_inventory import FbtWarehouseInventory as FbtWarehouseInventory
    from .fbt_warehouse_list import FbtWarehouseList as FbtWarehouseList
    from .feature import Feature as Feature
    from .fee_tax_breakdown import FeeTaxBreakdown as FeeTaxBreakdown
    from .fee_tax_breakdown_fee import FeeTaxBreakdownFee as FeeTaxBreakdownFee
    from .fee_tax_breakdown_tax import FeeTaxBreakdownTax as FeeTaxBreakdownTax
    from .file_ref import FileRef as FileRef
    from .filter_params_commission_rate_range_input import (
        FilterParamsCommissionRateRangeInput as FilterParamsCommissionRateRangeInput,
    )
    from .filter_params_input import FilterParamsInput as FilterParamsInput
    from .filter_params_price_range_input import FilterParamsPriceRangeInput as FilterParamsPriceRangeInput
    from .filter_reason import FilterReason as FilterReason
    from .flammable_liquids_extra_info import FlammableLiquidsExtraInfo as FlammableLiquidsExtraInfo
    from .flammable_liquids_extra_info_input import FlammableLiquidsExtraInfoInput as FlammableLiquidsExtraInfoInput
    from .flow import Flow as Flow
    from .flow_page import FlowPage as FlowPage
    from .follower_demographic import FollowerDemographic as FollowerDemographic
    from .formatted_money_range import FormattedMoneyRange as FormattedMoneyRange
    from .formatted_range import FormattedRange as FormattedRange
    from .free_sample_rule import FreeSampleRule as FreeSampleRule
    from .free_sample_rule_input import FreeSampleRuleInput as FreeSampleRuleInput
    from .free_sample_rule_input_input import FreeSampleRuleInputInput as FreeSampleRuleInputInput
    from .fulfillment_recipient_address import FulfillmentRecipientAddress as FulfillmentRecipientAddress
    from .gender_distribution import GenderDistribution as GenderDistribution
    from .gender_distribution_input import GenderDistributionInput as GenderDistributionInput
    from .gender_indicator import GenderIndicator as GenderIndicator
    from .generate_affiliate_sharing_link_material_input import (
        GenerateAffiliateSharingLinkMaterialInput as GenerateAffiliateSharingLinkMaterialInput,
    )
    from .generate_general_sharing_link import GenerateGeneralSharingLink as GenerateGeneralSharingLink
    from .generate_general_sharing_link_material_input import (
        GenerateGeneralSharingLinkMaterialInput as GenerateGeneralSharingLinkMaterialInput,
    )
    from .generate_general_sharing_links_result import (
        GenerateGeneralSharingLinksResult as GenerateGeneralSharingLinksResult,
    )
    from .generate_publisher_sharing_links_in_batch_material_input import (
        GeneratePublisherSharingLinksInBatchMaterialInput as GeneratePublisherSharingLinksInBatchMaterialInput,
    )
    from .generate_publisher_sharing_links_in_batch_result import (
        GeneratePublisherSharingLinksInBatchResult as GeneratePublisherSharingLinksInBatchResult,
    )
    from .generate_target_collaboration_link_result import (
        GenerateTargetCollaborationLinkResult as GenerateTargetCollaborationLinkResult,
    )
    from .geolocation import Geolocation as Geolocation
    from .get_shipping_document_result import GetShippingDocumentResult as GetShippingDocumentResult
    from .gift_detail import GiftDetail as GiftDetail
    from .gift_detail_input import GiftDetailInput as GiftDetailInput
    from .gift_discount import GiftDiscount as GiftDiscount
    from .gift_discount_input import GiftDiscountInput as GiftDiscountInput
    from .gift_info import GiftInfo as GiftInfo
    from .gift_info_input import GiftInfoInput as GiftInfoInput
    from .global_attribute import GlobalAttribute as GlobalAttribute
    from .global_attributes import GlobalAttributes as GlobalAttributes
    from .global_categories import GlobalCategories as GlobalCategories
    from .global_category import GlobalCategory as GlobalCategory
    from .global_category_rule_product_certification import (
        GlobalCategoryRuleProductCertification as GlobalCategoryRuleProductCertification,
    )
    from .global_category_rule_size_chart import GlobalCategoryRuleSizeChart as GlobalCategoryRuleSizeChart
    from .global_category_rules import GlobalCategoryRules as GlobalCategoryRules
    from .global_certification_input import GlobalCertificationInput as GlobalCertificationInput
    from .global_listing_method_change_data import GlobalListingMethodChangeData as GlobalListingMethodChangeData
    from .global_listing_method_change_event import GlobalListingMethodChangeEvent as GlobalListingMethodChangeEvent
    from .global_listing_policy import GlobalListingPolicy as GlobalListingPolicy
    from .global_listing_rules import GlobalListingRules as GlobalListingRules
    from .global_price_input import GlobalPriceInput as GlobalPriceInput
    from .global_product import GlobalProduct as GlobalProduct
    from .global_product_202309 import GlobalProduct202309 as GlobalProduct202309
    from .global_product_association import GlobalProductAssociation as GlobalProductAssociation
    from .global_product_attribute import GlobalProductAttribute as GlobalProductAttribute
    from .global_product_attribute_input import GlobalProductAttributeInput as GlobalProductAttributeInput
    from .global_product_certification import GlobalProductCertification as GlobalProductCertification
    from .global_product_details import GlobalProductDetails as GlobalProductDetails
    from .global_product_package_weight import GlobalProductPackageWeight as GlobalProductPackageWeight
    from .global_product_page import GlobalProductPage as GlobalProductPage
    from .global_product_page_202309 import GlobalProductPage202309 as GlobalProductPage202309
    from .global_product_permission import GlobalProductPermission as GlobalProductPermission
    from .global_product_result import GlobalProductResult as GlobalProductResult
    from .global_product_size_chart import GlobalProductSizeChart as GlobalProductSizeChart
    from .global_product_sku import GlobalProductSku as GlobalProductSku
    from .global_product_skus import GlobalProductSkus as GlobalProductSkus
    from .global_product_skus_inventory import GlobalProductSkusInventory as GlobalProductSkusInventory
    from .global_product_skus_price import GlobalProductSkusPrice as GlobalProductSkusPrice
    from .global_product_skus_sales_attribute import GlobalProductSkusSalesAttribute as GlobalProductSkusSalesAttribute
    from .global_replicated_product import GlobalReplicatedProduct as GlobalReplicatedProduct
    from .global_replicated_products import GlobalReplicatedProducts as GlobalReplicatedProducts
    from .global_replication_status_change_data import (
        GlobalReplicationStatusChangeData as GlobalReplicationStatusChangeData,
    )
    from .global_replication_status_change_event import (
        GlobalReplicationStatusChangeEvent as GlobalReplicationStatusChangeEvent,
    )
    from .global_sales_attribute_input import GlobalSalesAttributeInput as GlobalSalesAttributeInput
    from .global_seller_warehouses import GlobalSellerWarehouses as GlobalSellerWarehouses
    from .global_sku import GlobalSku as GlobalSku
    from .global_skus_input import GlobalSkusInput as GlobalSkusInput
    from .global_skus_inventory_input import GlobalSkusInventoryInput as GlobalSkusInventoryInput
    from .global_warehouse import GlobalWarehouse as GlobalWarehouse
    from .global_warehouse_stock import GlobalWarehouseStock as GlobalWarehouseStock
    from .gmv import Gmv as Gmv
    from .gmv_202509 import Gmv202509 as Gmv202509
    from .gmv_breakdown_202509 import GmvBreakdown202509 as GmvBreakdown202509
    from .gmv_level_rule import GmvLevelRule as GmvLevelRule
    from .gmv_level_rule_quota_detail import GmvLevelRuleQuotaDetail as GmvLevelRuleQuotaDetail
    from .gmv_trend_performance import GmvTrendPerformance as GmvTrendPerformance
    from .gmv_trend_performance_data_point import GmvTrendPerformanceDataPoint as GmvTrendPerformanceDataPoint
    from .gne_202309 import Gne202309 as Gne202309
    from .good import Good as Good
    from .good_202409 import Good202409 as Good202409
    from .good_hazmat_info import GoodHazmatInfo as GoodHazmatInfo
    from .good_hazmat_info_flammable_liquids_extra_info import (
        GoodHazmatInfoFlammableLiquidsExtraInfo as GoodHazmatInfoFlammableLiquidsExtraInfo,
    )
    from .good_input import GoodInput as GoodInput
    from .good_page import GoodPage as GoodPage
    from .good_page_202409 import GoodPage202409 as GoodPage202409
    from .good_quality_check_result import GoodQualityCheckResult as GoodQualityCheckResult
    from .good_quality_check_result_issue import GoodQualityCheckResultIssue as GoodQualityCheckResultIssue
    from .goods_create_result import GoodsCreateResult as GoodsCreateResult
    from .goods_hazmat_and_expiration_info import GoodsHazmatAndExpirationInfo as GoodsHazmatAndExpirationInfo
    from .goods_inventory import GoodsInventory as GoodsInventory
    from .goods_inventory_for_mcf import GoodsInventoryForMcf as GoodsInventoryForMcf
    from .goods_item import GoodsItem as GoodsItem
    from .goods_item_input import GoodsItemInput as GoodsItemInput
    from .goods_match_data import GoodsMatchData as GoodsMatchData
    from .goods_match_event import GoodsMatchEvent as GoodsMatchEvent
    from .goods_measurements import GoodsMeasurements as GoodsMeasurements
    from .goods_measurements_202603 import GoodsMeasurements202603 as GoodsMeasurements202603
    from .goods_safety_attribute import GoodsSafetyAttribute as GoodsSafetyAttribute
    from .goods_safety_attribute_input import GoodsSafetyAttributeInput as GoodsSafetyAttributeInput
    from .goods_shelf_life import GoodsShelfLife as GoodsShelfLife
    from .goods_shelf_life_input import GoodsShelfLifeInput as GoodsShelfLifeInput
    from .goods_sku import GoodsSku as GoodsSku
    from .goods_sku_product import GoodsSkuProduct as GoodsSkuProduct
    from .goods_weight import GoodsWeight as GoodsWeight
    from .gross_revenue_202509 import GrossRevenue202509 as GrossRevenue202509
    from .gross_revenue_breakdown_202509 import GrossRevenueBreakdown202509 as GrossRevenueBreakdown202509
    from .group_count import GroupCount as GroupCount
    from .handling_duration import HandlingDuration as HandlingDuration
    from .handover_time_slots import HandoverTimeSlots as HandoverTimeSlots
    from .hazmat_and_expiration_dto import HazmatAndExpirationDto as HazmatAndExpirationDto
    from .hazmat_and_expiration_info import HazmatAndExpirationInfo as HazmatAndExpirationInfo
    from .hazmat_info import HazmatInfo as HazmatInfo
    from .hazmat_info_input_202603 import HazmatInfoInput202603 as HazmatInfoInput202603
    from .header_input import HeaderInput as HeaderInput
    from .id_name import IdName as IdName
    from .id_name_input import IdNameInput as IdNameInput
    from .id_ref import IdRef as IdRef
    from .id_ref_input import IdRefInput as IdRefInput
    from .identifier_code import IdentifierCode as IdentifierCode
    from .identifier_code_input import IdentifierCodeInput as IdentifierCodeInput
    from .im_dsat_chat_item import ImDsatChatItem as ImDsatChatItem
    from .image import Image as Image
    from .image_area import ImageArea as ImageArea
    from .image_area_input import ImageAreaInput as ImageAreaInput
    from .image_location import ImageLocation as ImageLocation
    from .image_ref import ImageRef as ImageRef
    from .image_ref_input import ImageRefInput as ImageRefInput
    from .image_translation_completed_data import ImageTranslationCompletedData as ImageTranslationCompletedData
    from .image_translation_completed_event import ImageTranslationCompletedEvent as ImageTranslationCompletedEvent
    from .image_translation_tasks import ImageTranslationTasks as ImageTranslationTasks
    from .inbound_fbt_order_status_change_data import InboundFbtOrderStatusChangeData as InboundFbtOrderStatusChangeData
    from .inbound_fbt_order_status_change_event import (
        InboundFbtOrderStatusChangeEvent as InboundFbtOrderStatusChangeEvent,
    )
    from .inbound_goods_lot_receive_item_detail import (
        InboundGoodsLotReceiveItemDetail as InboundGoodsLotReceiveItemDetail,
    )
    from .inbound_method_detail import InboundMethodDetail as InboundMethodDetail
    from .inbound_method_detail_info import InboundMethodDetailInfo as InboundMethodDetailInfo
    from .inbound_method_detail_info_placement_fee_estimate import (
        InboundMethodDetailInfoPlacementFeeEstimate as InboundMethodDetailInfoPlacementFeeEstimate,
    )
    from .inbound_order import InboundOrder as InboundOrder
    from .inbound_order_202409 import InboundOrder202409 as InboundOrder202409
    from .inbound_order_entry_202409 import InboundOrderEntry202409 as InboundOrderEntry202409
    from .inbound_order_entry_warehouse_202409 import (
        InboundOrderEntryWarehouse202409 as InboundOrderEntryWarehouse202409,
    )
    from .inbound_order_warehouse import InboundOrderWarehouse as InboundOrderWarehouse
    from .inbound_plan import InboundPlan as InboundPlan
    from .inbox_category_count_data import InboxCategoryCountData as InboxCategoryCountData
    from .inbox_category_counts import InboxCategoryCounts as InboxCategoryCounts
    from .indicator import Indicator as Indicator
    from .indicator_data import IndicatorData as IndicatorData
    from .indicator_detail_input import IndicatorDetailInput as IndicatorDetailInput
    from .insurance import Insurance as Insurance
    from .interactive_trend_performance import InteractiveTrendPerformance as InteractiveTrendPerformance
    from .inventory_changed_by_shop_data import InventoryChangedByShopData as InventoryChangedByShopData
    from .inventory_changed_by_shop_event import InventoryChangedByShopEvent as InventoryChangedByShopEvent
    from .inventory_distribution import InventoryDistribution as InventoryDistribution
    from .inventory_record import InventoryRecord as InventoryRecord
    from .inventory_record_goods import InventoryRecordGoods as InventoryRecordGoods
    from .inventory_record_order import InventoryRecordOrder as InventoryRecordOrder
    from .inventory_record_page import InventoryRecordPage as InventoryRecordPage
    from .inventory_rule import InventoryRule as InventoryRule
    from .inventory_search_inventory import InventorySearchInventory as InventorySearchInventory
    from .inventory_search_inventory_skus import InventorySearchInventorySkus as InventorySearchInventorySkus
    from .inventory_search_result import InventorySearchResult as InventorySearchResult
    from .inventory_status_change_data import InventoryStatusChangeData as InventoryStatusChangeData
    from .inventory_status_change_event import InventoryStatusChangeEvent as InventoryStatusChangeEvent
    from .invoice_input import InvoiceInput as InvoiceInput
    from .invoice_status_change_data import InvoiceStatusChangeData as InvoiceStatusChangeData
    from .invoice_status_change_event import InvoiceStatusChangeEvent as InvoiceStatusChangeEvent
    from .item_detail_input import ItemDetailInput as ItemDetailInput
    from .item_quantity import ItemQuantity as ItemQuantity
    from .item_quantity_input import ItemQuantityInput as ItemQuantityInput
    from .item_quantity_input_input import ItemQuantityInputInput as ItemQuantityInputInput
    from .item_tax import ItemTax as ItemTax
    from .key_value import KeyValue as KeyValue
    from .label import Label as Label
    from .label_sample_product import LabelSampleProduct as LabelSampleProduct
    from .last_mile_bundle_input import LastMileBundleInput as LastMileBundleInput
    from .last_mile_bundle_weight_input import LastMileBundleWeightInput as LastMileBundleWeightInput
    from .latest_message import LatestMessage as LatestMessage
    from .latest_unread_messages import LatestUnreadMessages as LatestUnreadMessages
    from .length_limit import LengthLimit as LengthLimit
    from .line_item_decision_input import LineItemDecisionInput as LineItemDecisionInput
    from .line_item_decision_line_item_input import LineItemDecisionLineItemInput as LineItemDecisionLineItemInput
    from .line_item_decision_reason_input import LineItemDecisionReasonInput as LineItemDecisionReasonInput
    from .line_item_eligibility import LineItemEligibility as LineItemEligibility
    from .line_item_eligibility_202309 import LineItemEligibility202309 as LineItemEligibility202309
    from .line_item_eligibility_202512 import LineItemEligibility202512 as LineItemEligibility202512
    from .line_item_tax import LineItemTax as LineItemTax
    from .link_info_input import LinkInfoInput as LinkInfoInput
    from .link_info_input_202511 import LinkInfoInput202511 as LinkInfoInput202511
    from .list_price import ListPrice as ListPrice
    from .list_price_input import ListPriceInput as ListPriceInput
    from .listed_product_page import ListedProductPage as ListedProductPage
    from .listing_criteria import ListingCriteria as ListingCriteria
    from .listing_quality import ListingQuality as ListingQuality
    from .listing_schema import ListingSchema as ListingSchema
    from .listing_schema_202401 import ListingSchema202401 as ListingSchema202401
    from .listing_schema_field import ListingSchemaField as ListingSchemaField
    from .listing_schema_rule import ListingSchemaRule as ListingSchemaRule
    from .listing_schemas_result import ListingSchemasResult as ListingSchemasResult
    from .listing_schemas_result_202401 import ListingSchemasResult202401 as ListingSchemasResult202401
    from .listing_status_info import ListingStatusInfo as ListingStatusInfo
    from .live import Live as Live
    from .live_interaction import LiveInteraction as LiveInteraction
    from .live_interaction_202509 import LiveInteraction202509 as LiveInteraction202509
    from .live_performance_interval_202508 import LivePerformanceInterval202508 as LivePerformanceInterval202508
    from .live_room_core_stats import LiveRoomCoreStats as LiveRoomCoreStats
    from .live_room_gmv_and_order_trends import LiveRoomGmvAndOrderTrends as LiveRoomGmvAndOrderTrends
    from .live_room_info import LiveRoomInfo as LiveRoomInfo
    from .live_room_interactive_trends import LiveRoomInteractiveTrends as LiveRoomInteractiveTrends
    from .live_room_product_stats import LiveRoomProductStats as LiveRoomProductStats
    from .live_room_traffic_performance import LiveRoomTrafficPerformance as LiveRoomTrafficPerformance
    from .live_room_user_portraits import LiveRoomUserPortraits as LiveRoomUserPortraits
    from .live_room_view_trends import LiveRoomViewTrends as LiveRoomViewTrends
    from .live_stream_session import LiveStreamSession as LiveStreamSession
    from .live_stream_session_202508 import LiveStreamSession202508 as LiveStreamSession202508
    from .live_stream_session_202509 import LiveStreamSession202509 as LiveStreamSession202509
    from .live_stream_session_creator import LiveStreamSessionCreator as LiveStreamSessionCreator
    from .live_stream_session_page import LiveStreamSessionPage as LiveStreamSessionPage
    from .live_stream_session_page_202508 import LiveStreamSessionPage202508 as LiveStreamSessionPage202508
    from .live_stream_session_page_202509 import LiveStreamSessionPage202509 as LiveStreamSessionPage202509
    from .live_stream_session_traffic import LiveStreamSessionTraffic as LiveStreamSessionTraffic
    from .live_task import LiveTask as LiveTask
    from .localized_category import LocalizedCategory as LocalizedCategory
    from .location_input import LocationInput as LocationInput
    from .logistic_info import LogisticInfo as LogisticInfo
    from .logistics_202309 import Logistics202309 as Logistics202309
    from .logistics_detail import LogisticsDetail as LogisticsDetail
    from .logistics_service import LogisticsService as LogisticsService
    from .logistics_tracking import LogisticsTracking as LogisticsTracking
    from .lot_expiration_info import LotExpirationInfo as LotExpirationInfo
    from .lot_expiration_info_202409 import LotExpirationInfo202409 as LotExpirationInfo202409
    from .major_gender import MajorGender as MajorGender
    from .manufacturer import Manufacturer as Manufacturer
    from .manufacturer_202409 import Manufacturer202409 as Manufacturer202409
    from .manufacturer_entry import ManufacturerEntry as ManufacturerEntry
    from .manufacturer_entry_page import ManufacturerEntryPage as ManufacturerEntryPage
    from .manufacturer_entry_regional_profile import (
        ManufacturerEntryRegionalProfile as ManufacturerEntryRegionalProfile,
    )
    from .manufacturer_input import ManufacturerInput as ManufacturerInput
    from .manufacturer_page_202409 import ManufacturerPage202409 as ManufacturerPage202409
    from .manufacturer_phone_input import ManufacturerPhoneInput as ManufacturerPhoneInput
    from .mark_conversations_as_read_result import MarkConversationsAsReadResult as MarkConversationsAsReadResult
    from .mark_package_as_shipped_result import MarkPackageAsShippedResult as MarkPackageAsShippedResult
    from .market_data import MarketData as MarketData
    from .market_performance import MarketPerformance as MarketPerformance
    from .marketplace_creator_advanced_filters_202601 import (
        MarketplaceCreatorAdvancedFilters202601 as MarketplaceCreatorAdvancedFilters202601,
    )
    from .marketplace_creator_performance import MarketplaceCreatorPerformance as MarketplaceCreatorPerformance
    from .marketplace_creator_performance_202406 import (
        MarketplaceCreatorPerformance202406 as MarketplaceCreatorPerformance202406,
    )
    from .marketplace_creator_performance_202505 import (
        MarketplaceCreatorPerformance202505 as MarketplaceCreatorPerformance202505,
    )
    from .marketplace_creator_performance_202508 import (
        MarketplaceCreatorPerformance202508 as MarketplaceCreatorPerformance202508,
    )
    from .marketplace_creator_performance_creator import (
        MarketplaceCreatorPerformanceCreator as MarketplaceCreatorPerformanceCreator,
    )
    from .marketplace_creator_performance_creator_202406 import (
        MarketplaceCreatorPerformanceCreator202406 as MarketplaceCreatorPerformanceCreator202406,
    )
    from .marketplace_creator_performance_creator_202505 import (
        MarketplaceCreatorPerformanceCreator202505 as MarketplaceCreatorPerformanceCreator202505,
    )
    from .marketplace_creator_performance_creator_202508 import (
        MarketplaceCreatorPerformanceCreator202508 as MarketplaceCreatorPerformanceCreator202508,
    )
    from .marketplace_creator_performance_creator_profile import (
        MarketplaceCreatorPerformanceCreatorProfile as MarketplaceCreatorPerformanceCreatorProfile,
    )
    from .marketplace_creator_search_page_202406 import (
        MarketplaceCreatorSearchPage202406 as MarketplaceCreatorSearchPage202406,
    )
    from .marketplace_creator_search_page_202505 import (
        MarketplaceCreatorSearchPage202505 as MarketplaceCreatorSearchPage202505,
    )
    from .marketplace_creator_search_page_202508 import (
        MarketplaceCreatorSearchPage202508 as MarketplaceCreatorSearchPage202508,
    )
    from .marketplace_search_creator_202406 import MarketplaceSearchCreator202406 as MarketplaceSearchCreator202406
    from .marketplace_search_creator_202505 import MarketplaceSearchCreator202505 as MarketplaceSearchCreator202505
    from .marketplace_search_creator_202508 import MarketplaceSearchCreator202508 as MarketplaceSearchCreator202508
    from .mcf_status import McfStatus as McfStatus
    from .measurement_and_option import MeasurementAndOption as MeasurementAndOption
    from .media_input import MediaInput as MediaInput
    from .merchant_declaration_info import MerchantDeclarationInfo as MerchantDeclarationInfo
    from .merchant_declaration_info_dimension import (
        MerchantDeclarationInfoDimension as MerchantDeclarationInfoDimension,
    )
    from .message_body import MessageBody as MessageBody
    from .message_sender import MessageSender as MessageSender
    from .message_template import MessageTemplate as MessageTemplate
    from .message_templates import MessageTemplates as MessageTemplates
    from .metric import Metric as Metric
    from .metric_benchmark import MetricBenchmark as MetricBenchmark
    from .metric_standard import MetricStandard as MetricStandard
    from .metric_standard_info import MetricStandardInfo as MetricStandardInfo
    from .metric_standard_info_input import MetricStandardInfoInput as MetricStandardInfoInput
    from .metric_value_module import MetricValueModule as MetricValueModule
    from .metric_value_module_info import MetricValueModuleInfo as MetricValueModuleInfo
    from .metric_value_module_info_input import MetricValueModuleInfoInput as MetricValueModuleInfoInput
    from .metrics import Metrics as Metrics
    from .money import Money as Money
    from .money_breakdown import MoneyBreakdown as MoneyBreakdown
    from .money_input import MoneyInput as MoneyInput
    from .money_range import MoneyRange as MoneyRange
    from .music import Music as Music
    from .music_page import MusicPage as MusicPage
    from .must_split_reason import MustSplitReason as MustSplitReason
    from .nbfr_problem_order_item import NbfrProblemOrderItem as NbfrProblemOrderItem
    from .nbfr_top_product_item import NbfrTopProductItem as NbfrTopProductItem
    from .nested_envelope import NestedEnvelope as NestedEnvelope
    from .new_conversation_data import NewConversationData as NewConversationData
    from .new_conversation_event import NewConversationEvent as NewConversationEvent
    from .new_message_data import NewMessageData as NewMessageData
    from .new_message_data_sender import NewMessageDataSender as NewMessageDataSender
    from .new_message_event import NewMessageEvent as NewMessageEvent
    from .new_message_listener_data import NewMessageListenerData as NewMessageListenerData
    from .new_message_listener_data_sender import NewMessageListenerDataSender as NewMessageListenerDataSender
    from .new_message_listener_event import NewMessageListenerEvent as NewMessageListenerEvent
    from .newest_message import NewestMessage as NewestMessage
    from .notice import Notice as Notice
    from .nrr_problem_order_item import NrrProblemOrderItem as NrrProblemOrderItem
    from .nrr_top_product_item import NrrTopProductItem as NrrTopProductItem
    from .num_limit import NumLimit as NumLimit
    from .number_range import NumberRange as NumberRange
    from .on_hand_detail import OnHandDetail as OnHandDetail
    from .onboarded_region import OnboardedRegion as OnboardedRegion
    from .open_collaboration import OpenCollaboration as OpenCollaboration
    from .open_collaboration_202409 import OpenCollaboration202409 as OpenCollaboration202409
    from .open_collaboration_commission_range_input import (
        OpenCollaborationCommissionRangeInput as OpenCollaborationCommissionRangeInput,
    )
    from .open_collaboration_listed_product import OpenCollaborationListedProduct as OpenCollaborationListedProduct
    from .open_collaboration_listed_product_shop import (
        OpenCollaborationListedProductShop as OpenCollaborationListedProductShop,
    )
    from .open_collaboration_page import OpenCollaborationPage as OpenCollaborationPage
    from .open_collaboration_page_202409 import OpenCollaborationPage202409 as OpenCollaborationPage202409
    from .open_collaboration_product import OpenCollaborationProduct as OpenCollaborationProduct
    from .open_collaboration_product_details import OpenCollaborationProductDetails as OpenCollaborationProductDetails
    from .open_collaboration_product_list_by_product_ids import (
        OpenCollaborationProductListByProductIds as OpenCollaborationProductListByProductIds,
    )
    from .open_collaboration_product_page import OpenCollaborationProductPage as OpenCollaborationProductPage
    from .open_collaboration_sample_rules import OpenCollaborationSampleRules as OpenCollaborationSampleRules
    from .open_collaboration_settings import OpenCollaborationSettings as OpenCollaborationSettings
    from .open_collaboration_settings_entry import OpenCollaborationSettingsEntry as OpenCollaborationSettingsEntry
    from .operate_goods_sku_relation_info import OperateGoodsSkuRelationInfo as OperateGoodsSkuRelationInfo
    from .operate_goods_sku_relation_input import OperateGoodsSkuRelationInput as OperateGoodsSkuRelationInput
    from .opportunity import Opportunity as Opportunity
    from .opportunity_data import OpportunityData as OpportunityData
    from .opportunity_detail import OpportunityDetail as OpportunityDetail
    from .opportunity_detail_opportunity import OpportunityDetailOpportunity as OpportunityDetailOpportunity
    from .opportunity_matching_status_change_data import (
        OpportunityMatchingStatusChangeData as OpportunityMatchingStatusChangeData,
    )
    from .opportunity_matching_status_change_event import (
        OpportunityMatchingStatusChangeEvent as OpportunityMatchingStatusChangeEvent,
    )
    from .opportunity_page import OpportunityPage as OpportunityPage
    from .optimize_image import OptimizeImage as OptimizeImage
    from .optimize_image_input import OptimizeImageInput as OptimizeImageInput
    from .optimize_images_result import OptimizeImagesResult as OptimizeImagesResult
    from .order import Order as Order
    from .order_202309 import Order202309 as Order202309
    from .order_202309_line_item import Order202309LineItem as Order202309LineItem
    from .order_202309_page import Order202309Page as Order202309Page
    from .order_clearance import OrderClearance as OrderClearance
    from .order_clearance_item import OrderClearanceItem as OrderClearanceItem
    from .order_customs_requirements import OrderCustomsRequirements as OrderCustomsRequirements
    from .order_detail import OrderDetail as OrderDetail
    from .order_detail_line_item import OrderDetailLineItem as OrderDetailLineItem
    from .order_details import OrderDetails as OrderDetails
    from .order_info_input import OrderInfoInput as OrderInfoInput
    from .order_line_item import OrderLineItem as OrderLineItem
    from .order_line_ref import OrderLineRef as OrderLineRef
    from .order_line_ref_input import OrderLineRefInput as OrderLineRefInput
    from .order_operation_log_202409 import OrderOperationLog202409 as OrderOperationLog202409
    from .order_package import OrderPackage as OrderPackage
    from .order_page import OrderPage as OrderPage
    from .order_payment import OrderPayment as OrderPayment
    from .order_price_detail_line_item import OrderPriceDetailLineItem as OrderPriceDetailLineItem
    from .order_price_details import OrderPriceDetails as OrderPriceDetails
    from .order_refund_amount import OrderRefundAmount as OrderRefundAmount
    from .order_split_attributes import OrderSplitAttributes as OrderSplitAttributes
    from .order_status_change_data import OrderStatusChangeData as OrderStatusChangeData
    from .order_status_change_event import OrderStatusChangeEvent as OrderStatusChangeEvent
    from .order_status_data_exchange_order_input import (
        OrderStatusDataExchangeOrderInput as OrderStatusDataExchangeOrderInput,
    )
    from .order_status_data_exchange_order_package_input import (
        OrderStatusDataExchangeOrderPackageInput as OrderStatusDataExchangeOrderPackageInput,
    )
    from .order_statuse import OrderStatuse as OrderStatuse
    from .order_tracking import OrderTracking as OrderTracking
    from .orders_by_external_order_reference import OrdersByExternalOrderReference as OrdersByExternalOrderReference
    from .orders_by_external_order_reference_order import (
        OrdersByExternalOrderReferenceOrder as OrdersByExternalOrderReferenceOrder,
    )
    from .origin_platform_category_input import OriginPlatformCategoryInput as OriginPlatformCategoryInput
    from .origin_platform_product_meta_data_input import (
        OriginPlatformProductMetaDataInput as OriginPlatformProductMetaDataInput,
    )
    from .original_price import OriginalPrice as OriginalPrice
    from .otdr_logistics_item import OtdrLogisticsItem as OtdrLogisticsItem
    from .otdr_problem_order_item import OtdrProblemOrderItem as OtdrProblemOrderItem
    from .otdr_problem_order_item_page import OtdrProblemOrderItemPage as OtdrProblemOrderItemPage
    from .overall_performance_202509 import OverallPerformance202509 as OverallPerformance202509
    from .package import Package as Package
    from .package_detail import PackageDetail as PackageDetail
    from .package_dimensions import PackageDimensions as PackageDimensions
    from .package_dimensions_answer import PackageDimensionsAnswer as PackageDimensionsAnswer
    from .package_dimensions_input import PackageDimensionsInput as PackageDimensionsInput
    from .package_dimensions_input_details import PackageDimensionsInputDetails as PackageDimensionsInputDetails
    from .package_error import PackageError as PackageError
    from .package_error_detail import PackageErrorDetail as PackageErrorDetail
    from .package_order import PackageOrder as PackageOrder
    from .package_order_skus import PackageOrderSkus as PackageOrderSkus
    from .package_orders import PackageOrders as PackageOrders
    from .package_orders_page import PackageOrdersPage as PackageOrdersPage
    from .package_page import PackagePage as PackagePage
    from .package_result import PackageResult as PackageResult
    from .package_shipping_document import PackageShippingDocument as PackageShippingDocument
    from .package_update_data import PackageUpdateData as PackageUpdateData
    from .package_update_data_package import PackageUpdateDataPackage as PackageUpdateDataPackage
    from .package_update_event import PackageUpdateEvent as PackageUpdateEvent
    from .package_weight import PackageWeight as PackageWeight
    from .package_weight_input import PackageWeightInput as PackageWeightInput
    from .package_weight_input_details import PackageWeightInputDetails as PackageWeightInputDetails
    from .paged_sample_application_202507 import PagedSampleApplication202507 as PagedSampleApplication202507
    from .paged_sample_application_creator_202507 import (
        PagedSampleApplicationCreator202507 as PagedSampleApplicationCreator202507,
    )
    from .pagination import Pagination as Pagination
    from .parcel_dimensions import ParcelDimensions as ParcelDimensions
    from .parcel_dimensions_input import ParcelDimensionsInput as ParcelDimensionsInput
    from .parcel_dimensions_input_details import ParcelDimensionsInputDetails as ParcelDimensionsInputDetails
    from .parcel_tracking_info_input import ParcelTrackingInfoInput as ParcelTrackingInfoInput
    from .parcel_weight import ParcelWeight as ParcelWeight
    from .parcel_weight_input import ParcelWeightInput as ParcelWeightInput
    from .parcel_weight_input_details import ParcelWeightInputDetails as ParcelWeightInputDetails
    from .partial_edit_global_product_publish_result import (
        PartialEditGlobalProductPublishResult as PartialEditGlobalProductPublishResult,
    )
    from .partial_edit_global_product_result import PartialEditGlobalProductResult as PartialEditGlobalProductResult
    from .partial_edit_global_product_skus_input import (
        PartialEditGlobalProductSkusInput as PartialEditGlobalProductSkusInput,
    )
    from .partial_edit_global_product_skus_sale_price_input import (
        PartialEditGlobalProductSkusSalePriceInput as PartialEditGlobalProductSkusSalePriceInput,
    )
    from .partial_edit_product_result import PartialEditProductResult as PartialEditProductResult
    from .partial_edit_product_result_202309 import PartialEditProductResult202309 as PartialEditProductResult202309
    from .partial_edit_product_skus_input import PartialEditProductSkusInput as PartialEditProductSkusInput
    from .partial_edit_product_skus_input_202309 import (
        PartialEditProductSkusInput202309 as PartialEditProductSkusInput202309,
    )
    from .partial_edit_product_skus_inventory_input import (
        PartialEditProductSkusInventoryInput as PartialEditProductSkusInventoryInput,
    )
    from .partial_refund_amount import PartialRefundAmount as PartialRefundAmount
    from .partial_refund_amount_input import PartialRefundAmountInput as PartialRefundAmountInput
    from .partial_refund_amount_range import PartialRefundAmountRange as PartialRefundAmountRange
    from .partial_replicated_product_202309 import PartialReplicatedProduct202309 as PartialReplicatedProduct202309
    from .partial_replicated_product_input import PartialReplicatedProductInput as PartialReplicatedProductInput
    from .partial_replicated_product_input_202309 import (
        PartialReplicatedProductInput202309 as PartialReplicatedProductInput202309,
    )
    from .partial_replicated_product_skus_202309 import (
        PartialReplicatedProductSkus202309 as PartialReplicatedProductSkus202309,
    )
    from .partial_replicated_product_skus_input import (
        PartialReplicatedProductSkusInput as PartialReplicatedProductSkusInput,
    )
    from .partial_replicated_product_skus_input_202309 import (
        PartialReplicatedProductSkusInput202309 as PartialReplicatedProductSkusInput202309,
    )
    from .partial_replicated_product_skus_price_input import (
        PartialReplicatedProductSkusPriceInput as PartialReplicatedProductSkusPriceInput,
    )
    from .participation_limit import ParticipationLimit as ParticipationLimit
    from .participation_limit_input import ParticipationLimitInput as ParticipationLimitInput
    from .partner_campaign_contact_info_input import PartnerCampaignContactInfoInput as PartnerCampaignContactInfoInput
    from .partner_campaign_product_link_result import (
        PartnerCampaignProductLinkResult as PartnerCampaignProductLinkResult,
    )
    from .payment import Payment as Payment
    from .payment_202309 import Payment202309 as Payment202309
    from .payment_202309_page import Payment202309Page as Payment202309Page
    from .payment_page import PaymentPage as PaymentPage
    from .phone_number import PhoneNumber as PhoneNumber
    from .photo_file import PhotoFile as PhotoFile
    from .photos_info_input import PhotosInfoInput as PhotosInfoInput
    from .photos_info_input_202511 import PhotosInfoInput202511 as PhotosInfoInput202511
    from .pickup_slot import PickupSlot as PickupSlot
    from .planned_good_202409 import PlannedGood202409 as PlannedGood202409
    from .platform_status import PlatformStatus as PlatformStatus
    from .pod_customization_detail_pod_detail import PodCustomizationDetailPodDetail as PodCustomizationDetailPodDetail
    from .pod_customization_details import PodCustomizationDetails as PodCustomizationDetails
    from .pod_customization_details_pod_detail import (
        PodCustomizationDetailsPodDetail as PodCustomizationDetailsPodDetail,
    )
    from .pod_customization_details_result import PodCustomizationDetailsResult as PodCustomizationDetailsResult
    from .pod_info import PodInfo as PodInfo
    from .pod_info_input import PodInfoInput as PodInfoInput
    from .pod_template import PodTemplate as PodTemplate
    from .pod_template_input import PodTemplateInput as PodTemplateInput
    from .post_shoppable_photo import PostShoppablePhoto as PostShoppablePhoto
    from .post_shoppable_photos_result import PostShoppablePhotosResult as PostShoppablePhotosResult
    from .post_shoppable_photos_result_202511 import PostShoppablePhotosResult202511 as PostShoppablePhotosResult202511
    from .post_shoppable_video_info_input import PostShoppableVideoInfoInput as PostShoppableVideoInfoInput
    from .post_shoppable_video_info_input_202505 import (
        PostShoppableVideoInfoInput202505 as PostShoppableVideoInfoInput202505,
    )
    from .post_shoppable_video_info_input_202603 import (
        PostShoppableVideoInfoInput202603 as PostShoppableVideoInfoInput202603,
    )
    from .post_shoppable_video_result import PostShoppableVideoResult as PostShoppableVideoResult
    from .post_shoppable_video_result_202603 import PostShoppableVideoResult202603 as PostShoppableVideoResult202603
    from .pre_check_detail import PreCheckDetail as PreCheckDetail
    from .pre_check_result import PreCheckResult as PreCheckResult
    from .pre_sale import PreSale as PreSale
    from .pre_sale_fulfillment import PreSaleFulfillment as PreSaleFulfillment
    from .pre_sale_fulfillment_input import PreSaleFulfillmentInput as PreSaleFulfillmentInput
    from .pre_sale_input import PreSaleInput as PreSaleInput
    from .precheck import Precheck as Precheck
    from .precheck_task import PrecheckTask as PrecheckTask
    from .precheck_task_202511 import PrecheckTask202511 as PrecheckTask202511
    from .predict_product_package_dimensions_and_weight_package_weight import (
        PredictProductPackageDimensionsAndWeightPackageWeight as PredictProductPackageDimensionsAndWeightPackageWeight,
    )
    from .predicted_package_dimensions import PredictedPackageDimensions as PredictedPackageDimensions
    from .prescription_requirement import PrescriptionRequirement as PrescriptionRequirement
    from .price_detail import PriceDetail as PriceDetail
    from .price_range_input import PriceRangeInput as PriceRangeInput
    from .primary_category import PrimaryCategory as PrimaryCategory
    from .print_inbound_order_labels_result import PrintInboundOrderLabelsResult as PrintInboundOrderLabelsResult
    from .product import Product as Product
    from .product_202309 import Product202309 as Product202309
    from .product_202312 import Product202312 as Product202312
    from .product_attribute import ProductAttribute as ProductAttribute
    from .product_attribute_basic_input import ProductAttributeBasicInput as ProductAttributeBasicInput
    from .product_attribute_entry import ProductAttributeEntry as ProductAttributeEntry
    from .product_attribute_entry_value import ProductAttributeEntryValue as ProductAttributeEntryValue
    from .product_attribute_input import ProductAttributeInput as ProductAttributeInput
    from .product_attribute_value_input import ProductAttributeValueInput as ProductAttributeValueInput
    from .product_audit import ProductAudit as ProductAudit
    from .product_audit_details import ProductAuditDetails as ProductAuditDetails
    from .product_audit_platform_status import ProductAuditPlatformStatus as ProductAuditPlatformStatus
    from .product_audit_status_change_data import ProductAuditStatusChangeData as ProductAuditStatusChangeData
    from .product_audit_status_change_event import ProductAuditStatusChangeEvent as ProductAuditStatusChangeEvent
    from .product_base_info import ProductBaseInfo as ProductBaseInfo
    from .product_base_info_price import ProductBaseInfoPrice as ProductBaseInfoPrice
    from .product_card_rules import ProductCardRules as ProductCardRules
    from .product_category_change_data import ProductCategoryChangeData as ProductCategoryChangeData
    from .product_category_change_event import ProductCategoryChangeEvent as ProductCategoryChangeEvent
    from .product_certification import ProductCertification as ProductCertification
    from .product_commission import ProductCommission as ProductCommission
    from .product_commission_by_id import ProductCommissionById as ProductCommissionById
    from .product_creation_data import ProductCreationData as ProductCreationData
    from .product_creation_event import ProductCreationEvent as ProductCreationEvent
    from .product_delivery_option import ProductDeliveryOption as ProductDeliveryOption
    from .product_detail import ProductDetail as ProductDetail
    from .product_diagnose_product import ProductDiagnoseProduct as ProductDiagnoseProduct
    from .product_diagnoses import ProductDiagnoses as ProductDiagnoses
    from .product_diagnosis import ProductDiagnosis as ProductDiagnosis
    from .product_error import ProductError as ProductError
    from .product_error_detail import ProductErrorDetail as ProductErrorDetail
    from .product_error_list import ProductErrorList as ProductErrorList
    from .product_family import ProductFamily as ProductFamily
    from .product_fee import ProductFee as ProductFee
    from .product_fee_input import ProductFeeInput as ProductFeeInput
    from .product_filter_input import ProductFilterInput as ProductFilterInput
    from .product_info import ProductInfo as ProductInfo
    from .product_information_change_data import ProductInformationChangeData as ProductInformationChangeData
    from .product_information_change_event import ProductInformationChangeEvent as ProductInformationChangeEvent
    from .product_link import ProductLink as ProductLink
    from .product_link_info import ProductLinkInfo as ProductLinkInfo
    from .product_link_info_input_202505 import ProductLinkInfoInput202505 as ProductLinkInfoInput202505
    from .product_list_item import ProductListItem as ProductListItem
    from .product_list_item_skus import ProductListItemSkus as ProductListItemSkus
    from .product_list_item_skus_price import ProductListItemSkusPrice as ProductListItemSkusPrice
    from .product_package_recommendation import ProductPackageRecommendation as ProductPackageRecommendation
    from .product_package_recommended_data import ProductPackageRecommendedData as ProductPackageRecommendedData
    from .product_package_recommended_data_page import (
        ProductPackageRecommendedDataPage as ProductPackageRecommendedDataPage,
    )
    from .product_package_recommended_event import ProductPackageRecommendedEvent as ProductPackageRecommendedEvent
    from .product_package_weight import ProductPackageWeight as ProductPackageWeight
    from .product_page import ProductPage as ProductPage
    from .product_page_202309 import ProductPage202309 as ProductPage202309
    from .product_page_202312 import ProductPage202312 as ProductPage202312
    from .product_performance_interval_202405 import (
        ProductPerformanceInterval202405 as ProductPerformanceInterval202405,
    )
    from .product_platform_status import ProductPlatformStatus as ProductPlatformStatus
    from .product_price import ProductPrice as ProductPrice
    from .product_promotion_link import ProductPromotionLink as ProductPromotionLink
    from .product_remove_list import ProductRemoveList as ProductRemoveList
    from .product_review_removal_detail import ProductReviewRemovalDetail as ProductReviewRemovalDetail
    from .product_review_removal_result import ProductReviewRemovalResult as ProductReviewRemovalResult
    from .product_sales_attribute import ProductSalesAttribute as ProductSalesAttribute
    from .product_size_chart import ProductSizeChart as ProductSizeChart
    from .product_skpp_detail import ProductSkppDetail as ProductSkppDetail
    from .product_skpp_detail_reward import ProductSkppDetailReward as ProductSkppDetailReward
    from .product_skpp_statuse_product import ProductSkppStatuseProduct as ProductSkppStatuseProduct
    from .product_skpp_statuse_product_page import ProductSkppStatuseProductPage as ProductSkppStatuseProductPage
    from .product_skpp_statuse_product_reward import ProductSkppStatuseProductReward as ProductSkppStatuseProductReward
    from .product_skus import ProductSkus as ProductSkus
    from .product_skus_202309 import ProductSkus202309 as ProductSkus202309
    from .product_skus_202312 import ProductSkus202312 as ProductSkus202312
    from .product_skus_price import ProductSkusPrice as ProductSkusPrice
    from .product_skus_price_202309 import ProductSkusPrice202309 as ProductSkusPrice202309
    from .product_skus_price_202312 import ProductSkusPrice202312 as ProductSkusPrice202312
    from .product_stat import ProductStat as ProductStat
    from .product_status_change_data import ProductStatusChangeData as ProductStatusChangeData
    from .product_status_change_event import ProductStatusChangeEvent as ProductStatusChangeEvent
    from .product_suggestion import ProductSuggestion as ProductSuggestion
    from .product_suggestion_image import ProductSuggestionImage as ProductSuggestionImage
    from .product_tag_operation import ProductTagOperation as ProductTagOperation
    from .product_thumbnail import ProductThumbnail as ProductThumbnail
    from .product_update_list import ProductUpdateList as ProductUpdateList
    from .product_video import ProductVideo as ProductVideo
    from .products_for_compliance_auditing_product import (
        ProductsForComplianceAuditingProduct as ProductsForComplianceAuditingProduct,
    )
    from .products_for_compliance_auditing_product_category import (
        ProductsForComplianceAuditingProductCategory as ProductsForComplianceAuditingProductCategory,
    )
    from .products_for_compliance_auditing_product_page import (
        ProductsForComplianceAuditingProductPage as ProductsForComplianceAuditingProductPage,
    )
    from .products_seo_word_product import ProductsSeoWordProduct as ProductsSeoWordProduct
    from .products_seo_words import ProductsSeoWords as ProductsSeoWords
    from .promotion_creator import PromotionCreator as PromotionCreator
    from .promotion_creator_202501 import PromotionCreator202501 as PromotionCreator202501
    from .promotion_creator_page import PromotionCreatorPage as PromotionCreatorPage
    from .promotion_creator_page_202501 import PromotionCreatorPage202501 as PromotionCreatorPage202501
    from .promotion_discount import PromotionDiscount as PromotionDiscount
    from .promotion_discount_input import PromotionDiscountInput as PromotionDiscountInput
    from .publish_global_product import PublishGlobalProduct as PublishGlobalProduct
    from .publish_global_product_result import PublishGlobalProductResult as PublishGlobalProductResult
    from .publish_global_product_skus import PublishGlobalProductSkus as PublishGlobalProductSkus
    from .publish_result import PublishResult as PublishResult
    from .publish_target_input import PublishTargetInput as PublishTargetInput
    from .publish_target_skus_input import PublishTargetSkusInput as PublishTargetSkusInput
    from .publisher_sharing_link import PublisherSharingLink as PublisherSharingLink
    from .purchase_order_quantity_limit import PurchaseOrderQuantityLimit as PurchaseOrderQuantityLimit
    from .purchase_order_quantity_limit_input import PurchaseOrderQuantityLimitInput as PurchaseOrderQuantityLimitInput
    from .quality_factory_order_data_import_order_input import (
        QualityFactoryOrderDataImportOrderInput as QualityFactoryOrderDataImportOrderInput,
    )
    from .quality_factory_order_data_import_order_input_202310 import (
        QualityFactoryOrderDataImportOrderInput202310 as QualityFactoryOrderDataImportOrderInput202310,
    )
    from .quantity_snapshot_after_change import QuantitySnapshotAfterChange as QuantitySnapshotAfterChange
    from .query_order_line_input import QueryOrderLineInput as QueryOrderLineInput
    from .rating import Rating as Rating
    from .received_batch_202409 import ReceivedBatch202409 as ReceivedBatch202409
    from .recipient_address import RecipientAddress as RecipientAddress
    from .recipient_address_202309 import RecipientAddress202309 as RecipientAddress202309
    from .recipient_address_update_data import RecipientAddressUpdateData as RecipientAddressUpdateData
    from .recipient_address_update_event import RecipientAddressUpdateEvent as RecipientAddressUpdateEvent
    from .recommend_category import RecommendCategory as RecommendCategory
    from .recommend_category_result import RecommendCategoryResult as RecommendCategoryResult
    from .recommend_global_categories_result import RecommendGlobalCategoriesResult as RecommendGlobalCategoriesResult
    from .recommend_global_category import RecommendGlobalCategory as RecommendGlobalCategory
    from .recommend_required_product_properties_result import (
        RecommendRequiredProductPropertiesResult as RecommendRequiredProductPropertiesResult,
    )
    from .recommended_product_texts import RecommendedProductTexts as RecommendedProductTexts
    from .recommended_product_title_and_description import (
        RecommendedProductTitleAndDescription as RecommendedProductTitleAndDescription,
    )
    from .recommended_property import RecommendedProperty as RecommendedProperty
    from .redeem_info_input import RedeemInfoInput as RedeemInfoInput
    from .redemption_duration import RedemptionDuration as RedemptionDuration
    from .refund_amount import RefundAmount as RefundAmount
    from .refund_success_data import RefundSuccessData as RefundSuccessData
    from .refund_success_event import RefundSuccessEvent as RefundSuccessEvent
    from .reject_reasons import RejectReasons as RejectReasons
    from .reject_return_image_input_202309 import RejectReturnImageInput202309 as RejectReturnImageInput202309
    from .related_item_detail import RelatedItemDetail as RelatedItemDetail
    from .remove_open_collaboration_result import RemoveOpenCollaborationResult as RemoveOpenCollaborationResult
    from .remove_promotion_activity_products_result import (
        RemovePromotionActivityProductsResult as RemovePromotionActivityProductsResult,
    )
    from .replica_stock_input import ReplicaStockInput as ReplicaStockInput
    from .replicate_product_error import ReplicateProductError as ReplicateProductError
    from .replicate_product_error_detail import ReplicateProductErrorDetail as ReplicateProductErrorDetail
    from .replicate_product_result import ReplicateProductResult as ReplicateProductResult
    from .replicate_source import ReplicateSource as ReplicateSource
    from .replicate_target_certification_file_input import (
        ReplicateTargetCertificationFileInput as ReplicateTargetCertificationFileInput,
    )
    from .replicate_target_certification_input import (
        ReplicateTargetCertificationInput as ReplicateTargetCertificationInput,
    )
    from .replicate_target_input import ReplicateTargetInput as ReplicateTargetInput
    from .replicate_target_skus_input import ReplicateTargetSkusInput as ReplicateTargetSkusInput
    from .replicate_target_skus_price_input import ReplicateTargetSkusPriceInput as ReplicateTargetSkusPriceInput
    from .replicated_product_change import ReplicatedProductChange as ReplicatedProductChange
    from .republish_activity_result import RepublishActivityResult as RepublishActivityResult
    from .requirement_condition import RequirementCondition as RequirementCondition
    from .requirement_flag import RequirementFlag as RequirementFlag
    from .resolve_target_collaboration_conflicts_result import (
        ResolveTargetCollaborationConflictsResult as ResolveTargetCollaborationConflictsResult,
    )
    from .responsible_person import ResponsiblePerson as ResponsiblePerson
    from .responsible_person_202409 import ResponsiblePerson202409 as ResponsiblePerson202409
    from .responsible_person_address_202409 import ResponsiblePersonAddress202409 as ResponsiblePersonAddress202409
    from .responsible_person_entry import ResponsiblePersonEntry as ResponsiblePersonEntry
    from .responsible_person_entry_page import ResponsiblePersonEntryPage as ResponsiblePersonEntryPage
    from .responsible_person_entry_regional_profile import (
        ResponsiblePersonEntryRegionalProfile as ResponsiblePersonEntryRegionalProfile,
    )
    from .responsible_person_entry_regional_profile_address import (
        ResponsiblePersonEntryRegionalProfileAddress as ResponsiblePersonEntryRegionalProfileAddress,
    )
    from .responsible_person_page_202409 import ResponsiblePersonPage202409 as ResponsiblePersonPage202409
    from .responsible_person_phone import ResponsiblePersonPhone as ResponsiblePersonPhone
    from .responsible_person_phone_input import ResponsiblePersonPhoneInput as ResponsiblePersonPhoneInput
    from .return_address_info_input import ReturnAddressInfoInput as ReturnAddressInfoInput
    from .return_line_item import ReturnLineItem as ReturnLineItem
    from .return_line_item_202309 import ReturnLineItem202309 as ReturnLineItem202309
    from .return_merchandise_authorization import ReturnMerchandiseAuthorization as ReturnMerchandiseAuthorization
    from .return_merchandise_authorization_filters_input import (
        ReturnMerchandiseAuthorizationFiltersInput as ReturnMerchandiseAuthorizationFiltersInput,
    )
    from .return_merchandise_authorization_page import (
        ReturnMerchandiseAuthorizationPage as ReturnMerchandiseAuthorizationPage,
    )
    from .return_order import ReturnOrder as ReturnOrder
    from .return_order_202309 import ReturnOrder202309 as ReturnOrder202309
    from .return_order_page import ReturnOrderPage as ReturnOrderPage
    from .return_order_page_202309 import ReturnOrderPage202309 as ReturnOrderPage202309
    from .return_record import ReturnRecord as ReturnRecord
    from .return_record_video import ReturnRecordVideo as ReturnRecordVideo
    from .return_records import ReturnRecords as ReturnRecords
    from .return_request_line_item import ReturnRequestLineItem as ReturnRequestLineItem
    from .return_seller_next_action import ReturnSellerNextAction as ReturnSellerNextAction
    from .return_status_change_data import ReturnStatusChangeData as ReturnStatusChangeData
    from .return_status_change_event import ReturnStatusChangeEvent as ReturnStatusChangeEvent
    from .return_sub_line_item import ReturnSubLineItem as ReturnSubLineItem
    from .return_warehouse_address import ReturnWarehouseAddress as ReturnWarehouseAddress
    from .revenue_breakdown import RevenueBreakdown as RevenueBreakdown
    from .review import Review as Review
    from .review_aftersales_requests_result import ReviewAftersalesRequestsResult as ReviewAftersalesRequestsResult
    from .review_record_input import ReviewRecordInput as ReviewRecordInput
    from .rma_status_update_data import RmaStatusUpdateData as RmaStatusUpdateData
    from .rma_status_update_event import RmaStatusUpdateEvent as RmaStatusUpdateEvent
    from .row import Row as Row
    from .row_input import RowInput as RowInput
    from .sale_price import SalePrice as SalePrice
    from .sale_price_input import SalePriceInput as SalePriceInput
    from .sale_property import SaleProperty as SaleProperty
    from .sales_attribute import SalesAttribute as SalesAttribute
    from .sales_attribute_input import SalesAttributeInput as SalesAttributeInput
    from .sales_attribute_mapping import SalesAttributeMapping as SalesAttributeMapping
    from .sales_attribute_ref import SalesAttributeRef as SalesAttributeRef
    from .sales_performance import SalesPerformance as SalesPerformance
    from .sales_performance_202508 import SalesPerformance202508 as SalesPerformance202508
    from .sales_performance_202509 import SalesPerformance202509 as SalesPerformance202509
    from .sales_property_input import SalesPropertyInput as SalesPropertyInput
    from .sample_application import SampleApplication as SampleApplication
    from .sample_application_creator import SampleApplicationCreator as SampleApplicationCreator
    from .sample_application_fulfillment import SampleApplicationFulfillment as SampleApplicationFulfillment
    from .sample_application_fulfillment_content import (
        SampleApplicationFulfillmentContent as SampleApplicationFulfillmentContent,
    )
    from .sample_application_fulfillment_product import (
        SampleApplicationFulfillmentProduct as SampleApplicationFulfillmentProduct,
    )
    from .sample_application_fulfillments import SampleApplicationFulfillments as SampleApplicationFulfillments
    from .sample_application_fulfillments_result import (
        SampleApplicationFulfillmentsResult as SampleApplicationFulfillmentsResult,
    )
    from .sample_application_page import SampleApplicationPage as SampleApplicationPage
    from .sample_application_page_202507 import SampleApplicationPage202507 as SampleApplicationPage202507
    from .sample_application_product import SampleApplicationProduct as SampleApplicationProduct
    from .sample_application_status_change_data import (
        SampleApplicationStatusChangeData as SampleApplicationStatusChangeData,
    )
    from .sample_application_status_change_data_creator import (
        SampleApplicationStatusChangeDataCreator as SampleApplicationStatusChangeDataCreator,
    )
    from .sample_application_status_change_data_product import (
        SampleApplicationStatusChangeDataProduct as SampleApplicationStatusChangeDataProduct,
    )
    from .sample_application_status_change_event import (
        SampleApplicationStatusChangeEvent as SampleApplicationStatusChangeEvent,
    )
    from .sample_product import SampleProduct as SampleProduct
    from .sample_rule import SampleRule as SampleRule
    from .sample_rule_input import SampleRuleInput as SampleRuleInput
    from .sample_rule_threshold import SampleRuleThreshold as SampleRuleThreshold
    from .sample_rule_threshold_input import SampleRuleThresholdInput as SampleRuleThresholdInput
    from .sample_sku import SampleSku as SampleSku
    from .sample_status import SampleStatus as SampleStatus
    from .saved_product_sku import SavedProductSku as SavedProductSku
    from .schedule_package_handover_result import SchedulePackageHandoverResult as SchedulePackageHandoverResult
    from .scheduled_sale import ScheduledSale as ScheduledSale
    from .scheduled_sale_edit import ScheduledSaleEdit as ScheduledSaleEdit
    from .scheduled_sale_input import ScheduledSaleInput as ScheduledSaleInput
    from .search_param_input import SearchParamInput as SearchParamInput
    from .search_param_input_202409 import SearchParamInput202409 as SearchParamInput202409
    from .seller_affiliate_order import SellerAffiliateOrder as SellerAffiliateOrder
    from .seller_affiliate_order_page import SellerAffiliateOrderPage as SellerAffiliateOrderPage
    from .seller_affiliate_order_skus import SellerAffiliateOrderSkus as SellerAffiliateOrderSkus
    from .seller_contact_info import SellerContactInfo as SellerContactInfo
    from .seller_contact_info_input import SellerContactInfoInput as SellerContactInfoInput
    from .seller_deauthorization_event import SellerDeauthorizationEvent as SellerDeauthorizationEvent
    from .seller_funded_product_promotion import SellerFundedProductPromotion as SellerFundedProductPromotion
    from .seller_live_performance import SellerLivePerformance as SellerLivePerformance
    from .seller_next_action_response import SellerNextActionResponse as SellerNextActionResponse
    from .seller_next_action_response_202309 import SellerNextActionResponse202309 as SellerNextActionResponse202309
    from .seller_product_card_performance import SellerProductCardPerformance as SellerProductCardPerformance
    from .seller_search_open_collaboration_product_commission_rate_range_input import (
        SellerSearchOpenCollaborationProductCommissionRateRangeInput as SellerSearchOpenCollaborationProductCommissionRateRangeInput,
    )
    from .seller_video_performance import SellerVideoPerformance as SellerVideoPerformance
    from .send_engagement_message_error import SendEngagementMessageError as SendEngagementMessageError
    from .send_engagement_message_error_detail import (
        SendEngagementMessageErrorDetail as SendEngagementMessageErrorDetail,
    )
    from .send_engagement_message_result import SendEngagementMessageResult as SendEngagementMessageResult
    from .send_message_result import SendMessageResult as SendMessageResult
    from .seo_word import SeoWord as SeoWord
    from .service_unreachable_reason import ServiceUnreachableReason as ServiceUnreachableReason
    from .session import Session as Session
    from .session_page import SessionPage as SessionPage
    from .sfcr_problem_order_item import SfcrProblemOrderItem as SfcrProblemOrderItem
    from .ship_inbound_order_result import ShipInboundOrderResult as ShipInboundOrderResult
    from .shipment_option import ShipmentOption as ShipmentOption
    from .shipment_option_input import ShipmentOptionInput as ShipmentOptionInput
    from .shippable_product_attribute_input import ShippableProductAttributeInput as ShippableProductAttributeInput
    from .shippable_product_attribute_weight_input import (
        ShippableProductAttributeWeightInput as ShippableProductAttributeWeightInput,
    )
    from .shipping_discount import ShippingDiscount as ShippingDiscount
    from .shipping_discount_input import ShippingDiscountInput as ShippingDiscountInput
    from .shipping_fee import ShippingFee as ShippingFee
    from .shipping_fee_amount import ShippingFeeAmount as ShippingFeeAmount
    from .shipping_info import ShippingInfo as ShippingInfo
    from .shipping_providers import ShippingProviders as ShippingProviders
    from .shipping_service import ShippingService as ShippingService
    from .shipping_service_info import ShippingServiceInfo as ShippingServiceInfo
    from .shipping_template_availability import ShippingTemplateAvailability as ShippingTemplateAvailability
    from .shipping_template_availability_template import (
        ShippingTemplateAvailabilityTemplate as ShippingTemplateAvailabilityTemplate,
    )
    from .shipping_template_availability_template_details import (
        ShippingTemplateAvailabilityTemplateDetails as ShippingTemplateAvailabilityTemplateDetails,
    )
    from .shop_ads_commission import ShopAdsCommission as ShopAdsCommission
    from .shop_category_and_collection_group import ShopCategoryAndCollectionGroup as ShopCategoryAndCollectionGroup
    from .shop_category_and_collection_group_page import (
        ShopCategoryAndCollectionGroupPage as ShopCategoryAndCollectionGroupPage,
    )
    from .shop_group import ShopGroup as ShopGroup
    from .shop_group_and_related_shops import ShopGroupAndRelatedShops as ShopGroupAndRelatedShops
    from .shop_group_data import ShopGroupData as ShopGroupData
    from .shop_group_data_shop import ShopGroupDataShop as ShopGroupDataShop
    from .shop_info import ShopInfo as ShopInfo
    from .shop_live_minute_performance import ShopLiveMinutePerformance as ShopLiveMinutePerformance
    from .shop_live_minute_performance_interval import (
        ShopLiveMinutePerformanceInterval as ShopLiveMinutePerformanceInterval,
    )
    from .shop_live_minute_performance_interval_page import (
        ShopLiveMinutePerformanceIntervalPage as ShopLiveMinutePerformanceIntervalPage,
    )
    from .shop_live_minute_performance_interval_sales import (
        ShopLiveMinutePerformanceIntervalSales as ShopLiveMinutePerformanceIntervalSales,
    )
    from .shop_live_minute_performance_interval_traffic import (
        ShopLiveMinutePerformanceIntervalTraffic as ShopLiveMinutePerformanceIntervalTraffic,
    )
    from .shop_live_minute_performance_overall import (
        ShopLiveMinutePerformanceOverall as ShopLiveMinutePerformanceOverall,
    )
    from .shop_live_overview_interval import ShopLiveOverviewInterval as ShopLiveOverviewInterval
    from .shop_live_overview_interval_202509 import ShopLiveOverviewInterval202509 as ShopLiveOverviewInterval202509
    from .shop_live_performance_overview import ShopLivePerformanceOverview as ShopLivePerformanceOverview
    from .shop_live_performance_overview_202508 import (
        ShopLivePerformanceOverview202508 as ShopLivePerformanceOverview202508,
    )
    from .shop_live_performance_overview_202509 import (
        ShopLivePerformanceOverview202509 as ShopLivePerformanceOverview202509,
    )
    from .shop_live_performance_overview_report import (
        ShopLivePerformanceOverviewReport as ShopLivePerformanceOverviewReport,
    )
    from .shop_live_performance_overview_report_202508 import (
        ShopLivePerformanceOverviewReport202508 as ShopLivePerformanceOverviewReport202508,
    )
    from .shop_live_performance_overview_report_202509 import (
        ShopLivePerformanceOverviewReport202509 as ShopLivePerformanceOverviewReport202509,
    )
    from .shop_live_products_performance_list import ShopLiveProductsPerformanceList as ShopLiveProductsPerformanceList
    from .shop_live_products_performance_product import (
        ShopLiveProductsPerformanceProduct as ShopLiveProductsPerformanceProduct,
    )
    from .shop_live_products_performance_product_sales import (
        ShopLiveProductsPerformanceProductSales as ShopLiveProductsPerformanceProductSales,
    )
    from .shop_live_products_performance_product_traffic import (
        ShopLiveProductsPerformanceProductTraffic as ShopLiveProductsPerformanceProductTraffic,
    )
    from .shop_live_products_performance_product_traffic_gpm import (
        ShopLiveProductsPerformanceProductTrafficGpm as ShopLiveProductsPerformanceProductTrafficGpm,
    )
    from .shop_performance import ShopPerformance as ShopPerformance
    from .shop_performance_202405 import ShopPerformance202405 as ShopPerformance202405
    from .shop_performance_202509 import ShopPerformance202509 as ShopPerformance202509
    from .shop_performance_details import ShopPerformanceDetails as ShopPerformanceDetails
    from .shop_performance_details_202405 import ShopPerformanceDetails202405 as ShopPerformanceDetails202405
    from .shop_performance_details_202509 import ShopPerformanceDetails202509 as ShopPerformanceDetails202509
    from .shop_performance_details_interval import ShopPerformanceDetailsInterval as ShopPerformanceDetailsInterval
    from .shop_performance_details_interval_202509 import (
        ShopPerformanceDetailsInterval202509 as ShopPerformanceDetailsInterval202509,
    )
    from .shop_performance_details_interval_sales import (
        ShopPerformanceDetailsIntervalSales as ShopPerformanceDetailsIntervalSales,
    )
    from .shop_performance_details_interval_sales_202509 import (
        ShopPerformanceDetailsIntervalSales202509 as ShopPerformanceDetailsIntervalSales202509,
    )
    from .shop_performance_details_interval_traffic import (
        ShopPerformanceDetailsIntervalTraffic as ShopPerformanceDetailsIntervalTraffic,
    )
    from .shop_performance_details_interval_traffic_202509 import (
        ShopPerformanceDetailsIntervalTraffic202509 as ShopPerformanceDetailsIntervalTraffic202509,
    )
    from .shop_performance_interval_202405 import ShopPerformanceInterval202405 as ShopPerformanceInterval202405
    from .shop_performance_per_hour import ShopPerformancePerHour as ShopPerformancePerHour
    from .shop_performance_per_hour_performance import (
        ShopPerformancePerHourPerformance as ShopPerformancePerHourPerformance,
    )
    from .shop_performance_per_hour_performance_interval import (
        ShopPerformancePerHourPerformanceInterval as ShopPerformancePerHourPerformanceInterval,
    )
    from .shop_performance_per_hour_performance_overall import (
        ShopPerformancePerHourPerformanceOverall as ShopPerformancePerHourPerformanceOverall,
    )
    from .shop_product_performance_detail import ShopProductPerformanceDetail as ShopProductPerformanceDetail
    from .shop_product_performance_detail_202405 import (
        ShopProductPerformanceDetail202405 as ShopProductPerformanceDetail202405,
    )
    from .shop_product_performance_detail_content import (
        ShopProductPerformanceDetailContent as ShopProductPerformanceDetailContent,
    )
    from .shop_product_performance_interval import ShopProductPerformanceInterval as ShopProductPerformanceInterval
    from .shop_product_performance_interval_sales import (
        ShopProductPerformanceIntervalSales as ShopProductPerformanceIntervalSales,
    )
    from .shop_product_performance_interval_sales_breakdown import (
        ShopProductPerformanceIntervalSalesBreakdown as ShopProductPerformanceIntervalSalesBreakdown,
    )
    from .shop_product_performance_interval_sales_breakdown_entry import (
        ShopProductPerformanceIntervalSalesBreakdownEntry as ShopProductPerformanceIntervalSalesBreakdownEntry,
    )
    from .shop_product_performance_interval_traffic import (
        ShopProductPerformanceIntervalTraffic as ShopProductPerformanceIntervalTraffic,
    )
    from .shop_product_performance_interval_traffic_breakdown import (
        ShopProductPerformanceIntervalTrafficBreakdown as ShopProductPerformanceIntervalTrafficBreakdown,
    )
    from .shop_product_performance_interval_traffic_breakdown_entry import (
        ShopProductPerformanceIntervalTrafficBreakdownEntry as ShopProductPerformanceIntervalTrafficBreakdownEntry,
    )
    from .shop_product_performance_product import ShopProductPerformanceProduct as ShopProductPerformanceProduct
    from .shop_product_performance_product_202405 import (
        ShopProductPerformanceProduct202405 as ShopProductPerformanceProduct202405,
    )
    from .shop_product_performance_product_202509 import (
        ShopProductPerformanceProduct202509 as ShopProductPerformanceProduct202509,
    )
    from .shop_product_performance_product_page import (
        ShopProductPerformanceProductPage as ShopProductPerformanceProductPage,
    )
    from .shop_product_performance_product_page_202405 import (
        ShopProductPerformanceProductPage202405 as ShopProductPerformanceProductPage202405,
    )
    from .shop_product_performance_product_page_202509 import (
        ShopProductPerformanceProductPage202509 as ShopProductPerformanceProductPage202509,
    )
    from .shop_product_performance_report import ShopProductPerformanceReport as ShopProductPerformanceReport
    from .shop_product_performance_report_202405 import (
        ShopProductPerformanceReport202405 as ShopProductPerformanceReport202405,
    )
    from .shop_rating_range_input import ShopRatingRangeInput as ShopRatingRangeInput
    from .shop_skpp_summary import ShopSkppSummary as ShopSkppSummary
    from .shop_sku_performance_202406 import ShopSkuPerformance202406 as ShopSkuPerformance202406
    from .shop_sku_performance_detail import ShopSkuPerformanceDetail as ShopSkuPerformanceDetail
    from .shop_sku_performance_details_202406 import ShopSkuPerformanceDetails202406 as ShopSkuPerformanceDetails202406
    from .shop_sku_performance_interval import ShopSkuPerformanceInterval as ShopSkuPerformanceInterval
    from .shop_sku_performance_report import ShopSkuPerformanceReport as ShopSkuPerformanceReport
    from .shop_summary import ShopSummary as ShopSummary
    from .shop_tab_and_search import ShopTabAndSearch as ShopTabAndSearch
    from .shop_tab_performance import ShopTabPerformance as ShopTabPerformance
    from .shop_video_overview_interval import ShopVideoOverviewInterval as ShopVideoOverviewInterval
    from .shop_video_overview_interval_202509 import ShopVideoOverviewInterval202509 as ShopVideoOverviewInterval202509
    from .shop_video_performance_details import ShopVideoPerformanceDetails as ShopVideoPerformanceDetails
    from .shop_video_performance_details_202409 import (
        ShopVideoPerformanceDetails202409 as ShopVideoPerformanceDetails202409,
    )
    from .shop_video_performance_interval import ShopVideoPerformanceInterval as ShopVideoPerformanceInterval
    from .shop_video_performance_interval_sales import (
        ShopVideoPerformanceIntervalSales as ShopVideoPerformanceIntervalSales,
    )
    from .shop_video_performance_interval_sales_breakdown import (
        ShopVideoPerformanceIntervalSalesBreakdown as ShopVideoPerformanceIntervalSalesBreakdown,
    )
    from .shop_video_performance_overview import ShopVideoPerformanceOverview as ShopVideoPerformanceOverview
    from .shop_video_performance_overview_202409 import (
        ShopVideoPerformanceOverview202409 as ShopVideoPerformanceOverview202409,
    )
    from .shop_video_performance_overview_202509 import (
        ShopVideoPerformanceOverview202509 as ShopVideoPerformanceOverview202509,
    )
    from .shop_video_performance_overview_report import (
        ShopVideoPerformanceOverviewReport as ShopVideoPerformanceOverviewReport,
    )
    from .shop_video_performance_overview_report_202409 import (
        ShopVideoPerformanceOverviewReport202409 as ShopVideoPerformanceOverviewReport202409,
    )
    from .shop_video_performance_overview_report_202509 import (
        ShopVideoPerformanceOverviewReport202509 as ShopVideoPerformanceOverviewReport202509,
    )
    from .shop_video_performance_report import ShopVideoPerformanceReport as ShopVideoPerformanceReport
    from .shop_video_performance_report_202409 import (
        ShopVideoPerformanceReport202409 as ShopVideoPerformanceReport202409,
    )
    from .shop_video_performance_video import ShopVideoPerformanceVideo as ShopVideoPerformanceVideo
    from .shop_video_performance_video_202409 import ShopVideoPerformanceVideo202409 as ShopVideoPerformanceVideo202409
    from .shop_video_performance_video_202509 import ShopVideoPerformanceVideo202509 as ShopVideoPerformanceVideo202509
    from .shop_video_performance_video_creator import (
        ShopVideoPerformanceVideoCreator as ShopVideoPerformanceVideoCreator,
    )
    from .shop_video_performance_video_page import ShopVideoPerformanceVideoPage as ShopVideoPerformanceVideoPage
    from .shop_video_performance_video_page_202409 import (
        ShopVideoPerformanceVideoPage202409 as ShopVideoPerformanceVideoPage202409,
    )
    from .shop_video_performance_video_page_202509 import (
        ShopVideoPerformanceVideoPage202509 as ShopVideoPerformanceVideoPage202509,
    )
    from .shop_video_product_performance_product import (
        ShopVideoProductPerformanceProduct as ShopVideoProductPerformanceProduct,
    )
    from .shop_video_product_performance_product_202409 import (
        ShopVideoProductPerformanceProduct202409 as ShopVideoProductPerformanceProduct202409,
    )
    from .shop_video_product_performance_product_page import (
        ShopVideoProductPerformanceProductPage as ShopVideoProductPerformanceProductPage,
    )
    from .shop_video_product_performance_product_page_202409 import (
        ShopVideoProductPerformanceProductPage202409 as ShopVideoProductPerformanceProductPage202409,
    )
    from .shop_videos_performance import ShopVideosPerformance as ShopVideosPerformance
    from .shop_videos_performance_detail_video import (
        ShopVideosPerformanceDetailVideo as ShopVideosPerformanceDetailVideo,
    )
    from .shop_videos_performance_details import ShopVideosPerformanceDetails as ShopVideosPerformanceDetails
    from .shop_videos_performance_details_video import (
        ShopVideosPerformanceDetailsVideo as ShopVideosPerformanceDetailsVideo,
    )
    from .shop_videos_performance_interval import ShopVideosPerformanceInterval as ShopVideosPerformanceInterval
    from .shop_videos_performance_interval_sales import (
        ShopVideosPerformanceIntervalSales as ShopVideosPerformanceIntervalSales,
    )
    from .shop_webhooks import ShopWebhooks as ShopWebhooks
    from .shoppable_content_posting_data import ShoppableContentPostingData as ShoppableContentPostingData
    from .shoppable_content_posting_data_event import (
        ShoppableContentPostingDataEvent as ShoppableContentPostingDataEvent,
    )
    from .shoppable_content_posting_event import ShoppableContentPostingEvent as ShoppableContentPostingEvent
    from .shoppable_photos_status import ShoppablePhotosStatus as ShoppablePhotosStatus
    from .shoppable_photos_status_photo import ShoppablePhotosStatusPhoto as ShoppablePhotosStatusPhoto
    from .shoppable_video_precheck_result import ShoppableVideoPrecheckResult as ShoppableVideoPrecheckResult
    from .shoppable_video_precheck_result_202511 import (
        ShoppableVideoPrecheckResult202511 as ShoppableVideoPrecheckResult202511,
    )
    from .shoppable_video_precheck_task_data import ShoppableVideoPrecheckTaskData as ShoppableVideoPrecheckTaskData
    from .shoppable_video_precheck_task_data_good_quality_check_result import (
        ShoppableVideoPrecheckTaskDataGoodQualityCheckResult as ShoppableVideoPrecheckTaskDataGoodQualityCheckResult,
    )
    from .shoppable_video_precheck_task_data_violation_check_result import (
        ShoppableVideoPrecheckTaskDataViolationCheckResult as ShoppableVideoPrecheckTaskDataViolationCheckResult,
    )
    from .shoppable_video_precheck_tasks_result_event import (
        ShoppableVideoPrecheckTasksResultEvent as ShoppableVideoPrecheckTasksResultEvent,
    )
    from .shoppable_video_status import ShoppableVideoStatus as ShoppableVideoStatus
    from .shoppable_video_status_video import ShoppableVideoStatusVideo as ShoppableVideoStatusVideo
    from .showcase_product import ShowcaseProduct as ShowcaseProduct
    from .showcase_product_202309 import ShowcaseProduct202309 as ShowcaseProduct202309
    from .showcase_product_commission import ShowcaseProductCommission as ShowcaseProductCommission
    from .showcase_product_commission_202309 import ShowcaseProductCommission202309 as ShowcaseProductCommission202309
    from .showcase_product_page import ShowcaseProductPage as ShowcaseProductPage
    from .showcase_product_page_202309 import ShowcaseProductPage202309 as ShowcaseProductPage202309
    from .showcase_product_price import ShowcaseProductPrice as ShowcaseProductPrice
    from .showcase_product_price_202309 import ShowcaseProductPrice202309 as ShowcaseProductPrice202309
    from .showcase_product_status import ShowcaseProductStatus as ShowcaseProductStatus
    from .showcase_product_status_202309 import ShowcaseProductStatus202309 as ShowcaseProductStatus202309
    from .sioc_attribute import SiocAttribute as SiocAttribute
    from .sioc_attribute_input import SiocAttributeInput as SiocAttributeInput
    from .sioc_file import SiocFile as SiocFile
    from .sioc_file_input import SiocFileInput as SiocFileInput
    from .size_chart import SizeChart as SizeChart
    from .size_chart_change_data import SizeChartChangeData as SizeChartChangeData
    from .size_chart_change_event import SizeChartChangeEvent as SizeChartChangeEvent
    from .size_chart_data import SizeChartData as SizeChartData
    from .size_chart_data_entry import SizeChartDataEntry as SizeChartDataEntry
    from .size_chart_entry import SizeChartEntry as SizeChartEntry
    from .size_chart_entry_image import SizeChartEntryImage as SizeChartEntryImage
    from .size_chart_entry_page import SizeChartEntryPage as SizeChartEntryPage
    from .size_chart_entry_size_chart_data import SizeChartEntrySizeChartData as SizeChartEntrySizeChartData
    from .size_chart_input import SizeChartInput as SizeChartInput
    from .sized_image_ref import SizedImageRef as SizedImageRef
    from .sku_eligibility import SkuEligibility as SkuEligibility
    from .sku_eligibility_202309 import SkuEligibility202309 as SkuEligibility202309
    from .sku_eligibility_202512 import SkuEligibility202512 as SkuEligibility202512
    from .sku_information import SkuInformation as SkuInformation
    from .sku_information_inventory import SkuInformationInventory as SkuInformationInventory
    from .sku_information_property import SkuInformationProperty as SkuInformationProperty
    from .sku_mapping import SkuMapping as SkuMapping
    from .sku_performance_interval_202406 import SkuPerformanceInterval202406 as SkuPerformanceInterval202406
    from .sku_performance_page import SkuPerformancePage as SkuPerformancePage
    from .sku_performance_skus import SkuPerformanceSkus as SkuPerformanceSkus
    from .sku_pre_sale import SkuPreSale as SkuPreSale
    from .sku_price import SkuPrice as SkuPrice
    from .sku_price_input import SkuPriceInput as SkuPriceInput
    from .sku_quantity import SkuQuantity as SkuQuantity
    from .sku_quantity_input import SkuQuantityInput as SkuQuantityInput
    from .sku_return_request import SkuReturnRequest as SkuReturnRequest
    from .sku_statement_transaction_202309 import SkuStatementTransaction202309 as SkuStatementTransaction202309
    from .sku_status_change_data import SkuStatusChangeData as SkuStatusChangeData
    from .sku_status_change_data_skus import SkuStatusChangeDataSkus as SkuStatusChangeDataSkus
    from .sku_status_change_event import SkuStatusChangeEvent as SkuStatusChangeEvent
    from .sku_transaction import SkuTransaction as SkuTransaction
    from .sku_transaction_shipping_cost_breakdown import (
        SkuTransactionShippingCostBreakdown as SkuTransactionShippingCostBreakdown,
    )
    from .sku_transaction_shipping_supplement import (
        SkuTransactionShippingSupplement as SkuTransactionShippingSupplement,
    )
    from .sold_quantity_range_input import SoldQuantityRangeInput as SoldQuantityRangeInput
    from .sort_params_input import SortParamsInput as SortParamsInput
    from .sorter import Sorter as Sorter
    from .split_attribute import SplitAttribute as SplitAttribute
    from .split_line_ref import SplitLineRef as SplitLineRef
    from .splittable_group_input import SplittableGroupInput as SplittableGroupInput
    from .splittable_groups_v2_input import SplittableGroupsV2Input as SplittableGroupsV2Input
    from .sps_metric_diagnosis import SpsMetricDiagnosis as SpsMetricDiagnosis
    from .sps_metric_top_items import SpsMetricTopItems as SpsMetricTopItems
    from .sps_metrics import SpsMetrics as SpsMetrics
    from .sps_overview import SpsOverview as SpsOverview
    from .statement import Statement as Statement
    from .statement_page import StatementPage as StatementPage
    from .statement_transaction import StatementTransaction as StatementTransaction
    from .statement_transaction_202309 import StatementTransaction202309 as StatementTransaction202309
    from .statement_transaction_page import StatementTransactionPage as StatementTransactionPage
    from .statement_transaction_shipping_cost_breakdown import (
        StatementTransactionShippingCostBreakdown as StatementTransactionShippingCostBreakdown,
    )
    from .statement_transaction_shipping_supplement import (
        StatementTransactionShippingSupplement as StatementTransactionShippingSupplement,
    )
    from .statement_transaction_supplementary_component import (
        StatementTransactionSupplementaryComponent as StatementTransactionSupplementaryComponent,
    )
    from .stats import Stats as Stats
    from .status_log import StatusLog as StatusLog
    from .stock import Stock as Stock
    from .stock_info import StockInfo as StockInfo
    from .stock_operation import StockOperation as StockOperation
    from .stock_operation_setting_input import StockOperationSettingInput as StockOperationSettingInput
    from .strikethrough_price_expired_data import StrikethroughPriceExpiredData as StrikethroughPriceExpiredData
    from .strikethrough_price_expired_event import StrikethroughPriceExpiredEvent as StrikethroughPriceExpiredEvent
    from .string_code_error import StringCodeError as StringCodeError
    from .sub_item_info import SubItemInfo as SubItemInfo
    from .submission_record_data import SubmissionRecordData as SubmissionRecordData
    from .submission_record_data_submission import SubmissionRecordDataSubmission as SubmissionRecordDataSubmission
    from .submission_record_data_submission_page import (
        SubmissionRecordDataSubmissionPage as SubmissionRecordDataSubmissionPage,
    )
    from .submit_product_via_opportunity_result import (
        SubmitProductViaOpportunityResult as SubmitProductViaOpportunityResult,
    )
    from .submit_product_via_opportunity_submission import (
        SubmitProductViaOpportunitySubmission as SubmitProductViaOpportunitySubmission,
    )
    from .submit_redemption_information_result import (
        SubmitRedemptionInformationResult as SubmitRedemptionInformationResult,
    )
    from .submit_strikethrough_price_error import SubmitStrikethroughPriceError as SubmitStrikethroughPriceError
    from .submit_strikethrough_price_error_detail import (
        SubmitStrikethroughPriceErrorDetail as SubmitStrikethroughPriceErrorDetail,
    )
    from .submit_strikethrough_price_result import SubmitStrikethroughPriceResult as SubmitStrikethroughPriceResult
    from .submit_strikethrough_price_skus_input import (
        SubmitStrikethroughPriceSkusInput as SubmitStrikethroughPriceSkusInput,
    )
    from .subscribe_info import SubscribeInfo as SubscribeInfo
    from .subscribe_info_edit import SubscribeInfoEdit as SubscribeInfoEdit
    from .subscribe_info_edit_202309 import SubscribeInfoEdit202309 as SubscribeInfoEdit202309
    from .subscribe_promotion_config import SubscribePromotionConfig as SubscribePromotionConfig
    from .suggest_brand import SuggestBrand as SuggestBrand
    from .suggest_brands_result import SuggestBrandsResult as SuggestBrandsResult
    from .suggestion import Suggestion as Suggestion
    from .surface import Surface as Surface
    from .surface_input import SurfaceInput as SurfaceInput
    from .table import Table as Table
    from .table_input import TableInput as TableInput
    from .tap_affiliate_order_202411 import TapAffiliateOrder202411 as TapAffiliateOrder202411
    from .tap_affiliate_order_page_202411 import TapAffiliateOrderPage202411 as TapAffiliateOrderPage202411
    from .tap_affiliate_order_sku_order import TapAffiliateOrderSkuOrder as TapAffiliateOrderSkuOrder
    from .tap_affiliate_order_sku_order_page import TapAffiliateOrderSkuOrderPage as TapAffiliateOrderSkuOrderPage
    from .tap_affiliate_order_skus_202411 import TapAffiliateOrderSkus202411 as TapAffiliateOrderSkus202411
    from .target_collaboration import TargetCollaboration as TargetCollaboration
    from .target_collaboration_202409 import TargetCollaboration202409 as TargetCollaboration202409
    from .target_collaboration_conflict import TargetCollaborationConflict as TargetCollaborationConflict
    from .target_collaboration_conflict_by_open_id import (
        TargetCollaborationConflictByOpenId as TargetCollaborationConflictByOpenId,
    )
    from .target_collaboration_contact_info_input import (
        TargetCollaborationContactInfoInput as TargetCollaborationContactInfoInput,
    )
    from .target_collaboration_detail import TargetCollaborationDetail as TargetCollaborationDetail
    from .target_collaboration_detail_202409 import TargetCollaborationDetail202409 as TargetCollaborationDetail202409
    from .target_collaboration_detail_202412 import TargetCollaborationDetail202412 as TargetCollaborationDetail202412
    from .target_collaboration_outcome import TargetCollaborationOutcome as TargetCollaborationOutcome
    from .target_collaboration_page import TargetCollaborationPage as TargetCollaborationPage
    from .target_collaboration_page_202409 import TargetCollaborationPage202409 as TargetCollaborationPage202409
    from .target_collaboration_product import TargetCollaborationProduct as TargetCollaborationProduct
    from .target_collaboration_product_commission import (
        TargetCollaborationProductCommission as TargetCollaborationProductCommission,
    )
    from .target_collaboration_promotion import TargetCollaborationPromotion as TargetCollaborationPromotion
    from .target_collaboration_promotion_data import (
        TargetCollaborationPromotionData as TargetCollaborationPromotionData,
    )
    from .target_shop import TargetShop as TargetShop
    from .target_user_info import TargetUserInfo as TargetUserInfo
    from .target_user_info_input import TargetUserInfoInput as TargetUserInfoInput
    from .task_detail import TaskDetail as TaskDetail
    from .task_performance import TaskPerformance as TaskPerformance
    from .text_area import TextArea as TextArea
    from .text_area_input import TextAreaInput as TextAreaInput
    from .tiktok_collection_coverage_result import TiktokCollectionCoverageResult as TiktokCollectionCoverageResult
    from .time_slot import TimeSlot as TimeSlot
    from .time_slot_input import TimeSlotInput as TimeSlotInput
    from .timestamp_window import TimestampWindow as TimestampWindow
    from .token_grant import TokenGrant as TokenGrant
    from .tokopedia_mirror_status_change_data import TokopediaMirrorStatusChangeData as TokopediaMirrorStatusChangeData
    from .tokopedia_mirror_status_change_event import (
        TokopediaMirrorStatusChangeEvent as TokopediaMirrorStatusChangeEvent,
    )
    from .tokopedia_product_mapping import TokopediaProductMapping as TokopediaProductMapping
    from .tokopedia_product_mapping_product import TokopediaProductMappingProduct as TokopediaProductMappingProduct
    from .top_content import TopContent as TopContent
    from .top_creator import TopCreator as TopCreator
    from .top_follower_demographic import TopFollowerDemographic as TopFollowerDemographic
    from .top_issue import TopIssue as TopIssue
    from .top_issues import TopIssues as TopIssues
    from .total_available_inventory_distribution import (
        TotalAvailableInventoryDistribution as TotalAvailableInventoryDistribution,
    )
    from .total_performance import TotalPerformance as TotalPerformance
    from .total_settlement_breakdown import TotalSettlementBreakdown as TotalSettlementBreakdown
    from .track import Track as Track
    from .track_input import TrackInput as TrackInput
    from .track_result import TrackResult as TrackResult
    from .tracking import Tracking as Tracking
    from .tracking_info_input import TrackingInfoInput as TrackingInfoInput
    from .tracking_result import TrackingResult as TrackingResult
    from .tracking_status_update_result import TrackingStatusUpdateResult as TrackingStatusUpdateResult
    from .trade_in_supplier_account_balance import TradeInSupplierAccountBalance as TradeInSupplierAccountBalance
    from .traffic_performance import TrafficPerformance as TrafficPerformance
    from .traffic_source import TrafficSource as TrafficSource
    from .transactions_by_order import TransactionsByOrder as TransactionsByOrder
    from .transactions_by_order_202309 import TransactionsByOrder202309 as TransactionsByOrder202309
    from .transactions_by_statement_transaction_202309 import (
        TransactionsByStatementTransaction202309 as TransactionsByStatementTransaction202309,
    )
    from .transactions_by_statement_transaction_page_202309 import (
        TransactionsByStatementTransactionPage202309 as TransactionsByStatementTransactionPage202309,
    )
    from .translation_task import TranslationTask as TranslationTask
    from .trend import Trend as Trend
    from .trend_data_point import TrendDataPoint as TrendDataPoint
    from .trigger_reason import TriggerReason as TriggerReason
    from .typed_id import TypedId as TypedId
    from .typed_id_input import TypedIdInput as TypedIdInput
    from .unboxing_case import UnboxingCase as UnboxingCase
    from .uncombine_packages_result import UncombinePackagesResult as UncombinePackagesResult
    from .unix_time_range import UnixTimeRange as UnixTimeRange
    from .unsettled_transaction import UnsettledTransaction as UnsettledTransaction
    from .unsettled_transaction_fee_tax_breakdown import (
        UnsettledTransactionFeeTaxBreakdown as UnsettledTransactionFeeTaxBreakdown,
    )
    from .unsettled_transaction_fee_tax_breakdown_fee import (
        UnsettledTransactionFeeTaxBreakdownFee as UnsettledTransactionFeeTaxBreakdownFee,
    )
    from .unsettled_transaction_fee_tax_breakdown_tax import (
        UnsettledTransactionFeeTaxBreakdownTax as UnsettledTransactionFeeTaxBreakdownTax,
    )
    from .unsettled_transaction_page import UnsettledTransactionPage as UnsettledTransactionPage
    from .unsettled_transaction_shipping_cost_breakdown import (
        UnsettledTransactionShippingCostBreakdown as UnsettledTransactionShippingCostBreakdown,
    )
    from .unsettled_transaction_shipping_supplement import (
        UnsettledTransactionShippingSupplement as UnsettledTransactionShippingSupplement,
    )
    from .upcoming_authorization_expiration_data import (
        UpcomingAuthorizationExpirationData as UpcomingAuthorizationExpirationData,
    )
    from .upcoming_authorization_expiration_event import (
        UpcomingAuthorizationExpirationEvent as UpcomingAuthorizationExpirationEvent,
    )
    from .update_failed import UpdateFailed as UpdateFailed
    from .update_failed_202409 import UpdateFailed202409 as UpdateFailed202409
    from .update_fbt_goods_info_result import UpdateFbtGoodsInfoResult as UpdateFbtGoodsInfoResult
    from .update_goods_dto_hazmat_info_battery_extra_info_input_202603 import (
        UpdateGoodsDtoHazmatInfoBatteryExtraInfoInput202603 as UpdateGoodsDtoHazmatInfoBatteryExtraInfoInput202603,
    )
    from .update_goods_dto_hazmat_info_input_202603 import (
        UpdateGoodsDtoHazmatInfoInput202603 as UpdateGoodsDtoHazmatInfoInput202603,
    )
    from .update_goods_dto_input import UpdateGoodsDtoInput as UpdateGoodsDtoInput
    from .update_goods_dto_input_202603 import UpdateGoodsDtoInput202603 as UpdateGoodsDtoInput202603
    from .update_goods_sku_relations_result import UpdateGoodsSkuRelationsResult as UpdateGoodsSkuRelationsResult
    from .update_inventory_error import UpdateInventoryError as UpdateInventoryError
    from .update_inventory_error_detail import UpdateInventoryErrorDetail as UpdateInventoryErrorDetail
    from .update_inventory_result import UpdateInventoryResult as UpdateInventoryResult
    from .update_inventory_skus_input import UpdateInventorySkusInput as UpdateInventorySkusInput
    from .update_inventory_skus_inventory_input import (
        UpdateInventorySkusInventoryInput as UpdateInventorySkusInventoryInput,
    )
    from .update_package_delivery_status_package_input import (
        UpdatePackageDeliveryStatusPackageInput as UpdatePackageDeliveryStatusPackageInput,
    )
    from .update_price_skus_input import UpdatePriceSkusInput as UpdatePriceSkusInput
    from .update_product_replicated_product_input import (
        UpdateProductReplicatedProductInput as UpdateProductReplicatedProductInput,
    )
    from .update_product_replicated_product_skus_input import (
        UpdateProductReplicatedProductSkusInput as UpdateProductReplicatedProductSkusInput,
    )
    from .update_product_skus_input import UpdateProductSkusInput as UpdateProductSkusInput
    from .update_promotion_activity_product_input import (
        UpdatePromotionActivityProductInput as UpdatePromotionActivityProductInput,
    )
    from .update_promotion_activity_product_skus_input import (
        UpdatePromotionActivityProductSkusInput as UpdatePromotionActivityProductSkusInput,
    )
    from .update_promotion_activity_products_result import (
        UpdatePromotionActivityProductsResult as UpdatePromotionActivityProductsResult,
    )
    from .update_promotion_activity_result import UpdatePromotionActivityResult as UpdatePromotionActivityResult
    from .update_result_info import UpdateResultInfo as UpdateResultInfo
    from .update_stock_operation_settings_result import (
        UpdateStockOperationSettingsResult as UpdateStockOperationSettingsResult,
    )
    from .update_target_collaboration_product_input import (
        UpdateTargetCollaborationProductInput as UpdateTargetCollaborationProductInput,
    )
    from .update_target_collaboration_product_input_202409 import (
        UpdateTargetCollaborationProductInput202409 as UpdateTargetCollaborationProductInput202409,
    )
    from .update_target_collaboration_result import UpdateTargetCollaborationResult as UpdateTargetCollaborationResult
    from .update_target_collaboration_result_202409 import (
        UpdateTargetCollaborationResult202409 as UpdateTargetCollaborationResult202409,
    )
    from .upload_file_init_result import UploadFileInitResult as UploadFileInitResult
    from .upload_invoice_error import UploadInvoiceError as UploadInvoiceError
    from .upload_invoice_error_detail import UploadInvoiceErrorDetail as UploadInvoiceErrorDetail
    from .upload_invoice_result import UploadInvoiceResult as UploadInvoiceResult
    from .upload_product_image_result import UploadProductImageResult as UploadProductImageResult
    from .upload_product_pdf_or_video_result import UploadProductPdfOrVideoResult as UploadProductPdfOrVideoResult
    from .upload_proof_of_delivery_file_result import UploadProofOfDeliveryFileResult as UploadProofOfDeliveryFileResult
    from .upload_shoppable_photo_file_result import UploadShoppablePhotoFileResult as UploadShoppablePhotoFileResult
    from .upload_shoppable_video_file_result import UploadShoppableVideoFileResult as UploadShoppableVideoFileResult
    from .url_ref import UrlRef as UrlRef
    from .usage_limit import UsageLimit as UsageLimit
    from .usage_stats import UsageStats as UsageStats
    from .usd_price import UsdPrice as UsdPrice
    from .value_limit import ValueLimit as ValueLimit
    from .value_range import ValueRange as ValueRange
    from .video_file import VideoFile as VideoFile
    from .video_live_performance import VideoLivePerformance as VideoLivePerformance
    from .video_live_traffic import VideoLiveTraffic as VideoLiveTraffic
    from .video_overview_interval_202409 import VideoOverviewInterval202409 as VideoOverviewInterval202409
    from .video_performance_interval_202409 import VideoPerformanceInterval202409 as VideoPerformanceInterval202409
    from .video_performance_video import VideoPerformanceVideo as VideoPerformanceVideo
    from .video_performance_video_performance import (
        VideoPerformanceVideoPerformance as VideoPerformanceVideoPerformance,
    )
    from .video_performances import VideoPerformances as VideoPerformances
    from .video_precheck_data import VideoPrecheckData as VideoPrecheckData
    from .video_precheck_data_issue import VideoPrecheckDataIssue as VideoPrecheckDataIssue
    from .video_precheck_result_event import VideoPrecheckResultEvent as VideoPrecheckResultEvent
    from .view_trend_performance import ViewTrendPerformance as ViewTrendPerformance
    from .viewer_profile import ViewerProfile as ViewerProfile
    from .violation_check_result import ViolationCheckResult as ViolationCheckResult
    from .violation_check_result_issue import ViolationCheckResultIssue as ViolationCheckResultIssue
    from .warehouse_confirmation_info import WarehouseConfirmationInfo as WarehouseConfirmationInfo
    from .warehouse_confirmation_info_dimension import (
        WarehouseConfirmationInfoDimension as WarehouseConfirmationInfoDimension,
    )
    from .warehouse_delivery_option import WarehouseDeliveryOption as WarehouseDeliveryOption
    from .warehouse_delivery_options import WarehouseDeliveryOptions as WarehouseDeliveryOptions
    from .warehouse_entry import WarehouseEntry as WarehouseEntry
    from .warehouse_entry_address import WarehouseEntryAddress as WarehouseEntryAddress
    from .warehouse_inventory import WarehouseInventory as WarehouseInventory
    from .warehouse_list import WarehouseList as WarehouseList
    from .warehouse_stock import WarehouseStock as WarehouseStock
    from .warehouse_stock_input import WarehouseStockInput as WarehouseStockInput
    from .web_image import WebImage as WebImage
    from .webhook import Webhook as Webhook
    from .weekly_creator_outreach_quota import WeeklyCreatorOutreachQuota as WeeklyCreatorOutreachQuota
    from .weekly_creator_outreach_quota_data import WeeklyCreatorOutreachQuotaData as WeeklyCreatorOutreachQuotaData
    from .weekly_creator_outreach_quota_data_quota_detail import (
        WeeklyCreatorOutreachQuotaDataQuotaDetail as WeeklyCreatorOutreachQuotaDataQuotaDetail,
    )
    from .weekly_creator_outreach_record_data import WeeklyCreatorOutreachRecordData as WeeklyCreatorOutreachRecordData
    from .weekly_creator_outreach_records import WeeklyCreatorOutreachRecords as WeeklyCreatorOutreachRecords
    from .weight_limit import WeightLimit as WeightLimit
    from .weight_range import WeightRange as WeightRange
    from .weight_recommendation import WeightRecommendation as WeightRecommendation
    from .widget_token import WidgetToken as WidgetToken
    from .widget_token_entry import WidgetTokenEntry as WidgetTokenEntry
    from .withdrawal import Withdrawal as Withdrawal
    from .withdrawal_page import WithdrawalPage as WithdrawalPage

_MODULES = {
    "ActionSuggestion": "action_suggestion",
    "ActivateProductError": "activate_product_error",
    "ActivateProductErrorDetail": "activate_product_error_detail",
    "ActivateProductsResult": "activate_products_result",
    "ActiveShop": "active_shop",
    "ActiveShops": "active_shops",
    "Activity": "activity",
    "ActivityChangeData": "activity_change_data",
    "ActivityChangeEvent": "activity_change_event",
    "ActivityPage": "activity_page",
    "ActivityProduct": "activity_product",
    "ActivityProductSkus": "activity_product_skus",
    "ActivityResult": "activity_result",
    "ActivityStatusChangeData": "activity_status_change_data",
    "ActivityStatusChangeEvent": "activity_status_change_event",
    "AddExternalOrderReferenceError": "add_external_order_reference_error",
    "AddExternalOrderReferenceErrorDetail": "add_external_order_reference_error_detail",
    "AddExternalOrderReferenceOrderInput": "add_external_order_reference_order_input",
    "AddExternalOrderReferencesResult": "add_external_order_references_result",
    "Addition": "addition",
    "Addition202309": "addition_202309",
    "Addresses202409": "addresses_202409",
    "AddressInput": "address_input",
    "AddressInput202601": "address_input_202601",
    "AdvancedFilter": "advanced_filter",
    "AdvancedFilterInput": "advanced_filter_input",
    "AdvancedFilterOption": "advanced_filter_option",
    "AdvancedFilterOptionDetails": "advanced_filter_option_details",
    "AdvancedFilterOptionDetailsInput": "advanced_filter_option_details_input",
    "AdvancedFilterOptionInput": "advanced_filter_option_input",
    "AdvancedFiltersInput": "advanced_filters_input",
    "AdvancedSearchFilterOptionInput": "advanced_search_filter_option_input",
    "AerosolExtraInfo": "aerosol_extra_info",
    "AerosolExtraInfoInput": "aerosol_extra_info_input",
    "AffiliateDataInput": "affiliate_data_input",
    "AffiliateDataInput202508": "affiliate_data_input_202508",
    "AffiliateLivePerformance": "affiliate_live_performance",
    "AffiliateOrderPage202405": "affiliate_order_page_202405",
    "AffiliateOrderPage202405Order": "affiliate_order_page_202405_order",
    "AffiliateOrderPage202405OrderLineItem": "affiliate_order_page_202405_order_line_item",
    "AffiliateOrdersByCreatorOrder": "affiliate_orders_by_creator_order",
    "AffiliateOrdersByCreatorOrderPage": "affiliate_orders_by_creator_order_page",
    "AffiliateOrdersByCreatorOrderSkus": "affiliate_orders_by_creator_order_skus",
    "AffiliatePartnerCampaignDetail": "affiliate_partner_campaign_detail",
    "AffiliatePartnerCampaignProduct": "affiliate_partner_campaign_product",
    "AffiliatePartnerCampaignProductPage": "affiliate_partner_campaign_product_page",
    "AffiliateSellerProduct": "affiliate_seller_product",
    "AffiliateSharingLink": "affiliate_sharing_link",
    "AffiliateSharingLinkError": "affiliate_sharing_link_error",
    "AffiliateSharingLinkErrorDetail": "affiliate_sharing_link_error_detail",
    "AffiliateSharingLinks": "affiliate_sharing_links",
    "AffiliateTotalPerformance": "affiliate_total_performance",
    "AffiliateVideoPerformance": "affiliate_video_performance",
    "AftersaleEligibility": "aftersale_eligibility",
    "AftersaleEligibility202309": "aftersale_eligibility_202309",
    "AftersaleEligibility202512": "aftersale_eligibility_202512",
    "AfterSaleImage": "after_sale_image",
    "AftersalesRequest": "aftersales_request",
    "AftersalesRequestDecisionInput": "aftersales_request_decision_input",
    "AftersalesRequestFiltersInput": "aftersales_request_filters_input",
    "AftersalesRequestPage": "aftersales_request_page",
    "AftersalesRequestStatusUpdateData": "aftersales_request_status_update_data",
    "AftersalesRequestStatusUpdateEvent": "aftersales_request_status_update_event",
    "AftersalesReturnAuthorization": "aftersales_return_authorization",
    "AftersalesSort": "aftersales_sort",
    "AftersalesTime": "aftersales_time",
    "AgeDistribution": "age_distribution",
    "AgeIndicator": "age_indicator",
    "AgentSettings": "agent_settings",
    "AhtAftersalesTypeItem": "aht_aftersales_type_item",
    "AhtProblemOrderItem": "aht_problem_order_item",
    "AllocationShipment": "allocation_shipment",
    "AllocationShipmentCarton": "allocation_shipment_carton",
    "AllocationShipmentCartonItem": "allocation_shipment_carton_item",
    "AlternativeSolutionDetailsInput": "alternative_solution_details_input",
    "Amount": "amount",
    "Analyse": "analyse",
    "AppealAuditResult": "appeal_audit_result",
    "AppealCompletedData": "appeal_completed_data",
    "AppealCompletedEvent": "appeal_completed_event",
    "AppealMessageInput": "appeal_message_input",
    "AppealTask": "appeal_task",
    "AreaPlacement": "area_placement",
    "AreaPlacementInput": "area_placement_input",
    "AreaScope": "area_scope",
    "AreaScopeInput": "area_scope_input",
    "AssociatedWarehouse": "associated_warehouse",
    "AttributeRequirementCondition": "attribute_requirement_condition",
    "AttributeValue": "attribute_value",
    "AttributeValueInput": "attribute_value_input",
    "AuctionSkuPrice": "auction_sku_price",
    "AuditFailedReason": "audit_failed_reason",
    "AuthorizedCategoryAssets": "authorized_category_assets",
    "AuthorizedShop": "authorized_shop",
    "AuthorizedShops": "authorized_shops",
    "AutoAddProduct": "auto_add_product",
    "AutoAddProductInput": "auto_add_product_input",
    "AvailableInboundMethod": "available_inbound_method",
    "AvailableInboundMethodPlacementFeeEstimate": "available_inbound_method_placement_fee_estimate",
    "AvailableInboundMethods": "available_inbound_methods",
    "AvailableInboundMethodWarehouse": "available_inbound_method_warehouse",
    "AvailableRejectReason": "available_reject_reason",
    "AvailableReviewDecisionLineItem": "available_review_decision_line_item",
    "AvailableReviewDecisionLineItemDecision": "available_review_decision_line_item_decision",
    "AvailableReviewDecisions": "available_review_decisions",
    "AvailableTimeWindow": "available_time_window",
    "BackorderWarehouseStock": "backorder_warehouse_stock",
    "BackorderWarehouseStockInput": "backorder_warehouse_stock_input",
    "Barcode": "barcode",
    "Barcode202409": "barcode_202409",
    "BarcodeInfo": "barcode_info",
    "BasePrice": "base_price",
    "BasicInfo": "basic_info",
    "BatchShipPackageInput": "batch_ship_package_input",
    "BatteryExtraInfo": "battery_extra_info",
    "BatteryExtraInfoInput": "battery_extra_info_input",
    "BatteryExtraInfoInput202603": "battery_extra_info_input_202603",
    "Benefit": "benefit",
    "BestsellingCreator": "bestselling_creator",
    "BestsellingCreators": "bestselling_creators",
    "BestsellingLiveSessions": "bestselling_live_sessions",
    "BestsellingProduct": "bestselling_product",
    "BestsellingProducts": "bestselling_products",
    "BestsellingVideo": "bestselling_video",
    "BestsellingVideos": "bestselling_videos",
    "BlindBatchBoxResultInput": "blind_batch_box_result_input",
    "BlindBoxOrderLineInput": "blind_box_order_line_input",
    "BlindBoxResultInput": "blind_box_result_input",
    "BlindBoxResultInput202511": "blind_box_result_input_202511",
    "BmsmDiscount": "bmsm_discount",
    "BmsmDiscountDetail": "bmsm_discount_detail",
    "BmsmDiscountDetailInput": "bmsm_discount_detail_input",
    "BmsmDiscountInput": "bmsm_discount_input",
    "BoxMeasurement": "box_measurement",
    "BoxMeasurementsInput": "box_measurements_input",
    "Brand": "brand",
    "BrandPage": "brand_page",
    "Breakdowns": "breakdowns",
    "BulkyItemAttribute": "bulky_item_attribute",
    "BulkyItemAttributeInput": "bulky_item_attribute_input",
    "BxgyDiscount": "bxgy_discount",
    "BxgyDiscountInput": "bxgy_discount_input",
    "CalculateRefundResult": "calculate_refund_result",
    "CalculationRule": "calculation_rule",
    "Campaign": "campaign",
    "CampaignCreatorContentStatistics": "campaign_creator_content_statistics",
    "CampaignCreatorContentStatistics202501": "campaign_creator_content_statistics_202501",
    "CampaignCreatorFulfillmentStatus202501": "campaign_creator_fulfillment_status_202501",
    "CampaignInventory": "campaign_inventory",
    "CampaignPage": "campaign_page",
    "CampaignProductDetail": "campaign_product_detail",
    "CampaignProductStatistic": "campaign_product_statistic",
    "CampaignProductStatisticPage": "campaign_product_statistic_page",
    "CampaignPromotionLinksResult": "campaign_promotion_links_result",
    "CancelAndRefunds": "cancel_and_refunds",
    "CancelFbtMcfOrder": "cancel_fbt_mcf_order",
    "CancelFbtMcfOrderConsignOrder": "cancel_fbt_mcf_order_consign_order",
    "CancelFbtMcfOrderResult": "cancel_fbt_mcf_order_result",
    "Cancellation": "cancellation",
    "Cancellation202309": "cancellation_202309",
    "CancellationPage": "cancellation_page",
    "CancellationPage202309": "cancellation_page_202309",
    "CancellationStatusChangeData": "cancellation_status_change_data",
    "CancellationStatusChangeEvent": "cancellation_status_change_event",
    "CancelLineItem": "cancel_line_item",
    "CancelLineItem202309": "cancel_line_item_202309",
    "CancelOrderResult": "cancel_order_result",
    "CancelSubLineItem": "cancel_sub_line_item",
    "CapAffiliateOrder202504": "cap_affiliate_order_202504",
    "CapAffiliateOrderPage202504": "cap_affiliate_order_page_202504",
    "CapAffiliateOrderSkuOrder": "cap_affiliate_order_sku_order",
    "CapAffiliateOrderSkuOrderPage": "cap_affiliate_order_sku_order_page",
    "CapAffiliateOrderSkus202504": "cap_affiliate_order_skus_202504",
    "Carrier202409": "carrier_202409",
    "Carton": "carton",
    "CartonDetail": "carton_detail",
    "CartonItemInput": "carton_item_input",
    "Categories": "categories",
    "CategoryAsset": "category_asset",
    "CategoryAssetCategory": "category_asset_category",
    "CategoryAttribute": "category_attribute",
    "CategoryAttributes": "category_attributes",
    "CategoryAttributeValue": "category_attribute_value",
    "CategoryEntry": "category_entry",
    "CategoryError": "category_error",
    "CategoryErrorDetail": "category_error_detail",
    "CategoryFilter": "category_filter",
    "CategoryGmvDistribution": "category_gmv_distribution",
    "CategoryNode": "category_node",
    "CategoryRuleFee": "category_rule_fee",
    "CategoryRuleProductCertification": "category_rule_product_certification",
    "CategoryRules": "category_rules",
    "CategoryRuleSizeChart": "category_rule_size_chart",
    "CategoryRulesOption": "category_rules_option",
    "Cell": "cell",
    "CellInput": "cell_input",
    "Certification": "certification",
    "CertificationFile": "certification_file",
    "CertificationFileInput": "certification_file_input",
    "CertificationInput": "certification_input",
    "ChangeDetail": "change_detail",
    "ChannelOrderError": "channel_order_error",
    "ChannelOrderErrorDetail": "channel_order_error_detail",
    "ChannelOrderResult": "channel_order_result",
    "CheckCreatorOutreachEligibilityResult": "check_creator_outreach_eligibility_result",
    "CheckCreatorSampleEligibilityResult": "check_creator_sample_eligibility_result",
    "CheckListingPrerequisiteShop202309": "check_listing_prerequisite_shop_202309",
    "CheckListingPrerequisitesResult": "check_listing_prerequisites_result",
    "CheckListingPrerequisitesResult202309": "check_listing_prerequisites_result_202309",
    "CheckProductListingOptionInput": "check_product_listing_option_input",
    "CheckProductListingQuality": "check_product_listing_quality",
    "CheckProductListingResult": "check_product_listing_result",
    "CheckProductListingSkusInput": "check_product_listing_skus_input",
    "CheckProductListingSkusPriceInput": "check_product_listing_skus_price_input",
    "CheckResult": "check_result",
    "CheckShippingTemplateExistenceResult": "check_shipping_template_existence_result",
    "CheckTargetCollaborationConflictsResult": "check_target_collaboration_conflicts_result",
    "ClaimCondition": "claim_condition",
    "ClickThroughRateBreakdown": "click_through_rate_breakdown",
    "ClickToOrderRate": "click_to_order_rate",
    "Cod": "cod",
    "CodedError": "coded_error",
    "Collaboration": "collaboration",
    "CombinablePackageInput": "combinable_package_input",
    "CombinedListingChangeData": "combined_listing_change_data",
    "CombinedListingChangeEvent": "combined_listing_change_event",
    "CombinedListingSku": "combined_listing_sku",
    "CombinedSku": "combined_sku",
    "CombinedSkus": "combined_skus",
    "CombinedSkusInput": "combined_skus_input",
    "CombinedSkusPrice": "combined_skus_price",
    "CombinePackageResult": "combine_package_result",
    "Commission": "commission",
    "CompassTask": "compass_task",
    "CompassTaskList": "compass_task_list",
    "ComplexValue": "complex_value",
    "CompliancePostalAddress": "compliance_postal_address",
    "ConfirmInboundMethodResult": "confirm_inbound_method_result",
    "ConfirmOrderSplitPackage": "confirm_order_split_package",
    "ConfirmOrderSplitResult": "confirm_order_split_result",
    "ConfirmPackageShipmentError": "confirm_package_shipment_error",
    "ConfirmPackageShipmentPackageDimensionInput": "confirm_package_shipment_package_dimension_input",
    "ConfirmPackageShipmentPackageInput": "confirm_package_shipment_package_input",
    "ConfirmPackageShipmentPackageWeightInput": "confirm_package_shipment_package_weight_input",
    "ConfirmPackageShipmentResult": "confirm_package_shipment_result",
    "ConflictItem": "conflict_item",
    "ConflictItemInput": "conflict_item_input",
    "Connect": "connect",
    "ConsigneeInput": "consignee_input",
    "ConsigneeInput202601": "consignee_input_202601",
    "ContactInfo": "contact_info",
    "ContactInfoInput": "contact_info_input",
    "ContentBreakdown": "content_breakdown",
    "ContentData": "content_data",
    "ContentGmvDistribution": "content_gmv_distribution",
    "ContentPerformanceInput": "content_performance_input",
    "ContentPerformanceInput202508": "content_performance_input_202508",
    "Conversation": "conversation",
    "ConversationEntry": "conversation_entry",
    "ConversationEntryParticipant": "conversation_entry_participant",
    "ConversationMessage": "conversation_message",
    "ConversationMessagePage": "conversation_message_page",
    "ConversationPage": "conversation_page",
    "ConversationParticipant": "conversation_participant",
    "ConversationResult": "conversation_result",
    "Conversion": "conversion",
    "ConversionGpm": "conversion_gpm",
    "CountBreakdown": "count_breakdown",
    "CountRange": "count_range",
    "CountRangeInput": "count_range_input",
    "CountryDistribution": "country_distribution",
    "Coupon": "coupon",
    "CouponCardRules": "coupon_card_rules",
    "CouponDiscount": "coupon_discount",
    "CouponEntry": "coupon_entry",
    "CouponPage": "coupon_page",
    "CouponResult": "coupon_result",
    "CouponThreshold": "coupon_threshold",
    "CoverThumb": "cover_thumb",
    "CreateAffiliatePartnerCampaignResult": "create_affiliate_partner_campaign_result",
    "CreateCompassOfflineExportTaskResult": "create_compass_offline_export_task_result",
    "CreateConversationResult": "create_conversation_result",
    "CreateFbtGoodsResult": "create_fbt_goods_result",
    "CreateFbtMcfOrder": "create_fbt_mcf_order",
    "CreateFbtMcfOrderResult": "create_fbt_mcf_order_result",
    "CreateFirstMileBundleError": "create_first_mile_bundle_error",
    "CreateFirstMileBundleErrorDetail": "create_first_mile_bundle_error_detail",
    "CreateFirstMileBundleResult": "create_first_mile_bundle_result",
    "CreateGlobalProductResult": "create_global_product_result",
    "CreateGlobalProductSkusInput": "create_global_product_skus_input",
    "CreateGoodsDtoInput": "create_goods_dto_input",
    "CreateGoodsDtoInput202603": "create_goods_dto_input_202603",
    "CreateImageTranslationTask": "create_image_translation_task",
    "CreateImageTranslationTaskImageInput": "create_image_translation_task_image_input",
    "CreateImageTranslationTasksResult": "create_image_translation_tasks_result",
    "CreateLastMileBundleResult": "create_last_mile_bundle_result",
    "CreateManufacturerResult": "create_manufacturer_result",
    "CreateOpenCollaboration": "create_open_collaboration",
    "CreateOpenCollaborationResult": "create_open_collaboration_result",
    "CreateOrUpdateInboundPlanResult": "create_or_update_inbound_plan_result",
    "CreatePackagesResult": "create_packages_result",
    "CreatePackagesResult202309": "create_packages_result_202309",
    "CreateProductResult": "create_product_result",
    "CreateProductSkusInput": "create_product_skus_input",
    "CreatePromotionActivityResult": "create_promotion_activity_result",
    "CreateResponsiblePersonResult": "create_responsible_person_result",
    "CreateResultInfo": "create_result_info",
    "CreateReturnResult": "create_return_result",
    "CreateSizeChartV2Result": "create_size_chart_v2_result",
    "CreateTargetCollaborationProductInput": "create_target_collaboration_product_input",
    "CreateTargetCollaborationProductInput202405": "create_target_collaboration_product_input_202405",
    "CreateTargetCollaborationResult": "create_target_collaboration_result",
    "CreateTargetCollaborationResult202405": "create_target_collaboration_result_202405",
    "CreateVideoPrecheckTaskResult": "create_video_precheck_task_result",
    "CreateVideoPrecheckTaskVideoInfoInput": "create_video_precheck_task_video_info_input",
    "CreatorAffiliateOrder": "creator_affiliate_order",
    "CreatorAffiliateOrderPage": "creator_affiliate_order_page",
    "CreatorAffiliateOrderSkus": "creator_affiliate_order_skus",
    "CreatorConnectInfo": "creator_connect_info",
    "CreatorContentDetail": "creator_content_detail",
    "CreatorContentDetail202412": "creator_content_detail_202412",
    "CreatorContentDetailCreatorProfile": "creator_content_detail_creator_profile",
    "CreatorContentDetailCreatorProfile202412": "creator_content_detail_creator_profile_202412",
    "CreatorContentDetailPage": "creator_content_detail_page",
    "CreatorContentDetailPage202412": "creator_content_detail_page_202412",
    "CreatorContentStatistic": "creator_content_statistic",
    "CreatorContentStatistic202501": "creator_content_statistic_202501",
    "CreatorConversation": "creator_conversation",
    "CreatorConversationDetails": "creator_conversation_details",
    "CreatorConversationMessage": "creator_conversation_message",
    "CreatorConversationMessagePage": "creator_conversation_message_page",
    "CreatorConversationPage": "creator_conversation_page",
    "CreatorDeauthorizationData": "creator_deauthorization_data",
    "CreatorDeauthorizationEvent": "creator_deauthorization_event",
    "CreatorEligibilityResult": "creator_eligibility_result",
    "CreatorGetSampleRequestDeeplinkResult": "creator_get_sample_request_deeplink_result",
    "CreatorInfoInput": "creator_info_input",
    "CreatorInventory": "creator_inventory",
    "CreatorMarketplaceAdvancedSearchFilterData": "creator_marketplace_advanced_search_filter_data",
    "CreatorMarketplaceAdvancedSearchFilters": "creator_marketplace_advanced_search_filters",
    "CreatorPerformanceForCampaignProductCreator": "creator_performance_for_campaign_product_creator",
    "CreatorProductSampleStatus": "creator_product_sample_status",
    "CreatorProfile": "creator_profile",
    "CreatorProfile202309": "creator_profile_202309",
    "CreatorProfile202405": "creator_profile_202405",
    "CreatorSampleApplication": "creator_sample_application",
    "CreatorSampleApplicationCreatorFulfillment": "creator_sample_application_creator_fulfillment",
    "CreatorSampleApplicationDetail": "creator_sample_application_detail",
    "CreatorSampleApplicationPage": "creator_sample_application_page",
    "CreatorSearchSampleApplicationFulfillment": "creator_search_sample_application_fulfillment",
    "CreatorSelectAffiliateProduct": "creator_select_affiliate_product",
    "CreatorSelectAffiliateProductCommission": "creator_select_affiliate_product_commission",
    "CreatorSelectAffiliateProductPage": "creator_select_affiliate_product_page",
    "CreatorSelectAffiliateProductPrice": "creator_select_affiliate_product_price",
    "CreatorSelectAffiliateProductShop": "creator_select_affiliate_product_shop",
    "CreatorShopProduct": "creator_shop_product",
    "CreatorShopProductPage": "creator_shop_product_page",
    "CreatorShopProductPage202309": "creator_shop_product_page_202309",
    "CreatorsInCreatorMarketplaceCreator": "creators_in_creator_marketplace_creator",
    "CreatorsInCreatorMarketplaceCreatorPage": "creators_in_creator_marketplace_creator_page",
    "CreatorsInCreatorMarketplaceCreatorProfile": "creators_in_creator_marketplace_creator_profile",
    "CreatorTargetCollaboration": "creator_target_collaboration",
    "CreatorTargetCollaborationPage": "creator_target_collaboration_page",
    "CreatorTargetCollaborationProduct": "creator_target_collaboration_product",
    "CreatorTargetCollaborationProductCommission": "creator_target_collaboration_product_commission",
    "CreatorTrendProfile": "creator_trend_profile",
    "CurrencyValue": "currency_value",
    "CurrentCommission": "current_commission",
    "CurrentSession": "current_session",
    "CustomArea": "custom_area",
    "CustomAreaInput": "custom_area_input",
    "CustomerServicePerformance": "customer_service_performance",
    "CustomerServicePerformanceDetails": "customer_service_performance_details",
    "CustomizedMainImage": "customized_main_image",
    "CustomMessageInput": "custom_message_input",
    "CustomsClearanceOrderInput": "customs_clearance_order_input",
    "CustomsClearanceOrderItemInput": "customs_clearance_order_item_input",
    "DataPoint": "data_point",
    "DeactivateActivityResult": "deactivate_activity_result",
    "DecisionEligibility": "decision_eligibility",
    "DecisionEligibilityDecision": "decision_eligibility_decision",
    "DeleteGlobalProductError": "delete_global_product_error",
    "DeleteGlobalProductErrorDetail": "delete_global_product_error_detail",
    "DeleteGlobalProductsResult": "delete_global_products_result",
    "DeliveryPreferences": "delivery_preferences",
    "DetailedSampleApplication": "detailed_sample_application",
    "DetailedSampleApplicationCreatorFulfillment": "detailed_sample_application_creator_fulfillment",
    "DetailedTargetCollaboration": "detailed_target_collaboration",
    "DetailedTargetCollaboration202409": "detailed_target_collaboration_202409",
    "DetailedTargetCollaboration202412": "detailed_target_collaboration_202412",
    "DetailedTargetCollaborationCreator": "detailed_target_collaboration_creator",
    "DetailedTargetCollaborationCreator202409": "detailed_target_collaboration_creator_202409",
    "DetailedTargetCollaborationCreator202412": "detailed_target_collaboration_creator_202412",
    "DetailedTargetCollaborationProduct": "detailed_target_collaboration_product",
    "DetailedTargetCollaborationProductCommission": "detailed_target_collaboration_product_commission",
    "Diagnose": "diagnose",
    "DiagnoseAndOptimizeProductAttributeInput": "diagnose_and_optimize_product_attribute_input",
    "DiagnoseAndOptimizeProductAttributeValueInput": "diagnose_and_optimize_product_attribute_value_input",
    "DiagnoseAndOptimizeProductResult": "diagnose_and_optimize_product_result",
    "DiagnosisResult": "diagnosis_result",
    "Dimension": "dimension",
    "DimensionInput": "dimension_input",
    "DimensionLimit": "dimension_limit",
    "DimensionRecommendation": "dimension_recommendation",
    "Dimensions": "dimensions",
    "DimensionsInput": "dimensions_input",
    "Discount": "discount",
    "DiscountAmount": "discount_amount",
    "DiscountDetail": "discount_detail",
    "DiscountDetailInput": "discount_detail_input",
    "DistributionDetail": "distribution_detail",
    "DistrictInfo": "district_info",
    "DownloadCompassTaskFile": "download_compass_task_file",
    "DownloadCompassTaskFileResult": "download_compass_task_file_result",
    "EditGlobalProductResult": "edit_global_product_result",
    "EditGlobalProductSkusInput": "edit_global_product_skus_input",
    "EditProductAudit": "edit_product_audit",
    "EditProductReplicatedProductInput": "edit_product_replicated_product_input",
    "EditProductReplicatedProductSkusInput": "edit_product_replicated_product_skus_input",
    "EditProductReplicatedProductSkusPriceInput": "edit_product_replicated_product_skus_price_input",
    "EditProductResult": "edit_product_result",
    "EditProductSkusInput": "edit_product_skus_input",
    "EligibleShippingServices": "eligible_shipping_services",
    "EmailContact": "email_contact",
    "EmailContactInput": "email_contact_input",
    "EngagementData202409": "engagement_data_202409",
    "EngagementFeaturePermissions": "engagement_feature_permissions",
    "EngagementTaskPerformances": "engagement_task_performances",
    "ExchangeOrderLine": "exchange_order_line",
    "ExpBaseInfo": "exp_base_info",
    "ExternalListPrice": "external_list_price",
    "ExternalListPriceInput": "external_list_price_input",
    "ExternalListPriceInput202309": "external_list_price_input_202309",
    "ExternalOrder": "external_order",
    "ExternalOrderInput": "external_order_input",
    "ExternalOrderLineItem": "external_order_line_item",
    "ExternalOrderLineItemInput": "external_order_line_item_input",
    "ExternalOrderReferences": "external_order_references",
    "ExternalTransactionPriceInput": "external_transaction_price_input",
    "ExtraError": "extra_error",
    "FailedExternalOrderReference": "failed_external_order_reference",
    "FailedMaterial": "failed_material",
    "FbtInboundOrderDetails": "fbt_inbound_order_details",
    "FbtInventory": "fbt_inventory",
    "FbtInventoryGoods": "fbt_inventory_goods",
    "FbtInventoryGoodsSkus": "fbt_inventory_goods_skus",
    "FbtInventoryOnHandDetail": "fbt_inventory_on_hand_detail",
    "FbtInventoryPage": "fbt_inventory_page",
    "FbtInventoryUpdateData": "fbt_inventory_update_data",
    "FbtInventoryUpdateEvent": "fbt_inventory_update_event",
    "FbtMcfOrderStatus": "fbt_mcf_order_status",
    "FbtMcfOrderStatusData": "fbt_mcf_order_status_data",
    "FbtMcfOrderStatusDataMcfOrder": "fbt_mcf_order_status_data_mcf_order",
    "FbtMcfOrderStatusDataMcfOrderConsignOrder": "fbt_mcf_order_status_data_mcf_order_consign_order",
    "FbtMcfOrderStatusEvent": "fbt_mcf_order_status_event",
    "FbtMcfOrderStatusMcfOrder": "fbt_mcf_order_status_mcf_order",
    "FbtMcfOrderStatusMcfOrderConsignOrder": "fbt_mcf_order_status_mcf_order_consign_order",
    "FbtMerchantMcfStatus": "fbt_merchant_mcf_status",
    "FbtMerchantOnboardedRegions": "fbt_merchant_onboarded_regions",
    "FbtMerchantOnboardingData": "fbt_merchant_onboarding_data",
    "FbtMerchantOnboardingEvent": "fbt_merchant_onboarding_event",
    "FbtWarehouse": "fbt_warehouse",
    "FbtWarehouseAddress": "fbt_warehouse_address",
    "FbtWarehouseInventory": "fbt_warehouse_inventory",
    "FbtWarehouseList": "fbt_warehouse_list",
    "Feature": "feature",
    "FeeTaxBreakdown": "fee_tax_breakdown",
    "FeeTaxBreakdownFee": "fee_tax_breakdown_fee",
    "FeeTaxBreakdownTax": "fee_tax_breakdown_tax",
    "FileRef": "file_ref",
    "FilterParamsCommissionRateRangeInput": "filter_params_commission_rate_range_input",
    "FilterParamsInput": "filter_params_input",
    "FilterParamsPriceRangeInput": "filter_params_price_range_input",
    "FilterReason": "filter_reason",
    "FlammableLiquidsExtraInfo": "flammable_liquids_extra_info",
    "FlammableLiquidsExtraInfoInput": "flammable_liquids_extra_info_input",
    "Flow": "flow",
    "FlowPage": "flow_page",
    "FollowerDemographic": "follower_demographic",
    "FormattedMoneyRange": "formatted_money_range",
    "FormattedRange": "formatted_range",
    "FreeSampleRule": "free_sample_rule",
    "FreeSampleRuleInput": "free_sample_rule_input",
    "FreeSampleRuleInputInput": "free_sample_rule_input_input",
    "FulfillmentRecipientAddress": "fulfillment_recipient_address",
    "GenderDistribution": "gender_distribution",
    "GenderDistributionInput": "gender_distribution_input",
    "GenderIndicator": "gender_indicator",
    "GenerateAffiliateSharingLinkMaterialInput": "generate_affiliate_sharing_link_material_input",
    "GenerateGeneralSharingLink": "generate_general_sharing_link",
    "GenerateGeneralSharingLinkMaterialInput": "generate_general_sharing_link_material_input",
    "GenerateGeneralSharingLinksResult": "generate_general_sharing_links_result",
    "GeneratePublisherSharingLinksInBatchMaterialInput": "generate_publisher_sharing_links_in_batch_material_input",
    "GeneratePublisherSharingLinksInBatchResult": "generate_publisher_sharing_links_in_batch_result",
    "GenerateTargetCollaborationLinkResult": "generate_target_collaboration_link_result",
    "Geolocation": "geolocation",
    "GetShippingDocumentResult": "get_shipping_document_result",
    "GiftDetail": "gift_detail",
    "GiftDetailInput": "gift_detail_input",
    "GiftDiscount": "gift_discount",
    "GiftDiscountInput": "gift_discount_input",
    "GiftInfo": "gift_info",
    "GiftInfoInput": "gift_info_input",
    "GlobalAttribute": "global_attribute",
    "GlobalAttributes": "global_attributes",
    "GlobalCategories": "global_categories",
    "GlobalCategory": "global_category",
    "GlobalCategoryRuleProductCertification": "global_category_rule_product_certification",
    "GlobalCategoryRules": "global_category_rules",
    "GlobalCategoryRuleSizeChart": "global_category_rule_size_chart",
    "GlobalCertificationInput": "global_certification_input",
    "GlobalListingMethodChangeData": "global_listing_method_change_data",
    "GlobalListingMethodChangeEvent": "global_listing_method_change_event",
    "GlobalListingPolicy": "global_listing_policy",
    "GlobalListingRules": "global_listing_rules",
    "GlobalPriceInput": "global_price_input",
    "GlobalProduct": "global_product",
    "GlobalProduct202309": "global_product_202309",
    "GlobalProductAssociation": "global_product_association",
    "GlobalProductAttribute": "global_product_attribute",
    "GlobalProductAttributeInput": "global_product_attribute_input",
    "GlobalProductCertification": "global_product_certification",
    "GlobalProductDetails": "global_product_details",
    "GlobalProductPackageWeight": "global_product_package_weight",
    "GlobalProductPage": "global_product_page",
    "GlobalProductPage202309": "global_product_page_202309",
    "GlobalProductPermission": "global_product_permission",
    "GlobalProductResult": "global_product_result",
    "GlobalProductSizeChart": "global_product_size_chart",
    "GlobalProductSku": "global_product_sku",
    "GlobalProductSkus": "global_product_skus",
    "GlobalProductSkusInventory": "global_product_skus_inventory",
    "GlobalProductSkusPrice": "global_product_skus_price",
    "GlobalProductSkusSalesAttribute": "global_product_skus_sales_attribute",
    "GlobalReplicatedProduct": "global_replicated_product",
    "GlobalReplicatedProducts": "global_replicated_products",
    "GlobalReplicationStatusChangeData": "global_replication_status_change_data",
    "GlobalReplicationStatusChangeEvent": "global_replication_status_change_event",
    "GlobalSalesAttributeInput": "global_sales_attribute_input",
    "GlobalSellerWarehouses": "global_seller_warehouses",
    "GlobalSku": "global_sku",
    "GlobalSkusInput": "global_skus_input",
    "GlobalSkusInventoryInput": "global_skus_inventory_input",
    "GlobalWarehouse": "global_warehouse",
    "GlobalWarehouseStock": "global_warehouse_stock",
    "Gmv": "gmv",
    "Gmv202509": "gmv_202509",
    "GmvBreakdown202509": "gmv_breakdown_202509",
    "GmvLevelRule": "gmv_level_rule",
    "GmvLevelRuleQuotaDetail": "gmv_level_rule_quota_detail",
    "GmvTrendPerformance": "gmv_trend_performance",
    "GmvTrendPerformanceDataPoint": "gmv_trend_performance_data_point",
    "Gne202309": "gne_202309",
    "Good": "good",
    "Good202409": "good_202409",
    "GoodHazmatInfo": "good_hazmat_info",
    "GoodHazmatInfoFlammableLiquidsExtraInfo": "good_hazmat_info_flammable_liquids_extra_info",
    "GoodInput": "good_input",
    "GoodPage": "good_page",
    "GoodPage202409": "good_page_202409",
    "GoodQualityCheckResult": "good_quality_check_result",
    "GoodQualityCheckResultIssue": "good_quality_check_result_issue",
    "GoodsCreateResult": "goods_create_result",
    "GoodsHazmatAndExpirationInfo": "goods_hazmat_and_expiration_info",
    "GoodsInventory": "goods_inventory",
    "GoodsInventoryForMcf": "goods_inventory_for_mcf",
    "GoodsItem": "goods_item",
    "GoodsItemInput": "goods_item_input",
    "GoodsMatchData": "goods_match_data",
    "GoodsMatchEvent": "goods_match_event",
    "GoodsMeasurements": "goods_measurements",
    "GoodsMeasurements202603": "goods_measurements_202603",
    "GoodsSafetyAttribute": "goods_safety_attribute",
    "GoodsSafetyAttributeInput": "goods_safety_attribute_input",
    "GoodsShelfLife": "goods_shelf_life",
    "GoodsShelfLifeInput": "goods_shelf_life_input",
    "GoodsSku": "goods_sku",
    "GoodsSkuProduct": "goods_sku_product",
    "GoodsWeight": "goods_weight",
    "GrossRevenue202509": "gross_revenue_202509",
    "GrossRevenueBreakdown202509": "gross_revenue_breakdown_202509",
    "GroupCount": "group_count",
    "HandlingDuration": "handling_duration",
    "HandoverTimeSlots": "handover_time_slots",
    "HazmatAndExpirationDto": "hazmat_and_expiration_dto",
    "HazmatAndExpirationInfo": "hazmat_and_expiration_info",
    "HazmatInfo": "hazmat_info",
    "HazmatInfoInput202603": "hazmat_info_input_202603",
    "HeaderInput": "header_input",
    "IdentifierCode": "identifier_code",
    "IdentifierCodeInput": "identifier_code_input",
    "IdName": "id_name",
    "IdNameInput": "id_name_input",
    "IdRef": "id_ref",
    "IdRefInput": "id_ref_input",
    "Image": "image",
    "ImageArea": "image_area",
    "ImageAreaInput": "image_area_input",
    "ImageLocation": "image_location",
    "ImageRef": "image_ref",
    "ImageRefInput": "image_ref_input",
    "ImageTranslationCompletedData": "image_translation_completed_data",
    "ImageTranslationCompletedEvent": "image_translation_completed_event",
    "ImageTranslationTasks": "image_translation_tasks",
    "ImDsatChatItem": "im_dsat_chat_item",
    "InboundFbtOrderStatusChangeData": "inbound_fbt_order_status_change_data",
    "InboundFbtOrderStatusChangeEvent": "inbound_fbt_order_status_change_event",
    "InboundGoodsLotReceiveItemDetail": "inbound_goods_lot_receive_item_detail",
    "InboundMethodDetail": "inbound_method_detail",
    "InboundMethodDetailInfo": "inbound_method_detail_info",
    "InboundMethodDetailInfoPlacementFeeEstimate": "inbound_method_detail_info_placement_fee_estimate",
    "InboundOrder": "inbound_order",
    "InboundOrder202409": "inbound_order_202409",
    "InboundOrderEntry202409": "inbound_order_entry_202409",
    "InboundOrderEntryWarehouse202409": "inbound_order_entry_warehouse_202409",
    "InboundOrderWarehouse": "inbound_order_warehouse",
    "InboundPlan": "inbound_plan",
    "InboxCategoryCountData": "inbox_category_count_data",
    "InboxCategoryCounts": "inbox_category_counts",
    "Indicator": "indicator",
    "IndicatorData": "indicator_data",
    "IndicatorDetailInput": "indicator_detail_input",
    "Insurance": "insurance",
    "InteractiveTrendPerformance": "interactive_trend_performance",
    "InventoryChangedByShopData": "inventory_changed_by_shop_data",
    "InventoryChangedByShopEvent": "inventory_changed_by_shop_event",
    "InventoryDistribution": "inventory_distribution",
    "InventoryRecord": "inventory_record",
    "InventoryRecordGoods": "inventory_record_goods",
    "InventoryRecordOrder": "inventory_record_order",
    "InventoryRecordPage": "inventory_record_page",
    "InventoryRule": "inventory_rule",
    "InventorySearchInventory": "inventory_search_inventory",
    "InventorySearchInventorySkus": "inventory_search_inventory_skus",
    "InventorySearchResult": "inventory_search_result",
    "InventoryStatusChangeData": "inventory_status_change_data",
    "InventoryStatusChangeEvent": "inventory_status_change_event",
    "InvoiceInput": "invoice_input",
    "InvoiceStatusChangeData": "invoice_status_change_data",
    "InvoiceStatusChangeEvent": "invoice_status_change_event",
    "ItemDetailInput": "item_detail_input",
    "ItemQuantity": "item_quantity",
    "ItemQuantityInput": "item_quantity_input",
    "ItemQuantityInputInput": "item_quantity_input_input",
    "ItemTax": "item_tax",
    "KeyValue": "key_value",
    "Label": "label",
    "LabelSampleProduct": "label_sample_product",
    "LastMileBundleInput": "last_mile_bundle_input",
    "LastMileBundleWeightInput": "last_mile_bundle_weight_input",
    "LatestMessage": "latest_message",
    "LatestUnreadMessages": "latest_unread_messages",
    "LengthLimit": "length_limit",
    "LineItemDecisionInput": "line_item_decision_input",
    "LineItemDecisionLineItemInput": "line_item_decision_line_item_input",
    "LineItemDecisionReasonInput": "line_item_decision_reason_input",
    "LineItemEligibility": "line_item_eligibility",
    "LineItemEligibility202309": "line_item_eligibility_202309",
    "LineItemEligibility202512": "line_item_eligibility_202512",
    "LineItemTax": "line_item_tax",
    "LinkInfoInput": "link_info_input",
    "LinkInfoInput202511": "link_info_input_202511",
    "ListedProductPage": "listed_product_page",
    "ListingCriteria": "listing_criteria",
    "ListingQuality": "listing_quality",
    "ListingSchema": "listing_schema",
    "ListingSchema202401": "listing_schema_202401",
    "ListingSchemaField": "listing_schema_field",
    "ListingSchemaRule": "listing_schema_rule",
    "ListingSchemasResult": "listing_schemas_result",
    "ListingSchemasResult202401": "listing_schemas_result_202401",
    "ListingStatusInfo": "listing_status_info",
    "ListPrice": "list_price",
    "ListPriceInput": "list_price_input",
    "Live": "live",
    "LiveInteraction": "live_interaction",
    "LiveInteraction202509": "live_interaction_202509",
    "LivePerformanceInterval202508": "live_performance_interval_202508",
    "LiveRoomCoreStats": "live_room_core_stats",
    "LiveRoomGmvAndOrderTrends": "live_room_gmv_and_order_trends",
    "LiveRoomInfo": "live_room_info",
    "LiveRoomInteractiveTrends": "live_room_interactive_trends",
    "LiveRoomProductStats": "live_room_product_stats",
    "LiveRoomTrafficPerformance": "live_room_traffic_performance",
    "LiveRoomUserPortraits": "live_room_user_portraits",
    "LiveRoomViewTrends": "live_room_view_trends",
    "LiveStreamSession": "live_stream_session",
    "LiveStreamSession202508": "live_stream_session_202508",
    "LiveStreamSession202509": "live_stream_session_202509",
    "LiveStreamSessionCreator": "live_stream_session_creator",
    "LiveStreamSessionPage": "live_stream_session_page",
    "LiveStreamSessionPage202508": "live_stream_session_page_202508",
    "LiveStreamSessionPage202509": "live_stream_session_page_202509",
    "LiveStreamSessionTraffic": "live_stream_session_traffic",
    "LiveTask": "live_task",
    "LocalizedCategory": "localized_category",
    "LocationInput": "location_input",
    "LogisticInfo": "logistic_info",
    "Logistics202309": "logistics_202309",
    "LogisticsDetail": "logistics_detail",
    "LogisticsService": "logistics_service",
    "LogisticsTracking": "logistics_tracking",
    "LotExpirationInfo": "lot_expiration_info",
    "LotExpirationInfo202409": "lot_expiration_info_202409",
    "MajorGender": "major_gender",
    "Manufacturer": "manufacturer",
    "Manufacturer202409": "manufacturer_202409",
    "ManufacturerEntry": "manufacturer_entry",
    "ManufacturerEntryPage": "manufacturer_entry_page",
    "ManufacturerEntryRegionalProfile": "manufacturer_entry_regional_profile",
    "ManufacturerInput": "manufacturer_input",
    "ManufacturerPage202409": "manufacturer_page_202409",
    "ManufacturerPhoneInput": "manufacturer_phone_input",
    "MarkConversationsAsReadResult": "mark_conversations_as_read_result",
    "MarketData": "market_data",
    "MarketPerformance": "market_performance",
    "MarketplaceCreatorAdvancedFilters202601": "marketplace_creator_advanced_filters_202601",
    "MarketplaceCreatorPerformance": "marketplace_creator_performance",
    "MarketplaceCreatorPerformance202406": "marketplace_creator_performance_202406",
    "MarketplaceCreatorPerformance202505": "marketplace_creator_performance_202505",
    "MarketplaceCreatorPerformance202508": "marketplace_creator_performance_202508",
    "MarketplaceCreatorPerformanceCreator": "marketplace_creator_performance_creator",
    "MarketplaceCreatorPerformanceCreator202406": "marketplace_creator_performance_creator_202406",
    "MarketplaceCreatorPerformanceCreator202505": "marketplace_creator_performance_creator_202505",
    "MarketplaceCreatorPerformanceCreator202508": "marketplace_creator_performance_creator_202508",
    "MarketplaceCreatorPerformanceCreatorProfile": "marketplace_creator_performance_creator_profile",
    "MarketplaceCreatorSearchPage202406": "marketplace_creator_search_page_202406",
    "MarketplaceCreatorSearchPage202505": "marketplace_creator_search_page_202505",
    "MarketplaceCreatorSearchPage202508": "marketplace_creator_search_page_202508",
    "MarketplaceSearchCreator202406": "marketplace_search_creator_202406",
    "MarketplaceSearchCreator202505": "marketplace_search_creator_202505",
    "MarketplaceSearchCreator202508": "marketplace_search_creator_202508",
    "MarkPackageAsShippedResult": "mark_package_as_shipped_result",
    "McfStatus": "mcf_status",
    "MeasurementAndOption": "measurement_and_option",
    "MediaInput": "media_input",
    "MerchantDeclarationInfo": "merchant_declaration_info",
    "MerchantDeclarationInfoDimension": "merchant_declaration_info_dimension",
    "MessageBody": "message_body",
    "MessageSender": "message_sender",
    "MessageTemplate": "message_template",
    "MessageTemplates": "message_templates",
    "Metric": "metric",
    "MetricBenchmark": "metric_benchmark",
    "Metrics": "metrics",
    "MetricStandard": "metric_standard",
    "MetricStandardInfo": "metric_standard_info",
    "MetricStandardInfoInput": "metric_standard_info_input",
    "MetricValueModule": "metric_value_module",
    "MetricValueModuleInfo": "metric_value_module_info",
    "MetricValueModuleInfoInput": "metric_value_module_info_input",
    "Money": "money",
    "MoneyBreakdown": "money_breakdown",
    "MoneyInput": "money_input",
    "MoneyRange": "money_range",
    "Music": "music",
    "MusicPage": "music_page",
    "MustSplitReason": "must_split_reason",
    "NbfrProblemOrderItem": "nbfr_problem_order_item",
    "NbfrTopProductItem": "nbfr_top_product_item",
    "NestedEnvelope": "nested_envelope",
    "NewConversationData": "new_conversation_data",
    "NewConversationEvent": "new_conversation_event",
    "NewestMessage": "newest_message",
    "NewMessageData": "new_message_data",
    "NewMessageDataSender": "new_message_data_sender",
    "NewMessageEvent": "new_message_event",
    "NewMessageListenerData": "new_message_listener_data",
    "NewMessageListenerDataSender": "new_message_listener_data_sender",
    "NewMessageListenerEvent": "new_message_listener_event",
    "Notice": "notice",
    "NrrProblemOrderItem": "nrr_problem_order_item",
    "NrrTopProductItem": "nrr_top_product_item",
    "NumberRange": "number_range",
    "NumLimit": "num_limit",
    "OnboardedRegion": "onboarded_region",
    "OnHandDetail": "on_hand_detail",
    "OpenCollaboration": "open_collaboration",
    "OpenCollaboration202409": "open_collaboration_202409",
    "OpenCollaborationCommissionRangeInput": "open_collaboration_commission_range_input",
    "OpenCollaborationListedProduct": "open_collaboration_listed_product",
    "OpenCollaborationListedProductShop": "open_collaboration_listed_product_shop",
    "OpenCollaborationPage": "open_collaboration_page",
    "OpenCollaborationPage202409": "open_collaboration_page_202409",
    "OpenCollaborationProduct": "open_collaboration_product",
    "OpenCollaborationProductDetails": "open_collaboration_product_details",
    "OpenCollaborationProductListByProductIds": "open_collaboration_product_list_by_product_ids",
    "OpenCollaborationProductPage": "open_collaboration_product_page",
    "OpenCollaborationSampleRules": "open_collaboration_sample_rules",
    "OpenCollaborationSettings": "open_collaboration_settings",
    "OpenCollaborationSettingsEntry": "open_collaboration_settings_entry",
    "OperateGoodsSkuRelationInfo": "operate_goods_sku_relation_info",
    "OperateGoodsSkuRelationInput": "operate_goods_sku_relation_input",
    "Opportunity": "opportunity",
    "OpportunityData": "opportunity_data",
    "OpportunityDetail": "opportunity_detail",
    "OpportunityDetailOpportunity": "opportunity_detail_opportunity",
    "OpportunityMatchingStatusChangeData": "opportunity_matching_status_change_data",
    "OpportunityMatchingStatusChangeEvent": "opportunity_matching_status_change_event",
    "OpportunityPage": "opportunity_page",
    "OptimizeImage": "optimize_image",
    "OptimizeImageInput": "optimize_image_input",
    "OptimizeImagesResult": "optimize_images_result",
    "Order": "order",
    "Order202309": "order_202309",
    "Order202309LineItem": "order_202309_line_item",
    "Order202309Page": "order_202309_page",
    "OrderClearance": "order_clearance",
    "OrderClearanceItem": "order_clearance_item",
    "OrderCustomsRequirements": "order_customs_requirements",
    "OrderDetail": "order_detail",
    "OrderDetailLineItem": "order_detail_line_item",
    "OrderDetails": "order_details",
    "OrderInfoInput": "order_info_input",
    "OrderLineItem": "order_line_item",
    "OrderLineRef": "order_line_ref",
    "OrderLineRefInput": "order_line_ref_input",
    "OrderOperationLog202409": "order_operation_log_202409",
    "OrderPackage": "order_package",
    "OrderPage": "order_page",
    "OrderPayment": "order_payment",
    "OrderPriceDetailLineItem": "order_price_detail_line_item",
    "OrderPriceDetails": "order_price_details",
    "OrderRefundAmount": "order_refund_amount",
    "OrdersByExternalOrderReference": "orders_by_external_order_reference",
    "OrdersByExternalOrderReferenceOrder": "orders_by_external_order_reference_order",
    "OrderSplitAttributes": "order_split_attributes",
    "OrderStatusChangeData": "order_status_change_data",
    "OrderStatusChangeEvent": "order_status_change_event",
    "OrderStatusDataExchangeOrderInput": "order_status_data_exchange_order_input",
    "OrderStatusDataExchangeOrderPackageInput": "order_status_data_exchange_order_package_input",
    "OrderStatuse": "order_statuse",
    "OrderTracking": "order_tracking",
    "OriginalPrice": "original_price",
    "OriginPlatformCategoryInput": "origin_platform_category_input",
    "OriginPlatformProductMetaDataInput": "origin_platform_product_meta_data_input",
    "OtdrLogisticsItem": "otdr_logistics_item",
    "OtdrProblemOrderItem": "otdr_problem_order_item",
    "OtdrProblemOrderItemPage": "otdr_problem_order_item_page",
    "OverallPerformance202509": "overall_performance_202509",
    "Package": "package",
    "PackageDetail": "package_detail",
    "PackageDimensions": "package_dimensions",
    "PackageDimensionsAnswer": "package_dimensions_answer",
    "PackageDimensionsInput": "package_dimensions_input",
    "PackageDimensionsInputDetails": "package_dimensions_input_details",
    "PackageError": "package_error",
    "PackageErrorDetail": "package_error_detail",
    "PackageOrder": "package_order",
    "PackageOrders": "package_orders",
    "PackageOrderSkus": "package_order_skus",
    "PackageOrdersPage": "package_orders_page",
    "PackagePage": "package_page",
    "PackageResult": "package_result",
    "PackageShippingDocument": "package_shipping_document",
    "PackageUpdateData": "package_update_data",
    "PackageUpdateDataPackage": "package_update_data_package",
    "PackageUpdateEvent": "package_update_event",
    "PackageWeight": "package_weight",
    "PackageWeightInput": "package_weight_input",
    "PackageWeightInputDetails": "package_weight_input_details",
    "PagedSampleApplication202507": "paged_sample_application_202507",
    "PagedSampleApplicationCreator202507": "paged_sample_application_creator_202507",
    "Pagination": "pagination",
    "ParcelDimensions": "parcel_dimensions",
    "ParcelDimensionsInput": "parcel_dimensions_input",
    "ParcelDimensionsInputDetails": "parcel_dimensions_input_details",
    "ParcelTrackingInfoInput": "parcel_tracking_info_input",
    "ParcelWeight": "parcel_weight",
    "ParcelWeightInput": "parcel_weight_input",
    "ParcelWeightInputDetails": "parcel_weight_input_details",
    "PartialEditGlobalProductPublishResult": "partial_edit_global_product_publish_result",
    "PartialEditGlobalProductResult": "partial_edit_global_product_result",
    "PartialEditGlobalProductSkusInput": "partial_edit_global_product_skus_input",
    "PartialEditGlobalProductSkusSalePriceInput": "partial_edit_global_product_skus_sale_price_input",
    "PartialEditProductResult": "partial_edit_product_result",
    "PartialEditProductResult202309": "partial_edit_product_result_202309",
    "PartialEditProductSkusInput": "partial_edit_product_skus_input",
    "PartialEditProductSkusInput202309": "partial_edit_product_skus_input_202309",
    "PartialEditProductSkusInventoryInput": "partial_edit_product_skus_inventory_input",
    "PartialRefundAmount": "partial_refund_amount",
    "PartialRefundAmountInput": "partial_refund_amount_input",
    "PartialRefundAmountRange": "partial_refund_amount_range",
    "PartialReplicatedProduct202309": "partial_replicated_product_202309",
    "PartialReplicatedProductInput": "partial_replicated_product_input",
    "PartialReplicatedProductInput202309": "partial_replicated_product_input_202309",
    "PartialReplicatedProductSkus202309": "partial_replicated_product_skus_202309",
    "PartialReplicatedProductSkusInput": "partial_replicated_product_skus_input",
    "PartialReplicatedProductSkusInput202309": "partial_replicated_product_skus_input_202309",
    "PartialReplicatedProductSkusPriceInput": "partial_replicated_product_skus_price_input",
    "ParticipationLimit": "participation_limit",
    "ParticipationLimitInput": "participation_limit_input",
    "PartnerCampaignContactInfoInput": "partner_campaign_contact_info_input",
    "PartnerCampaignProductLinkResult": "partner_campaign_product_link_result",
    "Payment": "payment",
    "Payment202309": "payment_202309",
    "Payment202309Page": "payment_202309_page",
    "PaymentPage": "payment_page",
    "PhoneNumber": "phone_number",
    "PhotoFile": "photo_file",
    "PhotosInfoInput": "photos_info_input",
    "PhotosInfoInput202511": "photos_info_input_202511",
    "PickupSlot": "pickup_slot",
    "PlannedGood202409": "planned_good_202409",
    "PlatformStatus": "platform_status",
    "PodCustomizationDetailPodDetail": "pod_customization_detail_pod_detail",
    "PodCustomizationDetails": "pod_customization_details",
    "PodCustomizationDetailsPodDetail": "pod_customization_details_pod_detail",
    "PodCustomizationDetailsResult": "pod_customization_details_result",
    "PodInfo": "pod_info",
    "PodInfoInput": "pod_info_input",
    "PodTemplate": "pod_template",
    "PodTemplateInput": "pod_template_input",
    "PostShoppablePhoto": "post_shoppable_photo",
    "PostShoppablePhotosResult": "post_shoppable_photos_result",
    "PostShoppablePhotosResult202511": "post_shoppable_photos_result_202511",
    "PostShoppableVideoInfoInput": "post_shoppable_video_info_input",
    "PostShoppableVideoInfoInput202505": "post_shoppable_video_info_input_202505",
    "PostShoppableVideoInfoInput202603": "post_shoppable_video_info_input_202603",
    "PostShoppableVideoResult": "post_shoppable_video_result",
    "PostShoppableVideoResult202603": "post_shoppable_video_result_202603",
    "Precheck": "precheck",
    "PreCheckDetail": "pre_check_detail",
    "PreCheckResult": "pre_check_result",
    "PrecheckTask": "precheck_task",
    "PrecheckTask202511": "precheck_task_202511",
    "PredictedPackageDimensions": "predicted_package_dimensions",
    "PredictProductPackageDimensionsAndWeightPackageWeight": "predict_product_package_dimensions_and_weight_package_weight",
    "PreSale": "pre_sale",
    "PreSaleFulfillment": "pre_sale_fulfillment",
    "PreSaleFulfillmentInput": "pre_sale_fulfillment_input",
    "PreSaleInput": "pre_sale_input",
    "PrescriptionRequirement": "prescription_requirement",
    "PriceDetail": "price_detail",
    "PriceRangeInput": "price_range_input",
    "PrimaryCategory": "primary_category",
    "PrintInboundOrderLabelsResult": "print_inbound_order_labels_result",
    "Product": "product",
    "Product202309": "product_202309",
    "Product202312": "product_202312",
    "ProductAttribute": "product_attribute",
    "ProductAttributeBasicInput": "product_attribute_basic_input",
    "ProductAttributeEntry": "product_attribute_entry",
    "ProductAttributeEntryValue": "product_attribute_entry_value",
    "ProductAttributeInput": "product_attribute_input",
    "ProductAttributeValueInput": "product_attribute_value_input",
    "ProductAudit": "product_audit",
    "ProductAuditDetails": "product_audit_details",
    "ProductAuditPlatformStatus": "product_audit_platform_status",
    "ProductAuditStatusChangeData": "product_audit_status_change_data",
    "ProductAuditStatusChangeEvent": "product_audit_status_change_event",
    "ProductBaseInfo": "product_base_info",
    "ProductBaseInfoPrice": "product_base_info_price",
    "ProductCardRules": "product_card_rules",
    "ProductCategoryChangeData": "product_category_change_data",
    "ProductCategoryChangeEvent": "product_category_change_event",
    "ProductCertification": "product_certification",
    "ProductCommission": "product_commission",
    "ProductCommissionById": "product_commission_by_id",
    "ProductCreationData": "product_creation_data",
    "ProductCreationEvent": "product_creation_event",
    "ProductDeliveryOption": "product_delivery_option",
    "ProductDetail": "product_detail",
    "ProductDiagnoseProduct": "product_diagnose_product",
    "ProductDiagnoses": "product_diagnoses",
    "ProductDiagnosis": "product_diagnosis",
    "ProductError": "product_error",
    "ProductErrorDetail": "product_error_detail",
    "ProductErrorList": "product_error_list",
    "ProductFamily": "product_family",
    "ProductFee": "product_fee",
    "ProductFeeInput": "product_fee_input",
    "ProductFilterInput": "product_filter_input",
    "ProductInfo": "product_info",
    "ProductInformationChangeData": "product_information_change_data",
    "ProductInformationChangeEvent": "product_information_change_event",
    "ProductLink": "product_link",
    "ProductLinkInfo": "product_link_info",
    "ProductLinkInfoInput202505": "product_link_info_input_202505",
    "ProductListItem": "product_list_item",
    "ProductListItemSkus": "product_list_item_skus",
    "ProductListItemSkusPrice": "product_list_item_skus_price",
    "ProductPackageRecommendation": "product_package_recommendation",
    "ProductPackageRecommendedData": "product_package_recommended_data",
    "ProductPackageRecommendedDataPage": "product_package_recommended_data_page",
    "ProductPackageRecommendedEvent": "product_package_recommended_event",
    "ProductPackageWeight": "product_package_weight",
    "ProductPage": "product_page",
    "ProductPage202309": "product_page_202309",
    "ProductPage202312": "product_page_202312",
    "ProductPerformanceInterval202405": "product_performance_interval_202405",
    "ProductPlatformStatus": "product_platform_status",
    "ProductPrice": "product_price",
    "ProductPromotionLink": "product_promotion_link",
    "ProductRemoveList": "product_remove_list",
    "ProductReviewRemovalDetail": "product_review_removal_detail",
    "ProductReviewRemovalResult": "product_review_removal_result",
    "ProductSalesAttribute": "product_sales_attribute",
    "ProductsForComplianceAuditingProduct": "products_for_compliance_auditing_product",
    "ProductsForComplianceAuditingProductCategory": "products_for_compliance_auditing_product_category",
    "ProductsForComplianceAuditingProductPage": "products_for_compliance_auditing_product_page",
    "ProductSizeChart": "product_size_chart",
    "ProductSkppDetail": "product_skpp_detail",
    "ProductSkppDetailReward": "product_skpp_detail_reward",
    "ProductSkppStatuseProduct": "product_skpp_statuse_product",
    "ProductSkppStatuseProductPage": "product_skpp_statuse_product_page",
    "ProductSkppStatuseProductReward": "product_skpp_statuse_product_reward",
    "ProductSkus": "product_skus",
    "ProductSkus202309": "product_skus_202309",
    "ProductSkus202312": "product_skus_202312",
    "ProductSkusPrice": "product_skus_price",
    "ProductSkusPrice202309": "product_skus_price_202309",
    "ProductSkusPrice202312": "product_skus_price_202312",
    "ProductsSeoWordProduct": "products_seo_word_product",
    "ProductsSeoWords": "products_seo_words",
    "ProductStat": "product_stat",
    "ProductStatusChangeData": "product_status_change_data",
    "ProductStatusChangeEvent": "product_status_change_event",
    "ProductSuggestion": "product_suggestion",
    "ProductSuggestionImage": "product_suggestion_image",
    "ProductTagOperation": "product_tag_operation",
    "ProductThumbnail": "product_thumbnail",
    "ProductUpdateList": "product_update_list",
    "ProductVideo": "product_video",
    "PromotionCreator": "promotion_creator",
    "PromotionCreator202501": "promotion_creator_202501",
    "PromotionCreatorPage": "promotion_creator_page",
    "PromotionCreatorPage202501": "promotion_creator_page_202501",
    "PromotionDiscount": "promotion_discount",
    "PromotionDiscountInput": "promotion_discount_input",
    "PublisherSharingLink": "publisher_sharing_link",
    "PublishGlobalProduct": "publish_global_product",
    "PublishGlobalProductResult": "publish_global_product_result",
    "PublishGlobalProductSkus": "publish_global_product_skus",
    "PublishResult": "publish_result",
    "PublishTargetInput": "publish_target_input",
    "PublishTargetSkusInput": "publish_target_skus_input",
    "PurchaseOrderQuantityLimit": "purchase_order_quantity_limit",
    "PurchaseOrderQuantityLimitInput": "purchase_order_quantity_limit_input",
    "QualityFactoryOrderDataImportOrderInput": "quality_factory_order_data_import_order_input",
    "QualityFactoryOrderDataImportOrderInput202310": "quality_factory_order_data_import_order_input_202310",
    "QuantitySnapshotAfterChange": "quantity_snapshot_after_change",
    "QueryOrderLineInput": "query_order_line_input",
    "Rating": "rating",
    "ReceivedBatch202409": "received_batch_202409",
    "RecipientAddress": "recipient_address",
    "RecipientAddress202309": "recipient_address_202309",
    "RecipientAddressUpdateData": "recipient_address_update_data",
    "RecipientAddressUpdateEvent": "recipient_address_update_event",
    "RecommendCategory": "recommend_category",
    "RecommendCategoryResult": "recommend_category_result",
    "RecommendedProductTexts": "recommended_product_texts",
    "RecommendedProductTitleAndDescription": "recommended_product_title_and_description",
    "RecommendedProperty": "recommended_property",
    "RecommendGlobalCategoriesResult": "recommend_global_categories_result",
    "RecommendGlobalCategory": "recommend_global_category",
    "RecommendRequiredProductPropertiesResult": "recommend_required_product_properties_result",
    "RedeemInfoInput": "redeem_info_input",
    "RedemptionDuration": "redemption_duration",
    "RefundAmount": "refund_amount",
    "RefundSuccessData": "refund_success_data",
    "RefundSuccessEvent": "refund_success_event",
    "RejectReasons": "reject_reasons",
    "RejectReturnImageInput202309": "reject_return_image_input_202309",
    "RelatedItemDetail": "related_item_detail",
    "RemoveOpenCollaborationResult": "remove_open_collaboration_result",
    "RemovePromotionActivityProductsResult": "remove_promotion_activity_products_result",
    "ReplicaStockInput": "replica_stock_input",
    "ReplicatedProductChange": "replicated_product_change",
    "ReplicateProductError": "replicate_product_error",
    "ReplicateProductErrorDetail": "replicate_product_error_detail",
    "ReplicateProductResult": "replicate_product_result",
    "ReplicateSource": "replicate_source",
    "ReplicateTargetCertificationFileInput": "replicate_target_certification_file_input",
    "ReplicateTargetCertificationInput": "replicate_target_certification_input",
    "ReplicateTargetInput": "replicate_target_input",
    "ReplicateTargetSkusInput": "replicate_target_skus_input",
    "ReplicateTargetSkusPriceInput": "replicate_target_skus_price_input",
    "RepublishActivityResult": "republish_activity_result",
    "RequirementCondition": "requirement_condition",
    "RequirementFlag": "requirement_flag",
    "ResolveTargetCollaborationConflictsResult": "resolve_target_collaboration_conflicts_result",
    "ResponsiblePerson": "responsible_person",
    "ResponsiblePerson202409": "responsible_person_202409",
    "ResponsiblePersonAddress202409": "responsible_person_address_202409",
    "ResponsiblePersonEntry": "responsible_person_entry",
    "ResponsiblePersonEntryPage": "responsible_person_entry_page",
    "ResponsiblePersonEntryRegionalProfile": "responsible_person_entry_regional_profile",
    "ResponsiblePersonEntryRegionalProfileAddress": "responsible_person_entry_regional_profile_address",
    "ResponsiblePersonPage202409": "responsible_person_page_202409",
    "ResponsiblePersonPhone": "responsible_person_phone",
    "ResponsiblePersonPhoneInput": "responsible_person_phone_input",
    "ReturnAddressInfoInput": "return_address_info_input",
    "ReturnLineItem": "return_line_item",
    "ReturnLineItem202309": "return_line_item_202309",
    "ReturnMerchandiseAuthorization": "return_merchandise_authorization",
    "ReturnMerchandiseAuthorizationFiltersInput": "return_merchandise_authorization_filters_input",
    "ReturnMerchandiseAuthorizationPage": "return_merchandise_authorization_page",
    "ReturnOrder": "return_order",
    "ReturnOrder202309": "return_order_202309",
    "ReturnOrderPage": "return_order_page",
    "ReturnOrderPage202309": "return_order_page_202309",
    "ReturnRecord": "return_record",
    "ReturnRecords": "return_records",
    "ReturnRecordVideo": "return_record_video",
    "ReturnRequestLineItem": "return_request_line_item",
    "ReturnSellerNextAction": "return_seller_next_action",
    "ReturnStatusChangeData": "return_status_change_data",
    "ReturnStatusChangeEvent": "return_status_change_event",
    "ReturnSubLineItem": "return_sub_line_item",
    "ReturnWarehouseAddress": "return_warehouse_address",
    "RevenueBreakdown": "revenue_breakdown",
    "Review": "review",
    "ReviewAftersalesRequestsResult": "review_aftersales_requests_result",
    "ReviewRecordInput": "review_record_input",
    "RmaStatusUpdateData": "rma_status_update_data",
    "RmaStatusUpdateEvent": "rma_status_update_event",
    "Row": "row",
    "RowInput": "row_input",
    "SalePrice": "sale_price",
    "SalePriceInput": "sale_price_input",
    "SaleProperty": "sale_property",
    "SalesAttribute": "sales_attribute",
    "SalesAttributeInput": "sales_attribute_input",
    "SalesAttributeMapping": "sales_attribute_mapping",
    "SalesAttributeRef": "sales_attribute_ref",
    "SalesPerformance": "sales_performance",
    "SalesPerformance202508": "sales_performance_202508",
    "SalesPerformance202509": "sales_performance_202509",
    "SalesPropertyInput": "sales_property_input",
    "SampleApplication": "sample_application",
    "SampleApplicationCreator": "sample_application_creator",
    "SampleApplicationFulfillment": "sample_application_fulfillment",
    "SampleApplicationFulfillmentContent": "sample_application_fulfillment_content",
    "SampleApplicationFulfillmentProduct": "sample_application_fulfillment_product",
    "SampleApplicationFulfillments": "sample_application_fulfillments",
    "SampleApplicationFulfillmentsResult": "sample_application_fulfillments_result",
    "SampleApplicationPage": "sample_application_page",
    "SampleApplicationPage202507": "sample_application_page_202507",
    "SampleApplicationProduct": "sample_application_product",
    "SampleApplicationStatusChangeData": "sample_application_status_change_data",
    "SampleApplicationStatusChangeDataCreator": "sample_application_status_change_data_creator",
    "SampleApplicationStatusChangeDataProduct": "sample_application_status_change_data_product",
    "SampleApplicationStatusChangeEvent": "sample_application_status_change_event",
    "SampleProduct": "sample_product",
    "SampleRule": "sample_rule",
    "SampleRuleInput": "sample_rule_input",
    "SampleRuleThreshold": "sample_rule_threshold",
    "SampleRuleThresholdInput": "sample_rule_threshold_input",
    "SampleSku": "sample_sku",
    "SampleStatus": "sample_status",
    "SavedProductSku": "saved_product_sku",
    "ScheduledSale": "scheduled_sale",
    "ScheduledSaleEdit": "scheduled_sale_edit",
    "ScheduledSaleInput": "scheduled_sale_input",
    "SchedulePackageHandoverResult": "schedule_package_handover_result",
    "SearchParamInput": "search_param_input",
    "SearchParamInput202409": "search_param_input_202409",
    "SellerAffiliateOrder": "seller_affiliate_order",
    "SellerAffiliateOrderPage": "seller_affiliate_order_page",
    "SellerAffiliateOrderSkus": "seller_affiliate_order_skus",
    "SellerContactInfo": "seller_contact_info",
    "SellerContactInfoInput": "seller_contact_info_input",
    "SellerDeauthorizationEvent": "seller_deauthorization_event",
    "SellerFundedProductPromotion": "seller_funded_product_promotion",
    "SellerLivePerformance": "seller_live_performance",
    "SellerNextActionResponse": "seller_next_action_response",
    "SellerNextActionResponse202309": "seller_next_action_response_202309",
    "SellerProductCardPerformance": "seller_product_card_performance",
    "SellerSearchOpenCollaborationProductCommissionRateRangeInput": "seller_search_open_collaboration_product_commission_rate_range_input",
    "SellerVideoPerformance": "seller_video_performance",
    "SendEngagementMessageError": "send_engagement_message_error",
    "SendEngagementMessageErrorDetail": "send_engagement_message_error_detail",
    "SendEngagementMessageResult": "send_engagement_message_result",
    "SendMessageResult": "send_message_result",
    "SeoWord": "seo_word",
    "ServiceUnreachableReason": "service_unreachable_reason",
    "Session": "session",
    "SessionPage": "session_page",
    "SfcrProblemOrderItem": "sfcr_problem_order_item",
    "ShipInboundOrderResult": "ship_inbound_order_result",
    "ShipmentOption": "shipment_option",
    "ShipmentOptionInput": "shipment_option_input",
    "ShippableProductAttributeInput": "shippable_product_attribute_input",
    "ShippableProductAttributeWeightInput": "shippable_product_attribute_weight_input",
    "ShippingDiscount": "shipping_discount",
    "ShippingDiscountInput": "shipping_discount_input",
    "ShippingFee": "shipping_fee",
    "ShippingFeeAmount": "shipping_fee_amount",
    "ShippingInfo": "shipping_info",
    "ShippingProviders": "shipping_providers",
    "ShippingService": "shipping_service",
    "ShippingServiceInfo": "shipping_service_info",
    "ShippingTemplateAvailability": "shipping_template_availability",
    "ShippingTemplateAvailabilityTemplate": "shipping_template_availability_template",
    "ShippingTemplateAvailabilityTemplateDetails": "shipping_template_availability_template_details",
    "ShopAdsCommission": "shop_ads_commission",
    "ShopCategoryAndCollectionGroup": "shop_category_and_collection_group",
    "ShopCategoryAndCollectionGroupPage": "shop_category_and_collection_group_page",
    "ShopGroup": "shop_group",
    "ShopGroupAndRelatedShops": "shop_group_and_related_shops",
    "ShopGroupData": "shop_group_data",
    "ShopGroupDataShop": "shop_group_data_shop",
    "ShopInfo": "shop_info",
    "ShopLiveMinutePerformance": "shop_live_minute_performance",
    "ShopLiveMinutePerformanceInterval": "shop_live_minute_performance_interval",
    "ShopLiveMinutePerformanceIntervalPage": "shop_live_minute_performance_interval_page",
    "ShopLiveMinutePerformanceIntervalSales": "shop_live_minute_performance_interval_sales",
    "ShopLiveMinutePerformanceIntervalTraffic": "shop_live_minute_performance_interval_traffic",
    "ShopLiveMinutePerformanceOverall": "shop_live_minute_performance_overall",
    "ShopLiveOverviewInterval": "shop_live_overview_interval",
    "ShopLiveOverviewInterval202509": "shop_live_overview_interval_202509",
    "ShopLivePerformanceOverview": "shop_live_performance_overview",
    "ShopLivePerformanceOverview202508": "shop_live_performance_overview_202508",
    "ShopLivePerformanceOverview202509": "shop_live_performance_overview_202509",
    "ShopLivePerformanceOverviewReport": "shop_live_performance_overview_report",
    "ShopLivePerformanceOverviewReport202508": "shop_live_performance_overview_report_202508",
    "ShopLivePerformanceOverviewReport202509": "shop_live_performance_overview_report_202509",
    "ShopLiveProductsPerformanceList": "shop_live_products_performance_list",
    "ShopLiveProductsPerformanceProduct": "shop_live_products_performance_product",
    "ShopLiveProductsPerformanceProductSales": "shop_live_products_performance_product_sales",
    "ShopLiveProductsPerformanceProductTraffic": "shop_live_products_performance_product_traffic",
    "ShopLiveProductsPerformanceProductTrafficGpm": "shop_live_products_performance_product_traffic_gpm",
    "ShoppableContentPostingData": "shoppable_content_posting_data",
    "ShoppableContentPostingDataEvent": "shoppable_content_posting_data_event",
    "ShoppableContentPostingEvent": "shoppable_content_posting_event",
    "ShoppablePhotosStatus": "shoppable_photos_status",
    "ShoppablePhotosStatusPhoto": "shoppable_photos_status_photo",
    "ShoppableVideoPrecheckResult": "shoppable_video_precheck_result",
    "ShoppableVideoPrecheckResult202511": "shoppable_video_precheck_result_202511",
    "ShoppableVideoPrecheckTaskData": "shoppable_video_precheck_task_data",
    "ShoppableVideoPrecheckTaskDataGoodQualityCheckResult": "shoppable_video_precheck_task_data_good_quality_check_result",
    "ShoppableVideoPrecheckTaskDataViolationCheckResult": "shoppable_video_precheck_task_data_violation_check_result",
    "ShoppableVideoPrecheckTasksResultEvent": "shoppable_video_precheck_tasks_result_event",
    "ShoppableVideoStatus": "shoppable_video_status",
    "ShoppableVideoStatusVideo": "shoppable_video_status_video",
    "ShopPerformance": "shop_performance",
    "ShopPerformance202405": "shop_performance_202405",
    "ShopPerformance202509": "shop_performance_202509",
    "ShopPerformanceDetails": "shop_performance_details",
    "ShopPerformanceDetails202405": "shop_performance_details_202405",
    "ShopPerformanceDetails202509": "shop_performance_details_202509",
    "ShopPerformanceDetailsInterval": "shop_performance_details_interval",
    "ShopPerformanceDetailsInterval202509": "shop_performance_details_interval_202509",
    "ShopPerformanceDetailsIntervalSales": "shop_performance_details_interval_sales",
    "ShopPerformanceDetailsIntervalSales202509": "shop_performance_details_interval_sales_202509",
    "ShopPerformanceDetailsIntervalTraffic": "shop_performance_details_interval_traffic",
    "ShopPerformanceDetailsIntervalTraffic202509": "shop_performance_details_interval_traffic_202509",
    "ShopPerformanceInterval202405": "shop_performance_interval_202405",
    "ShopPerformancePerHour": "shop_performance_per_hour",
    "ShopPerformancePerHourPerformance": "shop_performance_per_hour_performance",
    "ShopPerformancePerHourPerformanceInterval": "shop_performance_per_hour_performance_interval",
    "ShopPerformancePerHourPerformanceOverall": "shop_performance_per_hour_performance_overall",
    "ShopProductPerformanceDetail": "shop_product_performance_detail",
    "ShopProductPerformanceDetail202405": "shop_product_performance_detail_202405",
    "ShopProductPerformanceDetailContent": "shop_product_performance_detail_content",
    "ShopProductPerformanceInterval": "shop_product_performance_interval",
    "ShopProductPerformanceIntervalSales": "shop_product_performance_interval_sales",
    "ShopProductPerformanceIntervalSalesBreakdown": "shop_product_performance_interval_sales_breakdown",
    "ShopProductPerformanceIntervalSalesBreakdownEntry": "shop_product_performance_interval_sales_breakdown_entry",
    "ShopProductPerformanceIntervalTraffic": "shop_product_performance_interval_traffic",
    "ShopProductPerformanceIntervalTrafficBreakdown": "shop_product_performance_interval_traffic_breakdown",
    "ShopProductPerformanceIntervalTrafficBreakdownEntry": "shop_product_performance_interval_traffic_breakdown_entry",
    "ShopProductPerformanceProduct": "shop_product_performance_product",
    "ShopProductPerformanceProduct202405": "shop_product_performance_product_202405",
    "ShopProductPerformanceProduct202509": "shop_product_performance_product_202509",
    "ShopProductPerformanceProductPage": "shop_product_performance_product_page",
    "ShopProductPerformanceProductPage202405": "shop_product_performance_product_page_202405",
    "ShopProductPerformanceProductPage202509": "shop_product_performance_product_page_202509",
    "ShopProductPerformanceReport": "shop_product_performance_report",
    "ShopProductPerformanceReport202405": "shop_product_performance_report_202405",
    "ShopRatingRangeInput": "shop_rating_range_input",
    "ShopSkppSummary": "shop_skpp_summary",
    "ShopSkuPerformance202406": "shop_sku_performance_202406",
    "ShopSkuPerformanceDetail": "shop_sku_performance_detail",
    "ShopSkuPerformanceDetails202406": "shop_sku_performance_details_202406",
    "ShopSkuPerformanceInterval": "shop_sku_performance_interval",
    "ShopSkuPerformanceReport": "shop_sku_performance_report",
    "ShopSummary": "shop_summary",
    "ShopTabAndSearch": "shop_tab_and_search",
    "ShopTabPerformance": "shop_tab_performance",
    "ShopVideoOverviewInterval": "shop_video_overview_interval",
    "ShopVideoOverviewInterval202509": "shop_video_overview_interval_202509",
    "ShopVideoPerformanceDetails": "shop_video_performance_details",
    "ShopVideoPerformanceDetails202409": "shop_video_performance_details_202409",
    "ShopVideoPerformanceInterval": "shop_video_performance_interval",
    "ShopVideoPerformanceIntervalSales": "shop_video_performance_interval_sales",
    "ShopVideoPerformanceIntervalSalesBreakdown": "shop_video_performance_interval_sales_breakdown",
    "ShopVideoPerformanceOverview": "shop_video_performance_overview",
    "ShopVideoPerformanceOverview202409": "shop_video_performance_overview_202409",
    "ShopVideoPerformanceOverview202509": "shop_video_performance_overview_202509",
    "ShopVideoPerformanceOverviewReport": "shop_video_performance_overview_report",
    "ShopVideoPerformanceOverviewReport202409": "shop_video_performance_overview_report_202409",
    "ShopVideoPerformanceOverviewReport202509": "shop_video_performance_overview_report_202509",
    "ShopVideoPerformanceReport": "shop_video_performance_report",
    "ShopVideoPerformanceReport202409": "shop_video_performance_report_202409",
    "ShopVideoPerformanceVideo": "shop_video_performance_video",
    "ShopVideoPerformanceVideo202409": "shop_video_performance_video_202409",
    "ShopVideoPerformanceVideo202509": "shop_video_performance_video_202509",
    "ShopVideoPerformanceVideoCreator": "shop_video_performance_video_creator",
    "ShopVideoPerformanceVideoPage": "shop_video_performance_video_page",
    "ShopVideoPerformanceVideoPage202409": "shop_video_performance_video_page_202409",
    "ShopVideoPerformanceVideoPage202509": "shop_video_performance_video_page_202509",
    "ShopVideoProductPerformanceProduct": "shop_video_product_performance_product",
    "ShopVideoProductPerformanceProduct202409": "shop_video_product_performance_product_202409",
    "ShopVideoProductPerformanceProductPage": "shop_video_product_performance_product_page",
    "ShopVideoProductPerformanceProductPage202409": "shop_video_product_performance_product_page_202409",
    "ShopVideosPerformance": "shop_videos_performance",
    "ShopVideosPerformanceDetails": "shop_videos_performance_details",
    "ShopVideosPerformanceDetailsVideo": "shop_videos_performance_details_video",
    "ShopVideosPerformanceDetailVideo": "shop_videos_performance_detail_video",
    "ShopVideosPerformanceInterval": "shop_videos_performance_interval",
    "ShopVideosPerformanceIntervalSales": "shop_videos_performance_interval_sales",
    "ShopWebhooks": "shop_webhooks",
    "ShowcaseProduct": "showcase_product",
    "ShowcaseProduct202309": "showcase_product_202309",
    "ShowcaseProductCommission": "showcase_product_commission",
    "ShowcaseProductCommission202309": "showcase_product_commission_202309",
    "ShowcaseProductPage": "showcase_product_page",
    "ShowcaseProductPage202309": "showcase_product_page_202309",
    "ShowcaseProductPrice": "showcase_product_price",
    "ShowcaseProductPrice202309": "showcase_product_price_202309",
    "ShowcaseProductStatus": "showcase_product_status",
    "ShowcaseProductStatus202309": "showcase_product_status_202309",
    "SiocAttribute": "sioc_attribute",
    "SiocAttributeInput": "sioc_attribute_input",
    "SiocFile": "sioc_file",
    "SiocFileInput": "sioc_file_input",
    "SizeChart": "size_chart",
    "SizeChartChangeData": "size_chart_change_data",
    "SizeChartChangeEvent": "size_chart_change_event",
    "SizeChartData": "size_chart_data",
    "SizeChartDataEntry": "size_chart_data_entry",
    "SizeChartEntry": "size_chart_entry",
    "SizeChartEntryImage": "size_chart_entry_image",
    "SizeChartEntryPage": "size_chart_entry_page",
    "SizeChartEntrySizeChartData": "size_chart_entry_size_chart_data",
    "SizeChartInput": "size_chart_input",
    "SizedImageRef": "sized_image_ref",
    "SkuEligibility": "sku_eligibility",
    "SkuEligibility202309": "sku_eligibility_202309",
    "SkuEligibility202512": "sku_eligibility_202512",
    "SkuInformation": "sku_information",
    "SkuInformationInventory": "sku_information_inventory",
    "SkuInformationProperty": "sku_information_property",
    "SkuMapping": "sku_mapping",
    "SkuPerformanceInterval202406": "sku_performance_interval_202406",
    "SkuPerformancePage": "sku_performance_page",
    "SkuPerformanceSkus": "sku_performance_skus",
    "SkuPreSale": "sku_pre_sale",
    "SkuPrice": "sku_price",
    "SkuPriceInput": "sku_price_input",
    "SkuQuantity": "sku_quantity",
    "SkuQuantityInput": "sku_quantity_input",
    "SkuReturnRequest": "sku_return_request",
    "SkuStatementTransaction202309": "sku_statement_transaction_202309",
    "SkuStatusChangeData": "sku_status_change_data",
    "SkuStatusChangeDataSkus": "sku_status_change_data_skus",
    "SkuStatusChangeEvent": "sku_status_change_event",
    "SkuTransaction": "sku_transaction",
    "SkuTransactionShippingCostBreakdown": "sku_transaction_shipping_cost_breakdown",
    "SkuTransactionShippingSupplement": "sku_transaction_shipping_supplement",
    "SoldQuantityRangeInput": "sold_quantity_range_input",
    "Sorter": "sorter",
    "SortParamsInput": "sort_params_input",
    "SplitAttribute": "split_attribute",
    "SplitLineRef": "split_line_ref",
    "SplittableGroupInput": "splittable_group_input",
    "SplittableGroupsV2Input": "splittable_groups_v2_input",
    "SpsMetricDiagnosis": "sps_metric_diagnosis",
    "SpsMetrics": "sps_metrics",
    "SpsMetricTopItems": "sps_metric_top_items",
    "SpsOverview": "sps_overview",
    "Statement": "statement",
    "StatementPage": "statement_page",
    "StatementTransaction": "statement_transaction",
    "StatementTransaction202309": "statement_transaction_202309",
    "StatementTransactionPage": "statement_transaction_page",
    "StatementTransactionShippingCostBreakdown": "statement_transaction_shipping_cost_breakdown",
    "StatementTransactionShippingSupplement": "statement_transaction_shipping_supplement",
    "StatementTransactionSupplementaryComponent": "statement_transaction_supplementary_component",
    "Stats": "stats",
    "StatusLog": "status_log",
    "Stock": "stock",
    "StockInfo": "stock_info",
    "StockOperation": "stock_operation",
    "StockOperationSettingInput": "stock_operation_setting_input",
    "StrikethroughPriceExpiredData": "strikethrough_price_expired_data",
    "StrikethroughPriceExpiredEvent": "strikethrough_price_expired_event",
    "StringCodeError": "string_code_error",
    "SubItemInfo": "sub_item_info",
    "SubmissionRecordData": "submission_record_data",
    "SubmissionRecordDataSubmission": "submission_record_data_submission",
    "SubmissionRecordDataSubmissionPage": "submission_record_data_submission_page",
    "SubmitProductViaOpportunityResult": "submit_product_via_opportunity_result",
    "SubmitProductViaOpportunitySubmission": "submit_product_via_opportunity_submission",
    "SubmitRedemptionInformationResult": "submit_redemption_information_result",
    "SubmitStrikethroughPriceError": "submit_strikethrough_price_error",
    "SubmitStrikethroughPriceErrorDetail": "submit_strikethrough_price_error_detail",
    "SubmitStrikethroughPriceResult": "submit_strikethrough_price_result",
    "SubmitStrikethroughPriceSkusInput": "submit_strikethrough_price_skus_input",
    "SubscribeInfo": "subscribe_info",
    "SubscribeInfoEdit": "subscribe_info_edit",
    "SubscribeInfoEdit202309": "subscribe_info_edit_202309",
    "SubscribePromotionConfig": "subscribe_promotion_config",
    "SuggestBrand": "suggest_brand",
    "SuggestBrandsResult": "suggest_brands_result",
    "Suggestion": "suggestion",
    "Surface": "surface",
    "SurfaceInput": "surface_input",
    "Table": "table",
    "TableInput": "table_input",
    "TapAffiliateOrder202411": "tap_affiliate_order_202411",
    "TapAffiliateOrderPage202411": "tap_affiliate_order_page_202411",
    "TapAffiliateOrderSkuOrder": "tap_affiliate_order_sku_order",
    "TapAffiliateOrderSkuOrderPage": "tap_affiliate_order_sku_order_page",
    "TapAffiliateOrderSkus202411": "tap_affiliate_order_skus_202411",
    "TargetCollaboration": "target_collaboration",
    "TargetCollaboration202409": "target_collaboration_202409",
    "TargetCollaborationConflict": "target_collaboration_conflict",
    "TargetCollaborationConflictByOpenId": "target_collaboration_conflict_by_open_id",
    "TargetCollaborationContactInfoInput": "target_collaboration_contact_info_input",
    "TargetCollaborationDetail": "target_collaboration_detail",
    "TargetCollaborationDetail202409": "target_collaboration_detail_202409",
    "TargetCollaborationDetail202412": "target_collaboration_detail_202412",
    "TargetCollaborationOutcome": "target_collaboration_outcome",
    "TargetCollaborationPage": "target_collaboration_page",
    "TargetCollaborationPage202409": "target_collaboration_page_202409",
    "TargetCollaborationProduct": "target_collaboration_product",
    "TargetCollaborationProductCommission": "target_collaboration_product_commission",
    "TargetCollaborationPromotion": "target_collaboration_promotion",
    "TargetCollaborationPromotionData": "target_collaboration_promotion_data",
    "TargetShop": "target_shop",
    "TargetUserInfo": "target_user_info",
    "TargetUserInfoInput": "target_user_info_input",
    "TaskDetail": "task_detail",
    "TaskPerformance": "task_performance",
    "TextArea": "text_area",
    "TextAreaInput": "text_area_input",
    "TiktokCollectionCoverageResult": "tiktok_collection_coverage_result",
    "TimeSlot": "time_slot",
    "TimeSlotInput": "time_slot_input",
    "TimestampWindow": "timestamp_window",
    "TokenGrant": "token_grant",
    "TokopediaMirrorStatusChangeData": "tokopedia_mirror_status_change_data",
    "TokopediaMirrorStatusChangeEvent": "tokopedia_mirror_status_change_event",
    "TokopediaProductMapping": "tokopedia_product_mapping",
    "TokopediaProductMappingProduct": "tokopedia_product_mapping_product",
    "TopContent": "top_content",
    "TopCreator": "top_creator",
    "TopFollowerDemographic": "top_follower_demographic",
    "TopIssue": "top_issue",
    "TopIssues": "top_issues",
    "TotalAvailableInventoryDistribution": "total_available_inventory_distribution",
    "TotalPerformance": "total_performance",
    "TotalSettlementBreakdown": "total_settlement_breakdown",
    "Track": "track",
    "Tracking": "tracking",
    "TrackingInfoInput": "tracking_info_input",
    "TrackingResult": "tracking_result",
    "TrackingStatusUpdateResult": "tracking_status_update_result",
    "TrackInput": "track_input",
    "TrackResult": "track_result",
    "TradeInSupplierAccountBalance": "trade_in_supplier_account_balance",
    "TrafficPerformance": "traffic_performance",
    "TrafficSource": "traffic_source",
    "TransactionsByOrder": "transactions_by_order",
    "TransactionsByOrder202309": "transactions_by_order_202309",
    "TransactionsByStatementTransaction202309": "transactions_by_statement_transaction_202309",
    "TransactionsByStatementTransactionPage202309": "transactions_by_statement_transaction_page_202309",
    "TranslationTask": "translation_task",
    "Trend": "trend",
    "TrendDataPoint": "trend_data_point",
    "TriggerReason": "trigger_reason",
    "TypedId": "typed_id",
    "TypedIdInput": "typed_id_input",
    "UnboxingCase": "unboxing_case",
    "UncombinePackagesResult": "uncombine_packages_result",
    "UnixTimeRange": "unix_time_range",
    "UnsettledTransaction": "unsettled_transaction",
    "UnsettledTransactionFeeTaxBreakdown": "unsettled_transaction_fee_tax_breakdown",
    "UnsettledTransactionFeeTaxBreakdownFee": "unsettled_transaction_fee_tax_breakdown_fee",
    "UnsettledTransactionFeeTaxBreakdownTax": "unsettled_transaction_fee_tax_breakdown_tax",
    "UnsettledTransactionPage": "unsettled_transaction_page",
    "UnsettledTransactionShippingCostBreakdown": "unsettled_transaction_shipping_cost_breakdown",
    "UnsettledTransactionShippingSupplement": "unsettled_transaction_shipping_supplement",
    "UpcomingAuthorizationExpirationData": "upcoming_authorization_expiration_data",
    "UpcomingAuthorizationExpirationEvent": "upcoming_authorization_expiration_event",
    "UpdateFailed": "update_failed",
    "UpdateFailed202409": "update_failed_202409",
    "UpdateFbtGoodsInfoResult": "update_fbt_goods_info_result",
    "UpdateGoodsDtoHazmatInfoBatteryExtraInfoInput202603": "update_goods_dto_hazmat_info_battery_extra_info_input_202603",
    "UpdateGoodsDtoHazmatInfoInput202603": "update_goods_dto_hazmat_info_input_202603",
    "UpdateGoodsDtoInput": "update_goods_dto_input",
    "UpdateGoodsDtoInput202603": "update_goods_dto_input_202603",
    "UpdateGoodsSkuRelationsResult": "update_goods_sku_relations_result",
    "UpdateInventoryError": "update_inventory_error",
    "UpdateInventoryErrorDetail": "update_inventory_error_detail",
    "UpdateInventoryResult": "update_inventory_result",
    "UpdateInventorySkusInput": "update_inventory_skus_input",
    "UpdateInventorySkusInventoryInput": "update_inventory_skus_inventory_input",
    "UpdatePackageDeliveryStatusPackageInput": "update_package_delivery_status_package_input",
    "UpdatePriceSkusInput": "update_price_skus_input",
    "UpdateProductReplicatedProductInput": "update_product_replicated_product_input",
    "UpdateProductReplicatedProductSkusInput": "update_product_replicated_product_skus_input",
    "UpdateProductSkusInput": "update_product_skus_input",
    "UpdatePromotionActivityProductInput": "update_promotion_activity_product_input",
    "UpdatePromotionActivityProductSkusInput": "update_promotion_activity_product_skus_input",
    "UpdatePromotionActivityProductsResult": "update_promotion_activity_products_result",
    "UpdatePromotionActivityResult": "update_promotion_activity_result",
    "UpdateResultInfo": "update_result_info",
    "UpdateStockOperationSettingsResult": "update_stock_operation_settings_result",
    "UpdateTargetCollaborationProductInput": "update_target_collaboration_product_input",
    "UpdateTargetCollaborationProductInput202409": "update_target_collaboration_product_input_202409",
    "UpdateTargetCollaborationResult": "update_target_collaboration_result",
    "UpdateTargetCollaborationResult202409": "update_target_collaboration_result_202409",
    "UploadFileInitResult": "upload_file_init_result",
    "UploadInvoiceError": "upload_invoice_error",
    "UploadInvoiceErrorDetail": "upload_invoice_error_detail",
    "UploadInvoiceResult": "upload_invoice_result",
    "UploadProductImageResult": "upload_product_image_result",
    "UploadProductPdfOrVideoResult": "upload_product_pdf_or_video_result",
    "UploadProofOfDeliveryFileResult": "upload_proof_of_delivery_file_result",
    "UploadShoppablePhotoFileResult": "upload_shoppable_photo_file_result",
    "UploadShoppableVideoFileResult": "upload_shoppable_video_file_result",
    "UrlRef": "url_ref",
    "UsageLimit": "usage_limit",
    "UsageStats": "usage_stats",
    "UsdPrice": "usd_price",
    "ValueLimit": "value_limit",
    "ValueRange": "value_range",
    "VideoFile": "video_file",
    "VideoLivePerformance": "video_live_performance",
    "VideoLiveTraffic": "video_live_traffic",
    "VideoOverviewInterval202409": "video_overview_interval_202409",
    "VideoPerformanceInterval202409": "video_performance_interval_202409",
    "VideoPerformances": "video_performances",
    "VideoPerformanceVideo": "video_performance_video",
    "VideoPerformanceVideoPerformance": "video_performance_video_performance",
    "VideoPrecheckData": "video_precheck_data",
    "VideoPrecheckDataIssue": "video_precheck_data_issue",
    "VideoPrecheckResultEvent": "video_precheck_result_event",
    "ViewerProfile": "viewer_profile",
    "ViewTrendPerformance": "view_trend_performance",
    "ViolationCheckResult": "violation_check_result",
    "ViolationCheckResultIssue": "violation_check_result_issue",
    "WarehouseConfirmationInfo": "warehouse_confirmation_info",
    "WarehouseConfirmationInfoDimension": "warehouse_confirmation_info_dimension",
    "WarehouseDeliveryOption": "warehouse_delivery_option",
    "WarehouseDeliveryOptions": "warehouse_delivery_options",
    "WarehouseEntry": "warehouse_entry",
    "WarehouseEntryAddress": "warehouse_entry_address",
    "WarehouseInventory": "warehouse_inventory",
    "WarehouseList": "warehouse_list",
    "WarehouseStock": "warehouse_stock",
    "WarehouseStockInput": "warehouse_stock_input",
    "Webhook": "webhook",
    "WebImage": "web_image",
    "WeeklyCreatorOutreachQuota": "weekly_creator_outreach_quota",
    "WeeklyCreatorOutreachQuotaData": "weekly_creator_outreach_quota_data",
    "WeeklyCreatorOutreachQuotaDataQuotaDetail": "weekly_creator_outreach_quota_data_quota_detail",
    "WeeklyCreatorOutreachRecordData": "weekly_creator_outreach_record_data",
    "WeeklyCreatorOutreachRecords": "weekly_creator_outreach_records",
    "WeightLimit": "weight_limit",
    "WeightRange": "weight_range",
    "WeightRecommendation": "weight_recommendation",
    "WidgetToken": "widget_token",
    "WidgetTokenEntry": "widget_token_entry",
    "Withdrawal": "withdrawal",
    "WithdrawalPage": "withdrawal_page",
}

# a __getattr__ that type checkers see would make them accept any name
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
