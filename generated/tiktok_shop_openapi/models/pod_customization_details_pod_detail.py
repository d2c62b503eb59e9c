# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PodCustomizationDetailsPodDetail(Model):
    order_line_id: str | None = None
    pod_detail: str | None = None
