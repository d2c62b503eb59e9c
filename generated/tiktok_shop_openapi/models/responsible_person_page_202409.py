# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ResponsiblePersonPage202409(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    responsible_persons: list[ResponsiblePerson202409] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "responsible_persons" in src:
            v = src["responsible_persons"]
            adopt_list(src, "responsible_persons", v, ResponsiblePerson202409, ResponsiblePerson202409.nest)


from .responsible_person_202409 import ResponsiblePerson202409  # noqa: E402
