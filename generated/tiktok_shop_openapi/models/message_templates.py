# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MessageTemplates(Model):
    message_templates: list[MessageTemplate] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "message_templates" in src:
            v = src["message_templates"]
            adopt_list(src, "message_templates", v, MessageTemplate, MessageTemplate.nest)


from .message_template import MessageTemplate  # noqa: E402
