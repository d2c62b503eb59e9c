"""What is said before anything is sent: bad input, missing credentials, names that nobody has."""

import io
from functools import partial

import orjson
import pytest

from tiktok_shop import (
    ConfigurationError,
    ShopCredentials,
    TikTokShop,
)
from tiktok_shop.winninghunter import WinningHunter


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda shop: shop.call("getWithdrawls"), "did you mean getWithdrawals"),
        (lambda shop: shop.call("getWithdrawals"), "types is missing"),
        (lambda shop: shop.call("getShippingDocument"), "order_id, document_type are missing"),
        (
            lambda shop: shop.call("getWithdrawals", params={"types": "X", "page_sise": 1}),
            "did you mean page_size",
        ),
        (
            lambda shop: shop.call("get_order_list", params={"order_status": "UNPAID"}),
            "belongs into the body",
        ),
        (lambda shop: shop.call("get_order_list", params=["x"]), "mapping"),
        (lambda shop: shop.call("get_order_list", body=[1]), "must be a JSON object"),
        (lambda shop: shop.call("get_order_list", body={"order_status": object()}), "object"),
        (lambda shop: shop.call("getProduct", params={"product_id": ""}), "product_id is empty"),
        (
            lambda shop: shop.call("get_order_list", body={"warehouse_ids": ["1"] * 101}),
            "at most 100 warehouse_ids",
        ),
        (lambda shop: shop.batch("getProduct", ["1"]), "takes no list of ids"),
        (lambda shop: shop.batch("delete_products", "1729"), r"list of ids or objects, not a text"),
        (lambda shop: shop.batch("delete_products", {"1": "2"}), "list of ids or objects, not a dict"),
        (lambda shop: shop.call("getProduct", params={"product_id": ".."}), "product_id is '..'"),
        (lambda shop: shop.products.get_product(product_id="."), "product_id is '.'"),
        (lambda shop: shop.request("GET", "/product/../order"), "no segment"),
        (lambda shop: shop.request("GET", "/x/%2e%2E/order"), "no segment"),
        (lambda shop: shop.call("getProduct", params={"product_id": "1"}, files={"data": b"x"}), "no files"),
        (lambda shop: shop.request("POST", "/x", body={"prices": [{"sale": float("nan")}]}), "not a number"),
        (lambda shop: shop.request("GET", "/x", params={"price": float("inf")}), "price: .* not a number"),
        (lambda shop: shop.call("uploadProductFile", files={"data": io.BytesIO(b"x")}), "open stream"),
    ],
)
async def test_what_is_wrong_is_said_before_anything_is_sent(wire, call, message):
    """Bad input is one clear error, and the wire stays silent."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match=message):
            await call(app.shop("SHOP1"))
    assert wire.requests == []


async def test_a_missing_cipher_is_said_before_anything_is_sent(wire):
    """Operations that need a shop_cipher name the shop that has none; the others work without."""
    wire.answer = {"shops": []}
    async with wire.client(ShopCredentials("SHOP1", "token")) as app:
        with pytest.raises(
            ConfigurationError, match=r"needs a shop_cipher and shop SHOP1 has none.*SHOP_CIPHER"
        ):
            await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
        assert wire.requests == []
        assert (await app.shop("SHOP1").authorization.get_authorized_shops()).shops == []
        assert "shop_cipher" not in wire.query()


@pytest.mark.parametrize(
    "empty", [{"app_key": "", "app_secret": "x"}, {"app_key": "x", "app_secret": ""}, {}]
)
def test_empty_credentials_are_refused(empty):
    """An empty key or secret is an error at once, not at the first call."""
    with pytest.raises(ConfigurationError, match="is empty"):
        TikTokShop(**empty)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"proxy": "ftp://user:hunter2@host:1"}, "proxy is not the URL of a proxy"),
        ({"proxy": "localhost:3128"}, "proxy is not the URL of a proxy"),
        ({"base_url": "open-api.example"}, "base_url is not an absolute http"),
        ({"wire": "aiohtp"}, "wire='aiohtp' is none of auto, httpx, aiohttp"),
        ({"max_connections": 0}, "max_connections=0"),
    ],
)
def test_a_setting_of_the_connection_that_cannot_work_is_refused_at_once(wrong, said):
    """Of either client: not with the first call, not by waiting for ever, and without a password in the message."""
    for make in (partial(TikTokShop, "key", "secret"), partial(WinningHunter, "wh_" + "ab" * 24)):
        with pytest.raises(ConfigurationError, match=said) as told:
            make(**wrong)
        assert "hunter2" not in str(told.value)


def test_a_url_is_no_store():
    """What is behind it is a `Vault`; the URL, which may hold a password, is not repeated."""
    with pytest.raises(ConfigurationError, match=r"Vault\(url\) is the store") as told:
        TikTokShop(store="postgresql://user:hunter2@host/db")
    assert "hunter2" not in str(told.value)


def test_another_auth_host_is_a_url():
    """The token host is checked like the API host."""
    with pytest.raises(ConfigurationError, match="auth_url is not an absolute http"):
        TikTokShop("key", "secret", auth_url="auth.example")


async def test_an_unknown_shop_is_named_with_close_matches(wire):
    """A wrong shop name says which one may have been meant."""
    async with wire.client() as app:
        with pytest.raises(ConfigurationError, match="SHOP1"):
            app.shop("SHPO1")
        assert app.shop("7001").name == "SHOP1"


async def test_outside_of_the_block_the_client_says_so(wire):
    """Using a client that is not open says how to open it; opening it twice is refused."""
    app = wire.client()
    with pytest.raises(ConfigurationError, match="async with"):
        await app.shop("SHOP1").call("getProduct", params={"product_id": "1"})
    async with app:
        with pytest.raises(ConfigurationError, match="already open"):
            await app.__aenter__()
    await app.aclose()


async def test_a_field_that_the_body_does_not_have_is_refused_or_sent_on_purpose(wire):
    """A typo at the top of a body is named with what may have been meant; ``unknown_fields`` sends it all the same."""
    wire.answer = {}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        with pytest.raises(ConfigurationError, match="did you mean order_status"):
            await shop.call("get_order_list", body={"order_statsu": "UNPAID"})
        with pytest.raises(ConfigurationError, match="belongs into the params"):
            shop.paged("get_order_list", body={"page_size": 5})
        assert wire.requests == []
        await shop.call(
            "get_order_list", params={"x": 1}, body={"order_statsu": "UNPAID"}, unknown_fields="send"
        )
        assert orjson.loads(wire.last.content) == {"order_statsu": "UNPAID"}
        assert wire.query()["x"] == "1"
