# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ManufacturerEntry(Model):
    id: str | None = None
    regional_profiles: list[ManufacturerEntryRegionalProfile] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "regional_profiles", src.get("regional_profiles"), ManufacturerEntryRegionalProfile.adopt)
        return self


from .manufacturer_entry_regional_profile import ManufacturerEntryRegionalProfile  # noqa: E402
