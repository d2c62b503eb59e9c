# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SampleApplicationFulfillments(Model):
    fulfillments: list[SampleApplicationFulfillment] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fulfillments" in src:
            v = src["fulfillments"]
            adopt_list(src, "fulfillments", v, SampleApplicationFulfillment, SampleApplicationFulfillment.nest)


from .sample_application_fulfillment import SampleApplicationFulfillment  # noqa: E402
