# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorTargetCollaborationProduct(Model):
    id: str | None = None
    title: str | None = None
    main_image_url: str | None = None
    commission: CreatorTargetCollaborationProductCommission | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = CreatorTargetCollaborationProductCommission.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        return self


from .creator_target_collaboration_product_commission import CreatorTargetCollaborationProductCommission  # noqa: E402
