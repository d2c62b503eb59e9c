# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""The operations, one class per area."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiktok_shop_runtime.calling import Caller

    from .affiliate import Affiliate
    from .affiliate_creator import AffiliateCreator
    from .affiliate_partner import AffiliatePartner
    from .affiliate_seller import AffiliateSeller
    from .analytics import Analytics
    from .authorization import Authorization
    from .customer_engagement import CustomerEngagement
    from .customer_service import CustomerService
    from .data_reconciliation import DataReconciliation
    from .events import Events
    from .finance import Finance
    from .fulfilled_by_tiktok import FulfilledByTiktok
    from .fulfillment import Fulfillment
    from .logistics import Logistics
    from .orders import Orders
    from .products import Products
    from .promotions import Promotions
    from .return_refund import ReturnRefund
    from .review_rating import ReviewRating
    from .seller import Seller
    from .supply_chain import SupplyChain
    from .tools import Tools


class Areas:
    """One attribute per area; each is imported when it is first used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @cached_property
    def affiliate(self) -> Affiliate:
        """First generation of creator operations."""
        from .affiliate import Affiliate

        return Affiliate(self._caller)

    @cached_property
    def affiliate_creator(self) -> AffiliateCreator:
        """Collaborations, showcase and content, seen by the creator."""
        from .affiliate_creator import AffiliateCreator

        return AffiliateCreator(self._caller)

    @cached_property
    def affiliate_partner(self) -> AffiliatePartner:
        """Campaigns of affiliate partners."""
        from .affiliate_partner import AffiliatePartner

        return AffiliatePartner(self._caller)

    @cached_property
    def affiliate_seller(self) -> AffiliateSeller:
        """Collaborations with creators, seen by the seller."""
        from .affiliate_seller import AffiliateSeller

        return AffiliateSeller(self._caller)

    @cached_property
    def analytics(self) -> Analytics:
        """Sales and traffic of shops, products, videos and LIVE sessions."""
        from .analytics import Analytics

        return Analytics(self._caller)

    @cached_property
    def authorization(self) -> Authorization:
        """Which shops and assets a token may act for."""
        from .authorization import Authorization

        return Authorization(self._caller)

    @cached_property
    def customer_engagement(self) -> CustomerEngagement:
        """Messages and campaigns to buyers."""
        from .customer_engagement import CustomerEngagement

        return CustomerEngagement(self._caller)

    @cached_property
    def customer_service(self) -> CustomerService:
        """Conversations with buyers."""
        from .customer_service import CustomerService

        return CustomerService(self._caller)

    @cached_property
    def data_reconciliation(self) -> DataReconciliation:
        """Order data exchange for quality factories and the like."""
        from .data_reconciliation import DataReconciliation

        return DataReconciliation(self._caller)

    @cached_property
    def events(self) -> Events:
        """Webhook subscriptions of a shop."""
        from .events import Events

        return Events(self._caller)

    @cached_property
    def finance(self) -> Finance:
        """Statements, transactions, payments, withdrawals."""
        from .finance import Finance

        return Finance(self._caller)

    @cached_property
    def fulfilled_by_tiktok(self) -> FulfilledByTiktok:
        """Goods stored and shipped by the platform."""
        from .fulfilled_by_tiktok import FulfilledByTiktok

        return FulfilledByTiktok(self._caller)

    @cached_property
    def fulfillment(self) -> Fulfillment:
        """Packages, labels, hand-over, tracking."""
        from .fulfillment import Fulfillment

        return Fulfillment(self._caller)

    @cached_property
    def logistics(self) -> Logistics:
        """Warehouses, delivery options, shipping providers."""
        from .logistics import Logistics

        return Logistics(self._caller)

    @cached_property
    def orders(self) -> Orders:
        """Orders and what they refer to."""
        from .orders import Orders

        return Orders(self._caller)

    @cached_property
    def products(self) -> Products:
        """Products, categories, brands, prices, stock, images, compliance."""
        from .products import Products

        return Products(self._caller)

    @cached_property
    def promotions(self) -> Promotions:
        """Promotion activities and coupons."""
        from .promotions import Promotions

        return Promotions(self._caller)

    @cached_property
    def return_refund(self) -> ReturnRefund:
        """Cancellations, returns, refunds."""
        from .return_refund import ReturnRefund

        return ReturnRefund(self._caller)

    @cached_property
    def review_rating(self) -> ReviewRating:
        """Product reviews."""
        from .review_rating import ReviewRating

        return ReviewRating(self._caller)

    @cached_property
    def seller(self) -> Seller:
        """The seller behind the shops."""
        from .seller import Seller

        return Seller(self._caller)

    @cached_property
    def supply_chain(self) -> SupplyChain:
        """Package reports of certified warehouses."""
        from .supply_chain import SupplyChain

        return SupplyChain(self._caller)

    @cached_property
    def tools(self) -> Tools:
        """Helpers that belong to no area."""
        from .tools import Tools

        return Tools(self._caller)
