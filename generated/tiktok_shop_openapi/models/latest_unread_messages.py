# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LatestUnreadMessages(Model):
    newest_message_list: list[NewestMessage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "newest_message_list", src.get("newest_message_list"), NewestMessage.adopt)
        return self


from .newest_message import NewestMessage  # noqa: E402
