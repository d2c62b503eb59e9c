# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class GlobalListingPolicy(Model):
    inventory_type: Literal["SHARED", "EXCLUSIVE"] | str | None = None
    price_sync: bool | None = None
    replicate_source: ReplicateSource | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("replicate_source")
        if v.__class__ is dict:
            src["replicate_source"] = ReplicateSource.adopt(v)
        elif v is not None:
            misfit(src, "replicate_source", v)
        return self


from .replicate_source import ReplicateSource  # noqa: E402
