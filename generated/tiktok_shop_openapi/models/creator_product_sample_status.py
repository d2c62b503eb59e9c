# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorProductSampleStatus(Model):
    sample_status: SampleStatus | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_status" in src:
            v = src["sample_status"]
            if v.__class__ is dict:
                SampleStatus.nest(v)
                src["sample_status"] = new(SampleStatus)
                src["sample_status"].__dict__ = v
            elif v is not None:
                misfit(src, "sample_status", v)


from .sample_status import SampleStatus  # noqa: E402
