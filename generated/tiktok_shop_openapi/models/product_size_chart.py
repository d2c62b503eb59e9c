# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductSizeChart(Model):
    image: Image | None = None
    template: IdRef | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("image")
        if v.__class__ is dict:
            src["image"] = Image.adopt(v)
        elif v is not None:
            misfit(src, "image", v)
        v = src.get("template")
        if v.__class__ is dict:
            src["template"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "template", v)
        return self


from .id_ref import IdRef  # noqa: E402
from .image import Image  # noqa: E402
