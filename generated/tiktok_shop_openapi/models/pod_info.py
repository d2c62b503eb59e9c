# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PodInfo(Model):
    pod_templates: list[PodTemplate] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "pod_templates", src.get("pod_templates"), PodTemplate.adopt)
        return self


from .pod_template import PodTemplate  # noqa: E402
