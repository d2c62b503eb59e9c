# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class WidgetToken(Model):
    widget_token: WidgetTokenEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "widget_token" in src:
            v = src["widget_token"]
            if v.__class__ is dict:
                src["widget_token"] = new(WidgetTokenEntry)
                src["widget_token"].__dict__ = v
            elif v is not None:
                misfit(src, "widget_token", v)


from .widget_token_entry import WidgetTokenEntry  # noqa: E402
