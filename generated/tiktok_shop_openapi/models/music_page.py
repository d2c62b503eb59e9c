# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class MusicPage(Model):
    has_more: bool | None = None
    """Whether more pages follow."""
    music: list[Music] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    search_id: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "music", src.get("music"), Music.adopt)
        return self


from .music import Music  # noqa: E402
