# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar, Literal

from tiktok_shop_runtime.models import Model


class PackageDimensions(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "height",
            "length",
            "unit",
            "width",
        }
    )
    height: int | None = None
    length: int | None = None
    unit: Literal["CENTIMETER", "INCH", "FOOT", "MILLIMETER", "METER"] | str | None = None
    width: int | None = None
