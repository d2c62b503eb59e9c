# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PackagePage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    packages: list[Package] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "packages" in src:
            v = src["packages"]
            adopt_list(src, "packages", v, Package, Package.nest)


from .package import Package  # noqa: E402
