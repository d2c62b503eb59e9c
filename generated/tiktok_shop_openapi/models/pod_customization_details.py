# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PodCustomizationDetails(Model):
    pod_details: list[PodCustomizationDetailPodDetail] = no_items
    status_code: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pod_details" in src:
            v = src["pod_details"]
            adopt_list(src, "pod_details", v, PodCustomizationDetailPodDetail)


from .pod_customization_detail_pod_detail import PodCustomizationDetailPodDetail  # noqa: E402
