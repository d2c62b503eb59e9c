"""PyPI tiktok-shop-api takes both hosts as arguments."""

import asyncio
import json
import os
import sys

from tiktok_shop_api import AsyncTikTokShop, AsyncTikTokShopAuth, TikTokShopError
from tiktok_shop_api.generated.models import (
    GetOrderListRequest,
    GetOrderListSortField,
    GetOrderListSortOrder,
    SearchProductsRequest,
)

BASE_URL, KEY, SECRET = (os.environ[name] for name in ("BASE_URL", "APP_KEY", "APP_SECRET"))


async def main():
    found = {}
    token = os.environ["ACCESS_TOKEN"]
    async with AsyncTikTokShop(KEY, SECRET, access_token=token, base_url=BASE_URL) as client:
        seller = client.with_shop(access_token=token, shop_cipher=os.environ["CIPHER"])
        found["shops"] = await shop_ids(client)

        found["orders"] = []
        more = {}
        while len(found["orders"]) < 60:
            page = await seller.orders.get_order_list(
                body=GetOrderListRequest(),
                page_size=20,
                sort_field=GetOrderListSortField("create_time"),
                sort_order=GetOrderListSortOrder("DESC"),
                **more,
            )
            data = page.to_dict()["data"]
            found["orders"] += [order["id"] for order in data["orders"]]
            if not data.get("next_page_token"):
                break
            more = {"page_token": data["next_page_token"]}

        detail = await seller.orders.get_order_detail(ids=found["orders"][:1])
        found["detail"] = [order["id"] for order in detail.to_dict()["data"]["orders"]]
        active = SearchProductsRequest.from_dict({"status": "ACTIVATE"})
        products = await seller.products.search_products(body=active, page_size=10)
        found["products"] = [product["id"] for product in products.to_dict()["data"]["products"]]
        statements = await seller.finance.get_statements(sort_field="statement_time", page_size=10)
        found["statements"] = [one["id"] for one in statements.to_dict()["data"]["statements"]]

    renewed = await AsyncTikTokShopAuth(KEY, SECRET, base_url=BASE_URL).refresh(os.environ["REFRESH_TOKEN"])
    async with AsyncTikTokShop(KEY, SECRET, access_token=renewed.access_token, base_url=BASE_URL) as client:
        found["after_refresh"] = await shop_ids(client)
    async with AsyncTikTokShop(
        KEY, "not-the-secret", access_token=renewed.access_token, base_url=BASE_URL
    ) as client:
        try:
            found["refused"] = bool(await shop_ids(client)) and 0
        except TikTokShopError as error:
            found["refused"] = error.code
    sys.stdout.write(json.dumps(found))


async def shop_ids(client):
    answer = await client.authorization.get_authorized_shops()
    return [shop["id"] for shop in answer.to_dict()["data"]["shops"]]


asyncio.run(main())
