"""Who we act for, with which tokens: models, where they come from, and how they are kept fresh."""

from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, ShopCredentials

__all__ = [
    "AppCredentials",
    "Authorization",
    "EnvironmentCredentials",
    "Shop",
    "ShopCredentials",
    "load_environment",
]
