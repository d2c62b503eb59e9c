"""The platform's ids of shops, which tell their rows apart: asked for where the set-up has none."""

from __future__ import annotations

from collections.abc import Iterable

from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import TikTokShopError

__all__ = ["learn_ids"]


async def learn_ids(app: TikTokShop, names: Iterable[str]) -> dict[str, TikTokShopError]:
    """
    Ask the platform for the ids of those shops that have none yet: one call a grant.

    Args:
        app: Open. It knows the ids from then on.

        names: The shops.

    Returns:
        Why a shop's grant could not be asked, by the shop's name.
    """
    handles = [app.shop(name) for name in names]
    unknown = {shop.name: shop.info.authorization_id for shop in handles if shop.shop_id is None}
    if not unknown:
        return {}
    try:
        refused = (await app.discover(*dict.fromkeys(unknown.values()))).failed
    except TikTokShopError as error:  # what the platform said could not be kept
        return dict.fromkeys(unknown, error)
    return {name: refused[grant] for name, grant in unknown.items() if grant in refused}
