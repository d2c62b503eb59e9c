# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class CreatorSampleApplicationSampleApplicationPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    sample_applications: list[CreatorSampleApplicationSampleApplication] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(
            src, "sample_applications", src.get("sample_applications"), CreatorSampleApplicationSampleApplication.adopt
        )
        return self


from .creator_sample_application_sample_application import CreatorSampleApplicationSampleApplication  # noqa: E402
