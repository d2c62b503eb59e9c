# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ReplicateTargetCertificationInput(Input):
    id: str
    expiration_date: int | None = None
    """Unix seconds."""
    files: Sequence[ReplicateTargetCertificationFileInput | Mapping[str, Any]] | None = None
    images: Sequence[ImageRefInput | Mapping[str, Any]] | None = None


from .image_ref_input import ImageRefInput  # noqa: E402
from .replicate_target_certification_file_input import ReplicateTargetCertificationFileInput  # noqa: E402
