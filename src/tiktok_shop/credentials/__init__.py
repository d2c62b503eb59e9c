"""Who we act for, with which tokens: models, where they come from, and how they are kept fresh."""

from typing import TYPE_CHECKING, Any

from tiktok_shop.credentials.events import GrantEvent, GrantHook
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, ShopCredentials
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import EnvironmentStore, MemoryStore, TokenStore

if TYPE_CHECKING:
    from tiktok_shop.credentials.environment import EnvironmentCredentials as EnvironmentCredentials
    from tiktok_shop.credentials.environment import load_environment as load_environment
else:

    def __getattr__(name: str) -> Any:  # reading `.env` files needs a library; clients made by hand do not
        if name not in {"EnvironmentCredentials", "load_environment"}:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from tiktok_shop.credentials import environment

        return getattr(environment, name)


__all__ = [
    "AppCredentials",
    "Authorization",
    "EnvironmentCredentials",
    "EnvironmentStore",
    "GrantEvent",
    "GrantHook",
    "MemoryStore",
    "RefreshPolicy",
    "Shop",
    "ShopCredentials",
    "TokenKeeper",
    "TokenStore",
    "load_environment",
]
