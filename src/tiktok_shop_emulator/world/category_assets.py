"""What partners work on: a category of a market, with a cipher that says which."""

from __future__ import annotations

from typing import NamedTuple

from tiktok_shop_emulator.world import randomness
from tiktok_shop_emulator.world.catalogue import CATEGORIES
from tiktok_shop_emulator.world.identity import PARTNER, Authorization


class CategoryAsset(NamedTuple):
    """One category asset of a partner."""

    cipher: str
    """``category_asset_cipher`` of requests."""

    target_market: str
    """Two upper-case letters."""

    category_id: int
    category_name: str


def assets_of(person: Authorization) -> list[CategoryAsset]:
    """Return a partner's assets: two categories of the own market, one of another; nobody else has any."""
    if person.user_type != PARTNER:
        return []
    roots = [row for row in CATEGORIES if row[1] == "0"]
    markets = (person.region, person.region, "GB" if person.region == "US" else "US")
    return [
        CategoryAsset(
            "GCP_" + randomness.text(22, person.seed, "category asset", person.index, number), market,
            int(roots[number % len(roots)][0]), roots[number % len(roots)][2],
        )
        for number, market in enumerate(markets)
    ]  # fmt: skip
