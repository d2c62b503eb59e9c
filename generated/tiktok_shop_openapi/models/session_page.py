# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SessionPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sessions: list[Session] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sessions", src.get("sessions"), Session.adopt)
        return self


from .session import Session  # noqa: E402
