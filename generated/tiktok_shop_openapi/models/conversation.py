# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Conversation(Model):
    id: str | None = None
    participant_count: int | None = None
    can_send_message: bool | None = None
    unread_count: int | None = None
    create_time: int | None = None
    """Unix seconds."""
    participants: list[ConversationParticipant] = no_items
    latest_message: LatestMessage | None = None
    cur_session_id: str | None = None
    cur_session: CurrentSession | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "participants" in src:
            v = src["participants"]
            adopt_list(src, "participants", v, ConversationParticipant)
        if "latest_message" in src:
            v = src["latest_message"]
            if v.__class__ is dict:
                LatestMessage.nest(v)
                src["latest_message"] = new(LatestMessage)
                src["latest_message"].__dict__ = v
            elif v is not None:
                misfit(src, "latest_message", v)
        if "cur_session" in src:
            v = src["cur_session"]
            if v.__class__ is dict:
                src["cur_session"] = new(CurrentSession)
                src["cur_session"].__dict__ = v
            elif v is not None:
                misfit(src, "cur_session", v)


from .conversation_participant import ConversationParticipant  # noqa: E402
from .current_session import CurrentSession  # noqa: E402
from .latest_message import LatestMessage  # noqa: E402
