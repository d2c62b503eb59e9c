# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class GlobalCertificationInput(Input):
    id: str
    images: Sequence[ImageRefInput | Mapping[str, Any]] | None = None
    files: Sequence[FileRef | Mapping[str, Any]] | None = None


from .file_ref import FileRef  # noqa: E402
from .image_ref_input import ImageRefInput  # noqa: E402
