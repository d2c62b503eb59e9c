"""Read the answer of ``GET /authorization/202309/shops``: which shops a grant opens. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tiktok_shop.credentials.models import Shop

__all__ = ["merge_discovered"]


def merge_discovered(known: Iterable[Shop], data: Mapping[str, Any], authorization_id: str) -> list[Shop]:
    """
    Return the shops that *data* names, each under the name by which it is known, or under a new one.

    Ciphers, regions and names are taken from the answer, as they may change; what it leaves out stays. A shop is known
    by its ``shop_id``, or by its cipher, or as the only one of this grant that has neither.

    Args:
        known: All shops, also those of other grants: a new name must not be one of theirs.

        data: The ``data`` member as plain JSON, ``{"shops": [{"id", "name", "region", "cipher", "code", …}]}``.

        authorization_id: The grant whose token asked.
    """
    known = list(known)
    taken = {shop.name for shop in known}
    found = []
    for entry in data.get("shops") or ():
        if not isinstance(entry, Mapping) or not entry.get("id"):
            continue
        shop_id, cipher = str(entry["id"]), entry.get("cipher") or None
        old = _match(known, shop_id, cipher, authorization_id)
        if old is None:
            old = Shop(_free_name(entry, taken), None, None, None, authorization_id)
            taken.add(old.name)
        else:
            known.remove(old)
        found.append(
            replace(
                old,
                shop_id=shop_id,
                cipher=cipher or old.cipher,
                region=entry.get("region") or old.region,
                seller_name=entry.get("name") or old.seller_name,
                authorization_id=authorization_id,
            )
        )
    return found


def _match(known: list[Shop], shop_id: str, cipher: str | None, authorization_id: str) -> Shop | None:
    for shop in known:
        if shop.shop_id == shop_id or (
            cipher and shop.cipher == cipher and shop.authorization_id == authorization_id
        ):
            return shop
    bare = [
        shop
        for shop in known
        if shop.authorization_id == authorization_id and not (shop.shop_id or shop.cipher)
    ]
    return bare[0] if len(bare) == 1 else None


def _free_name(entry: Mapping[str, Any], taken: set[str]) -> str:
    """The platform's short code for the shop, or its id: both are fit for a command line, a shop's name often is not."""
    name = str(entry.get("code") or entry["id"])
    return name if name not in taken else f"{name}-{entry['id']}"
