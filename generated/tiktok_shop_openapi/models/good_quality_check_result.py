# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GoodQualityCheckResult(Model):
    status: str | None = None
    issues: list[GoodQualityCheckResultIssue] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "issues", src.get("issues"), GoodQualityCheckResultIssue.adopt)
        return self


from .good_quality_check_result_issue import GoodQualityCheckResultIssue  # noqa: E402
