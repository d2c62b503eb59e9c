# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OpenCollaborationPage202409(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    open_collaborations: list[OpenCollaboration202409] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "open_collaborations", src.get("open_collaborations"), OpenCollaboration202409.adopt)
        return self


from .open_collaboration_202409 import OpenCollaboration202409  # noqa: E402
