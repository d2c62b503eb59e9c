# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SiocAttributeInput(Input):
    sioc_files: Sequence[SiocFileInput | Mapping[str, Any]] | None = None


from .sioc_file_input import SiocFileInput  # noqa: E402
