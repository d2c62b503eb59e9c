# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, adopt_list


class GlobalProductCertification(Model):
    id: str | None = None
    title: str | None = None
    files: list[CertificationFile] | None = None
    images: list[SizedImageRef] | None = None

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
