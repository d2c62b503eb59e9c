# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Input


class TrackingInfoInput(Input):
    tracking_number: str
    shipping_provider_id: str
