# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ConsigneeInput202601(Input):
    address: AddressInput202601 | Mapping[str, Any] | None = None
    email: str | None = None
    name: str | None = None
    phone_number: str | None = None


from .address_input_202601 import AddressInput202601  # noqa: E402
