# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class Manufacturer2(Model):
    id: str | None = None
    regional_profiles: list[Manufacturer2RegionalProfile] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(src, "regional_profiles", src.get("regional_profiles"), Manufacturer2RegionalProfile.adopt)
        return self


from .manufacturer_2_regional_profile import Manufacturer2RegionalProfile  # noqa: E402
