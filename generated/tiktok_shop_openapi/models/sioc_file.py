# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SiocFile(Model):
    sioc_certification_url: str | None = None
    sioc_file_type: Literal["PHOTO", "DOCUMENT", "DROP_TEST_VIDEO"] | str | None = None
