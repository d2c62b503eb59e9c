# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PodInfo(Model):
    pod_templates: list[PodTemplate] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pod_templates" in src:
            v = src["pod_templates"]
            adopt_list(src, "pod_templates", v, PodTemplate, PodTemplate.nest)


from .pod_template import PodTemplate  # noqa: E402
