"""Who we act for, with which tokens: models, where they come from, and how they are kept fresh."""

from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, ShopCredentials
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import EnvironmentStore, MemoryStore, TokenStore

__all__ = [
    "AppCredentials",
    "Authorization",
    "EnvironmentCredentials",
    "EnvironmentStore",
    "MemoryStore",
    "RefreshPolicy",
    "Shop",
    "ShopCredentials",
    "TokenKeeper",
    "TokenStore",
    "load_environment",
]
