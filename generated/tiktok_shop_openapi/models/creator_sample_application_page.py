# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorSampleApplicationPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sample_applications: list[CreatorSampleApplication] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sample_applications", src.get("sample_applications"), CreatorSampleApplication.adopt)
        return self


from .creator_sample_application import CreatorSampleApplication  # noqa: E402
