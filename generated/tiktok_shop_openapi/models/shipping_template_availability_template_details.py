# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShippingTemplateAvailabilityTemplateDetails(Model):
    template_name: str | None = None
    template_id: str | None = None
    is_default: bool | None = None
    template_party: int | None = None
