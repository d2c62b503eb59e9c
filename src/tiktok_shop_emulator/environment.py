"""The ``.env`` file that lets a client find this emulator's shops."""

from __future__ import annotations

from tiktok_shop_emulator.oauth import Authority
from tiktok_shop_emulator.seam import ShopRecord, WorldLike
from tiktok_shop_emulator.winninghunter import API_KEY

__all__ = ["env_text", "env_values", "shop_handle"]


def shop_handle(shop: ShopRecord) -> str:
    """Return what people call a shop here: ``SHOP1`` is the first."""
    return f"SHOP{shop.index + 1}"


def env_values(world: WorldLike, authority: Authority, base_url: str) -> dict[str, str]:
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
        values[prefix + "NAME"] = shop_handle(shop)
        values[prefix + "SHOP_ID"] = shop.shop_id
        values[prefix + "REGION"] = shop.region
        values[prefix + "SHOP_CIPHER"] = shop.cipher
        values[prefix + "ACCESS_TOKEN"] = pair.access_token
        values[prefix + "ACCESS_TOKEN_EXPIRE_IN"] = str(pair.access_token_expire_in)
        values[prefix + "REFRESH_TOKEN"] = pair.refresh_token
    values["WINNINGHUNTER_API_KEY"] = API_KEY
    values["WINNINGHUNTER_BASE_URL"] = base_url
    return values


def env_text(world: WorldLike, authority: Authority, base_url: str) -> str:
    """Return the file: plain ``KEY=value`` lines."""
    return "".join(f"{key}={value}\n" for key, value in env_values(world, authority, base_url).items())
