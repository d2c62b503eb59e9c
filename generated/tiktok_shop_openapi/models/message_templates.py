# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class MessageTemplates(Model):
    message_templates: list[MessageTemplate] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "message_templates", src.get("message_templates"), MessageTemplate.adopt)
        return self


from .message_template import MessageTemplate  # noqa: E402
