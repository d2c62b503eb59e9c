# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class HazmatAndExpirationInfo(Model):
    hazmat_and_expiration_dto_list: list[HazmatAndExpirationDto] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "hazmat_and_expiration_dto_list",
            src.get("hazmat_and_expiration_dto_list"),
            HazmatAndExpirationDto.adopt,
        )
        return self


from .hazmat_and_expiration_dto import HazmatAndExpirationDto  # noqa: E402
