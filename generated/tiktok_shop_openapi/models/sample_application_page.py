# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SampleApplicationPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    sample_applications: list[SampleApplication] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_applications" in src:
            v = src["sample_applications"]
            adopt_list(src, "sample_applications", v, SampleApplication, SampleApplication.nest)


from .sample_application import SampleApplication  # noqa: E402
