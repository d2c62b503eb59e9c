# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SubmissionRecordData(Model):
    submissions: list[SubmissionRecordDataSubmission] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "submissions" in src:
            v = src["submissions"]
            adopt_list(src, "submissions", v, SubmissionRecordDataSubmission)


from .submission_record_data_submission import SubmissionRecordDataSubmission  # noqa: E402
