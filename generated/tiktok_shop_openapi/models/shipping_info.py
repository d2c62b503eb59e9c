# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Input


class ShippingInfo(Input):
    tracking_number: str | None = None
    shipping_provider_id: str | None = None
    note: str | None = None
