"""
Every TikTok Shop you manage, one async client.

.. code-block:: python

    from tiktok_shop import TikTokShop

    async with TikTokShop.from_env() as app:
        async for order in app.shop("SHOP1").orders.get_order_list(order_status="AWAITING_SHIPMENT"):
            print(order.id)

Names are loaded when they are first used: importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tiktok_shop._version import __version__
from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    CredentialError,
    InvalidRequestError,
    InvalidResponseError,
    NotAuthorizedError,
    NotFoundError,
    PaginationError,
    PartialBatchError,
    PermissionDeniedError,
    RateLimitError,
    RequestNotSentError,
    ResponseLostError,
    ServerError,
    ThrottleTimeoutError,
    TikTokShopError,
    TokenRefreshError,
    TransportError,
    WebhookSignatureError,
)

if TYPE_CHECKING:
    from tiktok_shop._grant_client import GrantClient as GrantClient
    from tiktok_shop._protocol.quota import Limit as Limit
    from tiktok_shop._protocol.retry import RetryPolicy as RetryPolicy
    from tiktok_shop._shop_client import ShopClient as ShopClient
    from tiktok_shop._transport.context import CallOptions as CallOptions
    from tiktok_shop._transport.throttle import MemoryQuotas as MemoryQuotas
    from tiktok_shop._transport.throttle import QuotaStore as QuotaStore
    from tiktok_shop.calls.batches import BatchReport as BatchReport
    from tiktok_shop.calls.pages import Pages as Pages
    from tiktok_shop.client import TikTokShop as TikTokShop
    from tiktok_shop.credentials.models import ShopCredentials as ShopCredentials
    from tiktok_shop.credentials.policy import RefreshPolicy as RefreshPolicy
    from tiktok_shop.credentials.stores import MemoryStore as MemoryStore
    from tiktok_shop.credentials.stores import TokenStore as TokenStore
    from tiktok_shop.credentials.vault import Vault as Vault
    from tiktok_shop.fanout import Outcome as Outcome
    from tiktok_shop.fanout import Report as Report
    from tiktok_shop.money import Money as Money
    from tiktok_shop.shops import Shop as Shop
    from tiktok_shop.timing import Timing as Timing
    from tiktok_shop_runtime.calling import File as File
    from tiktok_shop_runtime.calling import Paged as Paged
    from tiktok_shop_runtime.calling import Response as Response
    from tiktok_shop_runtime.checking import deviations as deviations
    from tiktok_shop_runtime.models import iter_extra as iter_extra

_LAZY = {
    "BatchReport": "calls.batches",
    "CallOptions": "_transport.context",
    "File": "tiktok_shop_runtime.calling",
    "GrantClient": "_grant_client",
    "Limit": "_protocol.quota",
    "MemoryQuotas": "_transport.throttle",
    "MemoryStore": "credentials.stores",
    "Money": "money",
    "Outcome": "fanout",
    "Paged": "tiktok_shop_runtime.calling",
    "Pages": "calls.pages",
    "QuotaStore": "_transport.throttle",
    "RefreshPolicy": "credentials.policy",
    "Report": "fanout",
    "Response": "tiktok_shop_runtime.calling",
    "RetryPolicy": "_protocol.retry",
    "Shop": "shops",
    "ShopClient": "_shop_client",
    "ShopCredentials": "credentials.models",
    "TikTokShop": "client",
    "Timing": "timing",
    "TokenStore": "credentials.stores",
    "Vault": "credentials.vault",
    "deviations": "tiktok_shop_runtime.checking",
    "iter_extra": "tiktok_shop_runtime.models",
}

if not TYPE_CHECKING:  # a visible __getattr__ would make type checkers accept any name

    def __getattr__(name: str) -> Any:
        module = _LAZY.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = module if module.startswith("tiktok_shop_runtime") else f"{__name__}.{module}"
        value = getattr(import_module(home), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*__all__, *_LAZY, "__doc__"})


__all__ = [
    "APIError",
    "AuthenticationError",
    "BatchReport",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "CredentialError",
    "File",
    "GrantClient",
    "InvalidRequestError",
    "InvalidResponseError",
    "Limit",
    "MemoryQuotas",
    "MemoryStore",
    "Money",
    "NotAuthorizedError",
    "NotFoundError",
    "Outcome",
    "Paged",
    "Pages",
    "PaginationError",
    "PartialBatchError",
    "PermissionDeniedError",
    "QuotaStore",
    "RateLimitError",
    "RefreshPolicy",
    "Report",
    "RequestNotSentError",
    "Response",
    "ResponseLostError",
    "RetryPolicy",
    "ServerError",
    "Shop",
    "ShopClient",
    "ShopCredentials",
    "ThrottleTimeoutError",
    "TikTokShop",
    "TikTokShopError",
    "Timing",
    "TokenRefreshError",
    "TokenStore",
    "TransportError",
    "WebhookSignatureError",
    "__version__",
    "deviations",
    "iter_extra",
]  # without Vault, which needs an extra: `from tiktok_shop import *` works where that is not installed
