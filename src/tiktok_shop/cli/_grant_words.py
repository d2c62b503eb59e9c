"""How the commands describe a grant. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tiktok_shop.credentials.precedence import is_usable
from tiktok_shop.credentials.stores import Grant

if TYPE_CHECKING:
    from tiktok_shop.client import TikTokShop

KINDS = {0: "seller", None: "seller", 1: "creator", 3: "partner"}
"""User type to word; where none is stated, as with tokens from the environment, it is a seller's."""


def described(
    grant: Grant, shops: Sequence[str], names: Mapping[str, str | None], *, keeps: bool
) -> dict[str, Any]:
    """
    Return a grant as JSON and tables have it.

    Args:
        grant: As it is kept.

        shops: Names of its shops.

        names: Authorization id to the name of a grant without shops.

        keeps: Whether a new pair could be kept: without that an ended token is the end.
    """
    authorization = grant.authorization
    now = datetime.now(UTC)
    end = authorization.access_expires_at
    works = is_usable(grant, now.timestamp()) and (keeps or end is None or end > now)
    return {
        "authorization": authorization.id,
        "name": names.get(authorization.id) or authorization.name,
        "kind": KINDS.get(authorization.user_type, "account"),
        "shops": list(shops),
        "seller": authorization.seller_name,
        "region": authorization.region,
        "state": _state(grant, works=works),
        "works": works,
        "reason": grant.reason,
        "access_token_ends_at": end,
        "consent_ends_at": authorization.refresh_expires_at,
        "can_refresh": authorization.refresh_token is not None and keeps,
    }


def _state(grant: Grant, *, works: bool) -> str:
    if grant.state == "withdrawn":
        return "withdrawn"
    if not works:
        return "expired"
    return "ends soon" if grant.state == "refused" else "active"


def titled(grant: Mapping[str, Any]) -> str:
    """Return what a grant is called in one cell: up to three of its shops, its name, or its id."""
    shops = grant["shops"]
    more = f" and {len(shops) - 3} more" if len(shops) > 3 else ""
    return (", ".join(shops[:3]) + more) or grant["name"] or grant["authorization"]


def names_of(client: TikTokShop, authorization_id: str) -> str:
    """Return what people call a grant: the names of its shops, or else its id."""
    return (
        ", ".join(shop.name for shop in client.shops.of_authorization(authorization_id)) or authorization_id
    )
