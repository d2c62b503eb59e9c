# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorSampleApplicationDetail(Model):
    sample_application: CreatorSampleApplicationDetailSampleApplication | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sample_application")
        if v.__class__ is dict:
            src["sample_application"] = CreatorSampleApplicationDetailSampleApplication.adopt(v)
        elif v is not None:
            misfit(src, "sample_application", v)
        return self


from .creator_sample_application_detail_sample_application import CreatorSampleApplicationDetailSampleApplication  # noqa: E402
