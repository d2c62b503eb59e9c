# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PodTemplateInput(Input):
    pod_template_id: str | None = None
    remark: str | None = None
    sku_ids: Sequence[str] | None = None
    surfaces: Sequence[SurfaceInput | Mapping[str, Any]] | None = None
    """At most 10 entries."""
    template_name: str | None = None


from .surface_input import SurfaceInput  # noqa: E402
