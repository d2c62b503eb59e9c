# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class TokenGrant(Model):
    _nullable = frozenset(
        {
            "seller_name",
        }
    )
    access_token: str | None = None
    """Goes into the header `x-tts-access-token`."""
    access_token_expire_in: int | None = None
    """
    When the access token ends: an absolute moment, not a duration. Seven days after the call in all captured
    answers. Unix seconds.
    """
    refresh_token: str | None = None
    """Token for the next refresh; keep whatever the newest answer holds."""
    refresh_token_expire_in: int | None = None
    """When the refresh token ends: an absolute moment, counted from the consent. Unix seconds."""
    open_id: str | None = None
    """Who authorized: identifies the grant."""
    seller_name: str | None = None
    """Name of the seller; null for a creator."""
    seller_base_region: str | None = None
    """Home region of the seller; absent for a creator."""
    user_type: int | None = None
    """0 seller, 1 creator, 3 partner."""
    granted_scopes: list[str] = no_items
    """Scopes that the grant holds; absent in old answers."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "granted_scopes" in src:
            v = src["granted_scopes"]
            if v.__class__ is not list:
                no_list(src, "granted_scopes", v)
