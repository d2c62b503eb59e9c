# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class FreeSampleRule(Model):
    has_free_sample: bool | None = None
    is_sample_approval_exempt: bool | None = None
