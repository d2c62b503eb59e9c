# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SubmitProductViaOpportunityResult(Model):
    submission: SubmitProductViaOpportunitySubmission | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "submission" in src:
            v = src["submission"]
            if v.__class__ is dict:
                src["submission"] = new(SubmitProductViaOpportunitySubmission)
                src["submission"].__dict__ = v
            elif v is not None:
                misfit(src, "submission", v)


from .submit_product_via_opportunity_submission import SubmitProductViaOpportunitySubmission  # noqa: E402
