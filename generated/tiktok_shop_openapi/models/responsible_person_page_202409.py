# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ResponsiblePersonPage202409(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    responsible_persons: list[ResponsiblePerson202409] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "responsible_persons", src.get("responsible_persons"), ResponsiblePerson202409.adopt)
        return self


from .responsible_person_202409 import ResponsiblePerson202409  # noqa: E402
