# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ManufacturerEntry(Model):
    id: str | None = None
    regional_profiles: list[ManufacturerEntryRegionalProfile] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "regional_profiles" in src:
            v = src["regional_profiles"]
            adopt_list(
                src, "regional_profiles", v, ManufacturerEntryRegionalProfile, ManufacturerEntryRegionalProfile.nest
            )


from .manufacturer_entry_regional_profile import ManufacturerEntryRegionalProfile  # noqa: E402
