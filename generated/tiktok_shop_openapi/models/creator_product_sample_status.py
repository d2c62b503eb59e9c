# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorProductSampleStatus(Model):
    sample_status: SampleStatus | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sample_status")
        if v.__class__ is dict:
            src["sample_status"] = SampleStatus.adopt(v)
        elif v is not None:
            misfit(src, "sample_status", v)
        return self


from .sample_status import SampleStatus  # noqa: E402
