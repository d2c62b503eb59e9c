"""From rows of the vault to our models, and back. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import RowMapping

from tiktok_shop.credentials.models import Authorization, Shop
from tiktok_shop.credentials.stores import Grant, TokenPair
from tiktok_shop.credentials.vault.crypto import Sealer

__all__ = ["authorization_values", "grant_of", "sealed_pair", "shop_of", "shop_values"]


def grant_of(row: RowMapping, sealer: Sealer) -> Grant:
    """Return the grant of a row of ``authorization``, opened."""
    tokens = sealer.open(row["id"], row["sealed"])
    previous = sealer.open(row["id"], row["previous"]) if row["previous"] else None
    return Grant(
        authorization=Authorization(
            id=row["id"],
            access_token=tokens["access_token"],
            access_expires_at=_moment(row["access_expires_at"]),
            refresh_token=tokens["refresh_token"],
            refresh_expires_at=_moment(row["refresh_expires_at"]),
            open_id=row["open_id"],
            seller_name=row["seller_name"],
            region=row["region"],
            user_type=row["user_type"],
            granted_scopes=tuple(row["scopes"].split()),
            name=row["name"],
        ),
        generation=row["generation"],
        state=row["state"],
        reason=row["reason"],
        issued_at=_moment(row["issued_at"]),
        previous=TokenPair(previous["access_token"], previous["refresh_token"]) if previous else None,
        granted_at=_moment(row["granted_at"]),
        by_consent=bool(row["by_consent"]),
    )


def authorization_values(authorization: Authorization, sealer: Sealer) -> dict[str, Any]:
    """Return the columns that come from the grant itself."""
    return {
        "id": authorization.id,
        "open_id": authorization.open_id,
        "user_type": authorization.user_type,
        "seller_name": authorization.seller_name,
        "region": authorization.region,
        "scopes": " ".join(authorization.granted_scopes),
        "sealed": sealer.seal(
            authorization.id,
            {"access_token": authorization.access_token, "refresh_token": authorization.refresh_token},
        ),
        "access_expires_at": authorization.access_token_expire_in,
        "refresh_expires_at": authorization.refresh_token_expire_in,
    }


def sealed_pair(authorization: Authorization, sealer: Sealer) -> str | None:
    """Return the pair of *authorization* for the column ``previous``; ``None`` where it has no refresh token."""
    if authorization.refresh_token is None:
        return None
    return sealer.seal(
        authorization.id,
        {"access_token": authorization.access_token, "refresh_token": authorization.refresh_token},
    )


def shop_of(row: RowMapping) -> Shop:
    """Return the shop of a row of ``shop``."""
    return Shop(
        name=row["name"],
        shop_id=row["shop_id"],
        cipher=row["cipher"],
        region=row["region"],
        authorization_id=row["authorization_id"],
        seller_name=row["seller_name"],
        tags=tuple(row["tags"].split()),
        is_enabled=bool(row["enabled"]),
        name_from=row["name_from"],
        former_ciphers=tuple(row["former_ciphers"].split()),
    )


def shop_values(shop: Shop) -> Mapping[str, Any]:
    """Return the columns of *shop*."""
    return {
        "name": shop.name,
        "shop_id": shop.shop_id,
        "cipher": shop.cipher,
        "region": shop.region,
        "authorization_id": shop.authorization_id,
        "seller_name": shop.seller_name,
        "tags": " ".join(shop.tags),
        "enabled": int(shop.is_enabled),
        "name_from": shop.name_from,
        "former_ciphers": " ".join(shop.former_ciphers),
    }


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
