# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LatestUnreadMessages(Model):
    newest_message_list: list[NewestMessage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "newest_message_list" in src:
            v = src["newest_message_list"]
            adopt_list(src, "newest_message_list", v, NewestMessage)


from .newest_message import NewestMessage  # noqa: E402
