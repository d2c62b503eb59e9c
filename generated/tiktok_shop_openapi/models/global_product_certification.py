# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalProductCertification(Model):
    id: str | None = None
    title: str | None = None
    files: list[CertificationFile] = no_items
    images: list[SizedImageRef] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "files" in src:
            v = src["files"]
            adopt_list(src, "files", v, CertificationFile, CertificationFile.nest)
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, SizedImageRef)


from .certification_file import CertificationFile  # noqa: E402
from .sized_image_ref import SizedImageRef  # noqa: E402
