# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class Certification(Input):
    expiration_date: int | None = None
    """Unix seconds."""
    files: Sequence[CertificationFileInput | Mapping[str, Any]] | None = None
    id: str | None = None
    images: Sequence[ImageRef | Mapping[str, Any]] | None = None


from .certification_file_input import CertificationFileInput  # noqa: E402
from .image_ref import ImageRef  # noqa: E402
