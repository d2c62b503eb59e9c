# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PodCustomizationDetails(Model):
    pod_details: list[PodCustomizationDetailPodDetail] | None = None
    status_code: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "pod_details", src.get("pod_details"), PodCustomizationDetailPodDetail.adopt)
        return self


from .pod_customization_detail_pod_detail import PodCustomizationDetailPodDetail  # noqa: E402
