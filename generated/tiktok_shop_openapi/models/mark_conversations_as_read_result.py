# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, misfit


class MarkConversationsAsReadResult(Model):
    failed_conversation_ids: list[str] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "failed_conversation_ids" in src:
            v = src["failed_conversation_ids"]
            if v.__class__ is not list and v is not None:
                misfit(src, "failed_conversation_ids", v)
