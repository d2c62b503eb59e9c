# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class PostShoppableVideoResult(Model):
    video: IdRef | None = None
    quota: str | None = None
    """How many posts the creator may make, such as `3/day`; missing where there is no limit."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "video" in src:
            v = src["video"]
            if v.__class__ is dict:
                src["video"] = new(IdRef)
                src["video"].__dict__ = v
            elif v is not None:
                misfit(src, "video", v)


from .id_ref import IdRef  # noqa: E402
