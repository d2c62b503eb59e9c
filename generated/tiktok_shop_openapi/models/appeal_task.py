# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Self

from .._support import Model, adopt_list, new


class AppealTask(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "appeal_audit_result",
        }
    )
    appeal_audit_result: list[AppealAuditResult] | None = None
    size_chart_id: int | None = None
    size_chart_image_uri: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "appeal_audit_result", src.get("appeal_audit_result"), AppealAuditResult.adopt)
        return self


from .appeal_audit_result import AppealAuditResult  # noqa: E402
