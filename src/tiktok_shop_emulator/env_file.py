"""The ``.env`` file that lets a client find this emulator's shops."""

from __future__ import annotations

from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.winninghunter.api import API_KEY
from tiktok_shop_emulator.world import World

__all__ = ["env_text", "env_values"]


def env_values(world: World, authority: Authority, base_url: str) -> dict[str, str]:
    """
    Return every variable, in the layout that ``TikTokShop.from_env`` reads; shops are numbered from 1.

    Their names are ``SHOP1``, ``SHOP2``, …: a shop's own name has spaces, which shells that source the file split.
    """
    values = {
        "TIKTOK_SHOP_APP_KEY": world.app_key,
        "TIKTOK_SHOP_APP_SECRET": world.app_secret,
        "TIKTOK_SHOP_BASE_URL": base_url,
        "TIKTOK_SHOP_AUTH_URL": base_url,
    }
    for number, shop in enumerate(world.shops, start=1):
        pair = authority.pair(shop.authorization_id)
        prefix = f"TIKTOK_SHOP{number}_"
        values[prefix + "NAME"] = shop.handle
        values[prefix + "SHOP_ID"] = shop.shop_id
        values[prefix + "REGION"] = shop.region
        values[prefix + "SHOP_CIPHER"] = shop.cipher
        values[prefix + "ACCESS_TOKEN"] = pair.access_token
        values[prefix + "ACCESS_TOKEN_EXPIRE_IN"] = str(pair.access_token_expire_in)
        values[prefix + "REFRESH_TOKEN"] = pair.refresh_token
    values["WINNINGHUNTER_API_KEY"] = API_KEY
    values["WINNINGHUNTER_BASE_URL"] = base_url
    return values


def env_text(world: World, authority: Authority, base_url: str) -> str:
    """Return the file: plain ``KEY=value`` lines."""
    return "".join(f"{key}={value}\n" for key, value in env_values(world, authority, base_url).items())
