# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ActivityPage(Model):
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    activities: list[Activity] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "activities", src.get("activities"), Activity.adopt)
        return self


from .activity import Activity  # noqa: E402
