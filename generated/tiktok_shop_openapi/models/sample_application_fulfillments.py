# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SampleApplicationFulfillments(Model):
    fulfillments: list[SampleApplicationFulfillment] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fulfillments", src.get("fulfillments"), SampleApplicationFulfillment.adopt)
        return self


from .sample_application_fulfillment import SampleApplicationFulfillment  # noqa: E402
