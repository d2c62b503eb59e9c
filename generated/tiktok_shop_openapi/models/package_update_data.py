# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PackageUpdateData(Model):
    sc_type: (
        Literal[
            "COMBINE",
            "CANCEL_COMBINE",
            "SPLIT",
            "CANCEL_SPLIT",
            "ADDRESS_UPDATE_SPLIT",
            "CANCEL_FULFILL_SPLIT",
            "FULFILL_UNCOMBINE",
            "PARTLY_CANCEL_SPLIT",
            "SPLIT_BY_SKU_CANCEL",
        ]
        | str
        | None
    ) = None
    role_type: Literal["ROLE_USER", "ROLE_SELLER", "ROLE_OPERATOR", "ROLE_SYSTEM"] | str | None = None
    package_list: list[PackageUpdateDataPackage] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "package_list" in src:
            v = src["package_list"]
            adopt_list(src, "package_list", v, PackageUpdateDataPackage, PackageUpdateDataPackage.nest)


from .package_update_data_package import PackageUpdateDataPackage  # noqa: E402
