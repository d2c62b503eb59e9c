# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class SalesAttributeMapping(Model):
    global_attribute_id: str | None = None
    local_attribute_id: str | None = None
    global_value_id: str | None = None
    local_value_id: str | None = None
