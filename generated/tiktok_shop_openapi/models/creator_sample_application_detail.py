# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from .._support import Model, misfit, new


class CreatorSampleApplicationDetail(Model):
    sample_application: CreatorSampleApplicationDetailSampleApplication | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_application" in src:
            v = src["sample_application"]
            if v.__class__ is dict:
                CreatorSampleApplicationDetailSampleApplication.nest(v)
                src["sample_application"] = new(CreatorSampleApplicationDetailSampleApplication)
                src["sample_application"].__dict__ = v
            elif v is not None:
                misfit(src, "sample_application", v)


from .creator_sample_application_detail_sample_application import CreatorSampleApplicationDetailSampleApplication  # noqa: E402
