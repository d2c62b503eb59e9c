# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SampleApplicationPage202507(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sample_applications: list[SampleApplicationPage202507SampleApplication] | None = None
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "sample_applications",
            src.get("sample_applications"),
            SampleApplicationPage202507SampleApplication.adopt,
        )
        return self


from .sample_application_page_202507_sample_application import SampleApplicationPage202507SampleApplication  # noqa: E402
