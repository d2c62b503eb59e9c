# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SendEngagementMessageError(Model):
    code: int | None = None
    message: str | None = None
    detail: SendEngagementMessageErrorDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "detail" in src:
            v = src["detail"]
            if v.__class__ is dict:
                src["detail"] = new(SendEngagementMessageErrorDetail)
                src["detail"].__dict__ = v
            elif v is not None:
                misfit(src, "detail", v)


from .send_engagement_message_error_detail import SendEngagementMessageErrorDetail  # noqa: E402
