# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class AddExternalOrderReferenceOrderInput(Input):
    id: str
    external_order: ExternalOrderInput | Mapping[str, Any]


from .external_order_input import ExternalOrderInput  # noqa: E402
