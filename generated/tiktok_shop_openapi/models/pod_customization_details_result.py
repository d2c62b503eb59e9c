# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PodCustomizationDetailsResult(Model):
    pod_details: list[PodCustomizationDetailsPodDetail] = no_items
    status_code: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pod_details" in src:
            v = src["pod_details"]
            adopt_list(src, "pod_details", v, PodCustomizationDetailsPodDetail)


from .pod_customization_details_pod_detail import PodCustomizationDetailsPodDetail  # noqa: E402
