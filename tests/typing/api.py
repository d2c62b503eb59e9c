"""The public surface as type checkers see it. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

import httpx

from tiktok_shop import APIError, GrantClient, Money, Outcome, Report, Response, ShopClient, TikTokShop
from tiktok_shop.signing import sign
from tiktok_shop.testing import demo_client
from tiktok_shop.webhooks import verify
from tiktok_shop_openapi import models as m


async def calls(shop: ShopClient) -> None:
    performance = await shop.analytics.get_shop_performance(
        start_date_ge="2026-11-01", end_date_lt="2026-11-08", granularity="1D"
    )
    assert_type(performance, m.ShopPerformance)
    day = performance.performance.intervals[0]
    assert_type(day.start_date, str)
    assert_type(day.sales.gmv.amount, str)
    assert_type(Money.of(day.sales.gmv.amount, day.sales.gmv.currency), Money)
    assert_type(day.traffic, m.ShopPerformanceDetailsIntervalTraffic | None)

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

    product = await shop.products.get_product(product_id="1")
    assert_type(product.title, str)
    currency: str = product.skus[0].price.currency  # an open enum: type checkers name it differently
    assert_type(currency, str)
    assert_type(product.skus[0].inventory[0].quantity, int)
    async for cancellation in shop.return_refund.search_cancellations():
        assert_type(cancellation.cancel_line_items[0].order_line_item_id, str)
    async for returned in shop.return_refund.search_returns():
        assert_type(returned.return_line_items[0].return_line_item_id, str)
    brought = await shop.finance.get_transactions_by_order(order_id="1")
    assert_type(brought.sku_transactions[0].settlement_amount, str)

    raw = await shop.orders.with_raw_response.get_order_list(page_size=1)
    assert_type(raw, Response[m.OrderPage])
    assert_type(raw.parsed, m.OrderPage)
    assert_type(raw.request_id, str | None)
    assert_type(raw.waited, float)
    async for one in shop.orders.with_raw_response.get_order_list().pages():
        assert_type(one.parsed, m.OrderPage)
    async for order in shop.orders.get_order_list().items(max_items=5):
        assert_type(order, m.Order)
    plain = await shop.with_raw_response.call("getWithdrawals", params={"types": "WITHDRAW"})
    assert_type(plain.content, bytes)
    async for answer in shop.with_raw_response.paged("get_order_list").pages():
        assert_type(answer.request_id, str | None)
    report = await shop.batch("delete_products", ["1"])
    assert_type(report.unknown, dict[str, Exception])

    assert_type(await shop.call("getWithdrawals", params={"types": "WITHDRAW"}), Any)
    await shop.with_options(strict=True, timeout=5).products.delete_products(product_ids=["1"])
    await shop.products.upload_product_image(data=b"", use_case="MAIN_IMAGE")


async def mistakes(shop: ShopClient) -> None:
    await shop.analytics.get_shop_performance(start_date_ge="2026-11-01")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await shop.orders.get_order_list(page_size=50, order_status="UNPAYED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await shop.orders.get_order_lists()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    shop.with_options(timeot=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    shop.with_options(priority="high")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TikTokShop("key", "secret", max_conections=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    TikTokShop.from_env(retry=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    m.Ordre  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnusedExpression]


async def without_a_shop(app: TikTokShop) -> None:
    grant = app.authorization("grant-1")
    assert_type(grant, GrantClient)
    assert_type(grant.with_options(timeout=httpx.Timeout(5, connect=1)), GrantClient)
    async for product in grant.affiliate_creator.get_showcase_products(origin="SHOWCASE"):
        assert_type(product.id, str | None)


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
