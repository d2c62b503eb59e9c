# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class TrackingStatusUpdateResult(Model):
    track_results: list[TrackResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "track_results", src.get("track_results"), TrackResult.adopt)
        return self


from .track_result import TrackResult  # noqa: E402
