# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PodInfoInput(Input):
    pod_templates: Sequence[PodTemplateInput | Mapping[str, Any]] | None = None


from .pod_template_input import PodTemplateInput  # noqa: E402
