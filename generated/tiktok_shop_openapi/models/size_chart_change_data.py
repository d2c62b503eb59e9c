# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class SizeChartChangeData(Model):
    size_chart_template_id: str | None = None
    size_chart_template_name: str | None = None
    event_type: Literal["CREATE", "EDIT", "DELETE"] | str | None = None
    update_time: int | None = None
    """Unix seconds."""
