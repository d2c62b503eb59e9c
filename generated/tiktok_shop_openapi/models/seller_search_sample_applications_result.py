# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class SellerSearchSampleApplicationsResult(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sample_applications: list[SellerSearchSampleApplicationSampleApplication] | None = None
    total_count: int | None = None
    """Number of rows."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "sample_applications",
            src.get("sample_applications"),
            SellerSearchSampleApplicationSampleApplication.adopt,
        )
        return self


from .seller_search_sample_application_sample_application import SellerSearchSampleApplicationSampleApplication  # noqa: E402
