# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class GenerateGeneralSharingLink(Model):
    material_id: str | None = None
    sharing_link: str | None = None
    deep_link: str | None = None
    one_link: str | None = None
