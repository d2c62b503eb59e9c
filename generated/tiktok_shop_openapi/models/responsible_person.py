# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ResponsiblePerson(Model):
    is_required: bool | None = None
    """Only in EU."""
    optional_regions: list[Literal["DE", "ES", "FR", "IT", "IE"] | str] | None = None
    required_regions: (
        list[Literal["AT", "BE", "CZ", "DE", "ES", "FR", "GR", "HU", "IE", "IT", "NL", "PL", "PT"] | str] | None
    ) = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("optional_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "optional_regions", v)
        v = src.get("required_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "required_regions", v)
        return self
