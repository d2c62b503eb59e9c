# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class FreeSampleRuleInputInput(Input):
    has_free_sample: bool
    is_sample_approval_exempt: bool
