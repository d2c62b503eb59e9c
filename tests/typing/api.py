"""The public surface as type checkers see it. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

from tiktok_shop import APIError, Money, Outcome, Report, Response, ShopClient, TikTokShop
from tiktok_shop.signing import sign
from tiktok_shop.testing import demo_client
from tiktok_shop.webhooks import verify
from tiktok_shop_openapi import models as m


async def calls(shop: ShopClient) -> None:
    performance = await shop.analytics.get_shop_performance(
        start_date_ge="2026-11-01", end_date_lt="2026-11-08", granularity="1D"
    )
    assert_type(performance, m.ShopPerformance)

    page = await shop.orders.get_order_list(page_size=50, order_status="UNPAID")
    assert_type(page, m.OrderPage)
    async for order in shop.orders.get_order_list(page_size=50):
        assert_type(order, m.Order)
        assert_type(order.id, str)
        assert_type(order.line_items[0].sale_price, str)
        assert_type(order.payment.total_amount, str)
        assert_type(order.buyer_message, str | None)
    async for page in shop.orders.get_order_list(page_size=50).pages():
        assert_type(page.next_page_token, str | None)
    assert_type(await shop.orders.get_order_list(page_size=50).all(max_items=10), list[m.Order])

    raw = await shop.orders.with_raw_response.get_order_list(page_size=1)
    assert_type(raw.parsed, m.OrderPage)
    assert_type(raw.request_id, str | None)

    assert_type(await shop.call("getWithdrawals", params={"types": "WITHDRAW"}), Any)
    await shop.with_options(strict=True, timeout=5).products.delete_products(product_ids=["1"])
    await shop.products.upload_product_image(data=b"", use_case="MAIN_IMAGE")


async def mistakes(shop: ShopClient) -> None:
    await shop.analytics.get_shop_performance(start_date_ge="2026-11-01")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await shop.orders.get_order_list(page_size=50, order_status="UNPAYED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await shop.orders.get_order_lists()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    m.Ordre  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnusedExpression]


async def many(app: TikTokShop) -> None:
    report = await app.map_shops(lambda shop: shop.finance.get_statements(page_size=1))
    assert_type(report, Report[m.StatementPage])
    for error in report.failed.values():
        if isinstance(error, APIError):
            assert_type(error.code, int)
    async for outcome in app.stream_shops(lambda shop: shop.orders.get_order_list().all(max_items=5)):
        assert_type(outcome, Outcome[list[m.Order]])


async def rest() -> None:
    async with demo_client(shops=2) as app:
        assert_type(app, TikTokShop)
    assert_type(sign("secret", "/path", {"a": "b"}, body=b"{}"), str)
    assert_type(verify("key", "secret", b"", ""), bool)
    assert_type(Money.of("1.00", "MYR") + Money.of("2.00", "MYR"), Money)
    Response  # noqa: B018  # pyright: ignore[reportUnusedExpression] - exported
