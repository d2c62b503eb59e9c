# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreatorTargetCollaboration(Model):
    id: str | None = None
    name: str | None = None
    status: Literal["LIVE", "EXPIRED", "DELETED", "ENDED"] | str | None = None
    products: list[CreatorTargetCollaborationProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, CreatorTargetCollaborationProduct, CreatorTargetCollaborationProduct.nest)


from .creator_target_collaboration_product import CreatorTargetCollaborationProduct  # noqa: E402
