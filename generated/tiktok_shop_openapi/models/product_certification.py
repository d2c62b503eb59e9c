# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductCertification(Model):
    expiration_date: int | None = None
    """Unix seconds."""
    files: list[CertificationFile] = no_items
    id: str | None = None
    images: list[Image] = no_items
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "files" in src:
            v = src["files"]
            adopt_list(src, "files", v, CertificationFile, CertificationFile.nest)
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, Image, Image.nest)


from .certification_file import CertificationFile  # noqa: E402
from .image import Image  # noqa: E402
