# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class UploadProductImageResult(Model):
    uri: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None
    use_case: (
        Literal[
            "MAIN_IMAGE",
            "ATTRIBUTE_IMAGE",
            "DESCRIPTION_IMAGE",
            "CERTIFICATION_IMAGE",
            "SIZE_CHART_IMAGE",
            "CUSTOMIZATION_IMAGE",
        ]
        | str
        | None
    ) = None
