# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class CustomerEngagement:
    """Messages and campaigns to buyers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawCustomerEngagement:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawCustomerEngagement(self._caller.raw)

    async def create_engagement_task(
        self,
        *,
        idempotency_key: str,
        template_id: str,
        task_name: str,
        end_time: int | datetime,
        channel: str,
        product_ids: Sequence[str] | None = None,
        coupon_ids: Sequence[str] | None = None,
    ) -> m.Precheck:
        """
        Start a message campaign to buyers from a template.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /customer_engagement/202412/engagement_tasks``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once.
            task_name: 1 to 256 characters.
            end_time: Unix seconds.
        """
        return await self._caller.call(
            "create_engagement_task",
            m.Precheck,
            query={"idempotency_key": idempotency_key},
            body={
                "template_id": template_id,
                "task_name": task_name,
                "end_time": end_time,
                "channel": channel,
                "product_ids": product_ids,
                "coupon_ids": coupon_ids,
            },
        )

    async def get_message_templates(
        self,
        *,
        locale: str,
    ) -> m.MessageTemplates:
        """
        List message templates for campaigns.

        ``GET /customer_engagement/202412/message_templates``; read.

        Args:
            locale: Language of the texts in the answer.
        """
        return await self._caller.call("get_message_templates", m.MessageTemplates, query={"locale": locale})

    async def send_engagement_message(
        self,
        *,
        buyer_emails: Sequence[str],
        task_id: str | None = None,
    ) -> m.SendEngagementMessageResult:
        """
        Send a campaign's message to up to 50 buyers by email address.

        ``POST /customer_engagement/202412/messages``; unsafe write; at most 50 ``buyer_emails`` a call, more
        are split over several calls.

        Args:
            buyer_emails: 1 to 50 entries.
        """
        return await self._caller.call(
            "send_engagement_message",
            m.SendEngagementMessageResult,
            body={"buyer_emails": buyer_emails, "task_id": task_id},
        )

    async def get_engagement_task_performances(
        self,
        *,
        task_ids: Sequence[str],
    ) -> m.EngagementTaskPerformances:
        """
        Read how up to 50 campaigns did: sent, read, orders, GMV.

        ``POST /customer_engagement/202412/performances``; read; at most 50 ``task_ids`` a call, more are
        split over several calls.

        Args:
            task_ids: 1 to 50 entries.
        """
        return await self._caller.call(
            "get_engagement_task_performances", m.EngagementTaskPerformances, body={"task_ids": task_ids}
        )

    async def create_custom_engagement_task(
        self,
        *,
        idempotency_key: str,
        task_name: str,
        end_time: int | datetime,
        channel: str,
        product_ids: Sequence[str] | None = None,
        coupon_ids: Sequence[str] | None = None,
        custom_message: m.CustomMessageInput | Mapping[str, Any] | None = None,
    ) -> m.Precheck:
        """
        Start a message campaign to buyers with words of the seller's own.

        Send an `idempotency_key` to make a repeat safe.

        ``POST /customer_engagement/202502/engagement_tasks/custom``; unsafe write.

        Args:
            idempotency_key: A key of your own: a repeat with the same key acts once.
            task_name: 1 to 256 characters.
            end_time: Unix seconds.
            product_ids: At most 4 entries.
            coupon_ids: At most 1 entries.
        """
        return await self._caller.call(
            "create_custom_engagement_task",
            m.Precheck,
            query={"idempotency_key": idempotency_key},
            body={
                "task_name": task_name,
                "end_time": end_time,
                "channel": channel,
                "product_ids": product_ids,
                "coupon_ids": coupon_ids,
                "custom_message": custom_message,
            },
        )

    async def get_engagement_feature_permissions(self) -> m.EngagementFeaturePermissions:
        """
        Ask which kinds of campaign the shop may run.

        ``GET /customer_engagement/202502/permissions``; read.
        """
        return await self._caller.call("get_engagement_feature_permissions", m.EngagementFeaturePermissions)


if TYPE_CHECKING:

    class RawCustomerEngagement:
        """The methods of :class:`CustomerEngagement` as :attr:`CustomerEngagement.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        create_engagement_task = raw_method(CustomerEngagement.create_engagement_task)
        get_message_templates = raw_method(CustomerEngagement.get_message_templates)
        send_engagement_message = raw_method(CustomerEngagement.send_engagement_message)
        get_engagement_task_performances = raw_method(CustomerEngagement.get_engagement_task_performances)
        create_custom_engagement_task = raw_method(CustomerEngagement.create_custom_engagement_task)
        get_engagement_feature_permissions = raw_method(CustomerEngagement.get_engagement_feature_permissions)
else:
    RawCustomerEngagement = CustomerEngagement
