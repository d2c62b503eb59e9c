# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class ActiveShop(Model):
    _required = frozenset(
        {
            "id",
            "region",
        }
    )
    id: str = absent
    region: str = absent
