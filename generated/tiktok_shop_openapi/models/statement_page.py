# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class StatementPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    statements: list[Statement] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "statements" in src:
            v = src["statements"]
            adopt_list(src, "statements", v, Statement)


from .statement import Statement  # noqa: E402
