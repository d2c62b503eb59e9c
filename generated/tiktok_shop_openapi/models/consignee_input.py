# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ConsigneeInput(Input):
    name: str
    phone_number: str
    email: str
    address: AddressInput | Mapping[str, Any]


from .address_input import AddressInput  # noqa: E402
