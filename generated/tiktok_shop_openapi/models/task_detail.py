# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TaskDetail(Model):
    category: (
        Literal[
            "COMMISSION_RATE",
            "FULFILMENT",
            "PRICING",
            "FREE_SHIPING",
            "FOLLOWER_BENEFITS",
            "SAMPLING",
            "ADS_SPEND",
            "STOCK",
            "SHOPPABLE_VIDEOS",
            "INFORMATION_QUALITY",
            "CRM_HOSTING",
        ]
        | str
        | None
    ) = None
    name: str | None = None
    current_value: str | None = None
    target_value: str | None = None
    passed: bool | None = None
    action_suggestions: list[ActionSuggestion] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "action_suggestions" in src:
            v = src["action_suggestions"]
            adopt_list(src, "action_suggestions", v, ActionSuggestion)


from .action_suggestion import ActionSuggestion  # noqa: E402
