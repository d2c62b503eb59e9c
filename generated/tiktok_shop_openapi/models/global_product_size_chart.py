# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class GlobalProductSizeChart(Model):
    image: SizedImageRef | None = None
    template: IdRef | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "image" in src:
            v = src["image"]
            if v.__class__ is dict:
                src["image"] = new(SizedImageRef)
                src["image"].__dict__ = v
            elif v is not None:
                misfit(src, "image", v)
        if "template" in src:
            v = src["template"]
            if v.__class__ is dict:
                src["template"] = new(IdRef)
                src["template"].__dict__ = v
            elif v is not None:
                misfit(src, "template", v)


from .id_ref import IdRef  # noqa: E402
from .sized_image_ref import SizedImageRef  # noqa: E402
