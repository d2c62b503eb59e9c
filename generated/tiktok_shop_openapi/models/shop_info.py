# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Input


class ShopInfo(Input):
    shop_id: str | None = None
    group_type: str | None = None
    group_id: str | None = None
