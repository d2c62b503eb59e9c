# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new, renamed


class TargetCollaboration(Model):
    id: str | None = None
    name: str | None = None
    message: str | None = None
    start_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    create_time: int | None = None
    """Unix seconds."""
    update_time: int | None = None
    """Unix seconds."""
    creator_invited_count: int | None = renamed("creator_inivited_count")
    showcase_creator_count: int | None = None
    content_creator_count: int | None = None
    product_count: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    type: Literal["STANDARD", "TOP_CREATOR_PROGRAM"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("free_sample_rule")
        if v.__class__ is dict:
            src["free_sample_rule"] = FreeSampleRule.adopt(v)
        elif v is not None:
            misfit(src, "free_sample_rule", v)
        return self


from .free_sample_rule import FreeSampleRule  # noqa: E402
