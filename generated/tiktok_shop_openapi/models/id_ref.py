# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class IdRef(Model):
    """A reference by id."""

    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
