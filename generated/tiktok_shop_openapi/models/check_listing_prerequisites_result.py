# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CheckListingPrerequisitesResult(Model):
    check_results: list[CheckResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "check_results", src.get("check_results"), CheckResult.adopt)
        return self


from .check_result import CheckResult  # noqa: E402
