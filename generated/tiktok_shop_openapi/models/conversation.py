# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class Conversation(Model):
    id: str | None = None
    participant_count: int | None = None
    can_send_message: bool | None = None
    unread_count: int | None = None
    create_time: int | None = None
    """Unix seconds."""
    participants: list[ConversationParticipant] | None = None
    latest_message: LatestMessage | None = None
    cur_session_id: str | None = None
    cur_session: CurrentSession | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "participants", src.get("participants"), ConversationParticipant.adopt)
        v = src.get("latest_message")
        if v.__class__ is dict:
            src["latest_message"] = LatestMessage.adopt(v)
        elif v is not None:
            misfit(src, "latest_message", v)
        v = src.get("cur_session")
        if v.__class__ is dict:
            src["cur_session"] = CurrentSession.adopt(v)
        elif v is not None:
            misfit(src, "cur_session", v)
        return self


from .conversation_participant import ConversationParticipant  # noqa: E402
from .current_session import CurrentSession  # noqa: E402
from .latest_message import LatestMessage  # noqa: E402
