"""
A web service that awaits the SDK: it receives webhooks, ships a package and hands out its label.

Serve it with ``uvicorn --factory fulfilment_service:from_environment``; run as a script it shows itself on an emulator of its own.
FastAPI takes the same lifespan and the same mount.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

import anyio
import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from tiktok_shop import APIError, NotAuthorizedError, TikTokShop
from tiktok_shop.testing import running_emulator
from tiktok_shop.webhooks import WebhookApp, WebhookEvent, sign


class Inbox:
    """Where events wait for a worker. Yours is a table or a queue: what is only in memory is lost with the process."""

    def __init__(self) -> None:
        self.events: list[WebhookEvent] = []

    async def put(self, event: WebhookEvent) -> None:
        self.events.append(event)


async def ship(request: Request) -> Response:
    """Ship a package and answer with its label. Asked twice, it answers with the label again."""
    app: TikTokShop = request.app.state.app
    shop = app.shop(request.path_params["shop"]).with_options(max_wait=5, total_timeout=20)
    package = request.path_params["package"]
    detail = await shop.fulfillment.get_package_detail(package_id=package)
    if detail.package_status == "TO_FULFILL":
        await shop.fulfillment.ship_package(package_id=package, handover_method="PICKUP")
    label = await app.document(
        lambda: shop.fulfillment.get_package_shipping_document(
            package_id=package, document_type="SHIPPING_LABEL"
        )
    )
    return Response(label, media_type="application/pdf")


async def refused(request: Request, error: Exception) -> Response:
    """Say what the platform said; who calls us sees no token and no secret, because no message holds one."""
    status = 409 if isinstance(error, NotAuthorizedError) else 502
    return JSONResponse({"refused": str(error)}, status_code=status)


def service_of(app: TikTokShop, inbox: Inbox, apps: Mapping[str, str]) -> Starlette:
    """Return the service. It opens and closes *app* with itself: one client for all requests."""

    @asynccontextmanager
    async def lifespan(service: Starlette) -> AsyncGenerator[None]:
        async with app, app.keep_fresh():
            service.state.app = app
            yield

    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/shops/{shop}/packages/{package}/label", ship, methods=["POST"]),
            Mount("/hooks", WebhookApp(inbox.put, apps=apps)),
        ],
        exception_handlers={APIError: refused, NotAuthorizedError: refused},
    )


def from_environment() -> Starlette:
    """Return the service for the shops of the environment: ``uvicorn --factory fulfilment_service:from_environment``."""
    key, secret = os.environ["TIKTOK_SHOP_APP_KEY"], os.environ["TIKTOK_SHOP_APP_SECRET"]
    return service_of(TikTokShop.from_env(), Inbox(), {key: secret})


async def main() -> None:
    """One order on the emulator: its webhook comes in, its package is shipped, its label goes out."""
    inbox = Inbox()
    async with running_emulator(shops=1) as running:
        app = running.client()
        service = service_of(app, inbox, {"key": "secret"})
        async with (
            service.router.lifespan_context(service),
            httpx.AsyncClient(transport=httpx.ASGITransport(service), base_url="http://service") as browser,
        ):
            page = await app.shop("SHOP1").orders.get_order_list(
                order_status="AWAITING_SHIPMENT", page_size=1
            )
            order = page.orders[0]
            body = json.dumps(
                {
                    "type": 1,
                    "tts_notification_id": "n1",
                    "shop_id": "7",
                    "timestamp": int(app.timing.now()),
                    "data": {"order_id": order.id},
                }
            ).encode()
            told = await browser.post(
                "/hooks/", content=body, headers={"Authorization": sign("key", "secret", body)}
            )
            print("webhook:", told.status_code, inbox.events[0].name)
            for _ in range(2):
                label = await browser.post(f"/shops/SHOP1/packages/{order.packages[0].id}/label")
                print("label:", label.status_code, label.headers["content-type"])


if __name__ == "__main__":
    anyio.run(main)
