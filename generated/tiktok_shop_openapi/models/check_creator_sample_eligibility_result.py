# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CheckCreatorSampleEligibilityResult(Model):
    label: Label | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("label")
        if v.__class__ is dict:
            src["label"] = Label.adopt(v)
        elif v is not None:
            misfit(src, "label", v)
        return self


from .label import Label  # noqa: E402
