# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class VideoPrecheckData(Model):
    precheck_task_id: str | None = None
    result: Literal["PASS", "FAIL"] | str | None = None
    issues: list[VideoPrecheckDataIssue] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "issues", src.get("issues"), VideoPrecheckDataIssue.adopt)
        return self


from .video_precheck_data_issue import VideoPrecheckDataIssue  # noqa: E402
