# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class CreatorTargetCollaboration(Model):
    id: str | None = None
    name: str | None = None
    status: Literal["LIVE", "EXPIRED", "DELETED", "ENDED"] | str | None = None
    products: list[CreatorTargetCollaborationProduct] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), CreatorTargetCollaborationProduct.adopt)
        return self


from .creator_target_collaboration_product import CreatorTargetCollaborationProduct  # noqa: E402
