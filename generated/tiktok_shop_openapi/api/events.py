# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Events:
    """Webhook subscriptions of a shop."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawEvents:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawEvents(self._caller.raw)

    async def get_shop_webhooks(self) -> m.ShopWebhooks:
        """
        List which events of this shop go to which address.

        ``GET /event/202309/webhooks``; read.
        """
        return await self._caller.call("get_shop_webhooks", m.ShopWebhooks)

    async def update_shop_webhook(
        self,
        *,
        address: str,
        event_type: Literal[
            "CANCELLATION_STATUS_CHANGE",
            "INVOICE_STATUS_CHANGE",
            "NEW_CONVERSATION",
            "NEW_MESSAGE",
            "NEW_MESSAGE_LISTENER",
            "ORDER_STATUS_CHANGE",
            "PACKAGE_UPDATE",
            "PRODUCT_AUDIT_STATUS_CHANGE",
            "PRODUCT_CATEGORY_CHANGE",
            "PRODUCT_CREATION",
            "PRODUCT_INFORMATION_CHANGE",
            "PRODUCT_STATUS_CHANGE",
            "RECIPIENT_ADDRESS_UPDATE",
            "RETURN_STATUS_CHANGE",
            "REVERSE_STATUS_UPDATE",
            "SELLER_DEAUTHORIZATION",
            "UPCOMING_AUTHORIZATION_EXPIRATION",
        ],
    ) -> dict[str, Any] | None:
        """
        Send a kind of event of this shop to an address.

        The address must be https with a host name (no IP address, no port) and at most 255 characters.

        ``PUT /event/202309/webhooks``; idempotent write.

        Args:
            address: At most 255 characters.
        """
        return await self._caller.call("update_shop_webhook", None, body={"address": address, "event_type": event_type})

    async def delete_webhook_for_an_event(
        self,
        *,
        event_type: Literal[
            "CANCELLATION_STATUS_CHANGE",
            "INVOICE_STATUS_CHANGE",
            "NEW_CONVERSATION",
            "NEW_MESSAGE",
            "NEW_MESSAGE_LISTENER",
            "ORDER_STATUS_CHANGE",
            "PACKAGE_UPDATE",
            "PRODUCT_AUDIT_STATUS_CHANGE",
            "PRODUCT_CATEGORY_CHANGE",
            "PRODUCT_CREATION",
            "PRODUCT_INFORMATION_CHANGE",
            "PRODUCT_STATUS_CHANGE",
            "RECIPIENT_ADDRESS_UPDATE",
            "RETURN_STATUS_CHANGE",
            "REVERSE_STATUS_UPDATE",
            "SELLER_DEAUTHORIZATION",
            "UPCOMING_AUTHORIZATION_EXPIRATION",
        ],
    ) -> dict[str, Any] | None:
        """
        Stop sending a kind of event of this shop (a JSON body on DELETE).

        ``DELETE /event/202309/webhooks``; idempotent write.
        """
        return await self._caller.call("delete_webhook_for_an_event", None, body={"event_type": event_type})


if TYPE_CHECKING:

    class RawEvents:
        """The methods of :class:`Events` as :attr:`Events.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_shop_webhooks = raw_method(Events.get_shop_webhooks)
        update_shop_webhook = raw_method(Events.update_shop_webhook)
        delete_webhook_for_an_event = raw_method(Events.delete_webhook_for_an_event)
else:
    RawEvents = Events
