# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class CreatorTargetCollaborationTargetCollaborationPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    target_collaborations: list[CreatorTargetCollaborationTargetCollaboration] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "target_collaborations",
            src.get("target_collaborations"),
            CreatorTargetCollaborationTargetCollaboration.adopt,
        )
        return self


from .creator_target_collaboration_target_collaboration import CreatorTargetCollaborationTargetCollaboration  # noqa: E402
