# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class SalesPropertyInput(Input):
    id: str
    values: Sequence[IdRefInput | Mapping[str, Any]]


from .id_ref_input import IdRefInput  # noqa: E402
