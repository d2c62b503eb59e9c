# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PodCustomizationDetailsResult(Model):
    pod_details: list[PodCustomizationDetailsPodDetail] | None = None
    status_code: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "pod_details", src.get("pod_details"), PodCustomizationDetailsPodDetail.adopt)
        return self


from .pod_customization_details_pod_detail import PodCustomizationDetailsPodDetail  # noqa: E402
