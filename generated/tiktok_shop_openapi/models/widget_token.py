# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class WidgetToken(Model):
    widget_token: WidgetTokenEntry | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("widget_token")
        if v.__class__ is dict:
            src["widget_token"] = WidgetTokenEntry.adopt(v)
        elif v is not None:
            misfit(src, "widget_token", v)
        return self


from .widget_token_entry import WidgetTokenEntry  # noqa: E402
