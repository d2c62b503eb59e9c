# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorProfile202309(Model):
    avatar: WebImage | None = None
    partner_id: str | None = None
    partner_name: str | None = None
    permissions: list[str] | None = None
    register_region: str | None = None
    selection_region: str | None = None
    seller_type: str | None = None
    """LOCAL or CROSS_BORDER."""
    user_name: str | None = None
    user_type: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avatar")
        if v.__class__ is dict:
            src["avatar"] = WebImage.adopt(v)
        elif v is not None:
            misfit(src, "avatar", v)
        v = src.get("permissions")
        if v.__class__ is not list and v is not None:
            misfit(src, "permissions", v)
        return self


from .web_image import WebImage  # noqa: E402
