# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReturnMerchandiseAuthorizationPage(Model):
    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "return_merchandise_authorizations" in src:
            v = src["return_merchandise_authorizations"]
            adopt_list(
                src,
                "return_merchandise_authorizations",
                v,
                ReturnMerchandiseAuthorization,
                ReturnMerchandiseAuthorization.nest,
            )


from .return_merchandise_authorization import ReturnMerchandiseAuthorization  # noqa: E402
