# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SubmitProductViaOpportunityResult(Model):
    submission: SubmitProductViaOpportunitySubmission | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("submission")
        if v.__class__ is dict:
            src["submission"] = SubmitProductViaOpportunitySubmission.adopt(v)
        elif v is not None:
            misfit(src, "submission", v)
        return self


from .submit_product_via_opportunity_submission import SubmitProductViaOpportunitySubmission  # noqa: E402
