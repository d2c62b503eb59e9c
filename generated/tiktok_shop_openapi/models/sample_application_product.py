# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class SampleApplicationProduct(Model):
    id: str | None = None
    title: str | None = None
    sku_id: str | None = None
    sku_image_url: str | None = None
    sku_name: str | None = None
