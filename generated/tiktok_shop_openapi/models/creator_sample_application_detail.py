# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorSampleApplicationDetail(Model):
    sample_application: DetailedSampleApplication | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_application" in src:
            v = src["sample_application"]
            if v.__class__ is dict:
                DetailedSampleApplication.nest(v)
                src["sample_application"] = new(DetailedSampleApplication)
                src["sample_application"].__dict__ = v
            elif v is not None:
                misfit(src, "sample_application", v)


from .detailed_sample_application import DetailedSampleApplication  # noqa: E402
