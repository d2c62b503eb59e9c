# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class HazmatAndExpirationInfo(Model):
    hazmat_and_expiration_dto_list: list[HazmatAndExpirationDto] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "hazmat_and_expiration_dto_list" in src:
            v = src["hazmat_and_expiration_dto_list"]
            adopt_list(src, "hazmat_and_expiration_dto_list", v, HazmatAndExpirationDto, HazmatAndExpirationDto.nest)


from .hazmat_and_expiration_dto import HazmatAndExpirationDto  # noqa: E402
