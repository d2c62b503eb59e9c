"""Two hosts, one app: what belongs to the authorization host never reaches the API host, and the other way round."""

import httpx
import pytest

from tiktok_shop import ConfigurationError, MemoryStore, ShopCredentials, TikTokShop
from tiktok_shop_openapi.registry import OPERATIONS

API, AUTH = "https://api.test", "https://auth.test"
GRANT = {
    "access_token": "TTP_new",
    "access_token_expire_in": 4_000_000_000,
    "refresh_token": "TTR_new",
    "refresh_token_expire_in": 4_100_000_000,
    "open_id": "o1",
    "seller_name": "Seller",
    "user_type": 0,
    "granted_scopes": [],
}


class TwoHosts:
    """Answers for both hosts and remembers which one was asked for what."""

    def __init__(self):
        self.requests = []

    async def __call__(self, request):
        self.requests.append(request)
        data = GRANT if request.url.host == "auth.test" else {"shops": []}
        return httpx.Response(200, json={"code": 0, "message": "Success", "request_id": "r", "data": data})

    def client(self, **settings):
        return TikTokShop(
            "key",
            "app-secret",
            shops=[ShopCredentials("SHOP1", "TTP_token", cipher="c")],
            base_url=API,
            auth_url=AUTH,
            wire=httpx.MockTransport(self),
            **settings,
        )


@pytest.mark.parametrize("operation", ["get_access_token", "refresh_access_token"])
async def test_operations_of_the_authorization_host_are_not_methods_of_a_shop(operation):
    """Called for a shop they are refused by name, and neither host sees a request."""
    hosts = TwoHosts()
    secrets = {
        "app_key": "key",
        "app_secret": "app-secret",
        "grant_type": "authorized_code",
        "auth_code": "c",
    }
    known = OPERATIONS[operation]
    params = {name: secrets.get(name, "x") for name in known.query_params}
    async with hosts.client() as app:
        shop = app.shop("SHOP1")
        assert not hasattr(shop, "token")
        with pytest.raises(ConfigurationError, match="authorization host"):
            await shop.call(operation, params=params)
        with pytest.raises(ConfigurationError, match="authorization host"):
            await shop.request(known.http_method, known.path, params=params)
    assert hosts.requests == []


async def test_each_request_goes_to_its_own_host():
    """An exchange asks the authorization host alone with the secret; calls ask the API host alone, without it."""
    hosts = TwoHosts()
    async with hosts.client(store=MemoryStore()) as app:
        await app.exchange("code")
        await app.shop("SHOP1").call("get_authorized_shops")
    asked = [(request.url.host, b"app-secret" in request.url.query) for request in hosts.requests]
    assert asked == [("auth.test", True), ("api.test", False), ("api.test", False)]
