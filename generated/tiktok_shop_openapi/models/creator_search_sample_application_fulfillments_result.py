# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorSearchSampleApplicationFulfillmentsResult(Model):
    fulfillments: list[CreatorSearchSampleApplicationFulfillment] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fulfillments", src.get("fulfillments"), CreatorSearchSampleApplicationFulfillment.adopt)
        return self


from .creator_search_sample_application_fulfillment import CreatorSearchSampleApplicationFulfillment  # noqa: E402
