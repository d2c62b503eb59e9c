# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class CheckProductListingResult(Model):
    check_result: str | None = None
    fail_reasons: list[CodedError] | None = None
    warnings: Notice | None = None
    listing_quality: ListingQuality | None = None
    diagnoses: list[Diagnose] | None = None
    """Deprecated."""
    pre_check_results: list[PreCheckResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fail_reasons", src.get("fail_reasons"), CodedError.adopt)
        v = src.get("warnings")
        if v.__class__ is dict:
            src["warnings"] = Notice.adopt(v)
        elif v is not None:
            misfit(src, "warnings", v)
        v = src.get("listing_quality")
        if v.__class__ is dict:
            src["listing_quality"] = ListingQuality.adopt(v)
        elif v is not None:
            misfit(src, "listing_quality", v)
        adopt_list(src, "diagnoses", src.get("diagnoses"), Diagnose.adopt)
        adopt_list(src, "pre_check_results", src.get("pre_check_results"), PreCheckResult.adopt)
        return self


from .coded_error import CodedError  # noqa: E402
from .diagnose import Diagnose  # noqa: E402
from .listing_quality import ListingQuality  # noqa: E402
from .notice import Notice  # noqa: E402
from .pre_check_result import PreCheckResult  # noqa: E402
