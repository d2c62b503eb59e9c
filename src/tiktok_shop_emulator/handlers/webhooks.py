"""Webhooks: which events a shop subscribed to, and at which address."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import body_of, shop_of
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, subscriptions

Json = dict[str, Any]


@handles("get_shop_webhooks")
def get_shop_webhooks(request: EmulatedRequest, world: World) -> Json:
    """List what the shop subscribed to; moments are milliseconds here."""
    webhooks = [
        {
            "event_type": one.event,
            "address": one.address,
            "create_time": one.made_at * 1000,
            "update_time": one.changed_at * 1000,
        }
        for one in subscriptions.of_shop(world.platform, shop_of(request).shop_id)
    ]
    return {"webhooks": webhooks, "total_count": len(webhooks)}


@handles("update_shop_webhook")
def update_shop_webhook(request: EmulatedRequest, world: World) -> Json:
    """Subscribe, or change the address. What was before is not for the new subscriber."""
    body = body_of(request)
    event, address = str(body.get("event_type", "")), str(body.get("address", ""))
    subscriptions.subscribe(world.platform, shop_of(request).shop_id, event, address, request.now)
    return {}


@handles("delete_webhook_for_an_event")
def delete_webhook_for_an_event(request: EmulatedRequest, world: World) -> Json:
    """Unsubscribe."""
    event = str(body_of(request).get("event_type", ""))
    subscriptions.unsubscribe(world.platform, shop_of(request).shop_id, event)
    return {}
