# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GenerateGeneralSharingLinksResult(Model):
    sharing_links: list[GenerateGeneralSharingLink] = no_items
    failed_materials: list[FailedMaterial] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sharing_links" in src:
            v = src["sharing_links"]
            adopt_list(src, "sharing_links", v, GenerateGeneralSharingLink)
        if "failed_materials" in src:
            v = src["failed_materials"]
            adopt_list(src, "failed_materials", v, FailedMaterial)


from .failed_material import FailedMaterial  # noqa: E402
from .generate_general_sharing_link import GenerateGeneralSharingLink  # noqa: E402
