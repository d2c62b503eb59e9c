# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SizeChartInput(Input):
    image: ImageRefInput | Mapping[str, Any] | None = None
    template: IdRefInput | Mapping[str, Any] | None = None


from .id_ref_input import IdRefInput  # noqa: E402
from .image_ref_input import ImageRefInput  # noqa: E402
