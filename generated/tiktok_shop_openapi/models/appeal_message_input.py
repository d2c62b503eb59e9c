# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AppealMessageInput(Input):
    field_name: Literal["APPEAL_MESSAGE_FIELD_SIZE_CHART"]
    indicator_details: Sequence[IndicatorDetailInput | Mapping[str, Any]]
    size_chart_id: str | None = None
    size_chart_image_uri: str | None = None


from .indicator_detail_input import IndicatorDetailInput  # noqa: E402
