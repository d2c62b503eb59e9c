# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ViolationCheckResult(Model):
    status: str | None = None
    issues: list[ViolationCheckResultIssue] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "issues", src.get("issues"), ViolationCheckResultIssue.adopt)
        return self


from .violation_check_result_issue import ViolationCheckResultIssue  # noqa: E402
