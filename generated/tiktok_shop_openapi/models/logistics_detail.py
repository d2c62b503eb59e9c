# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LogisticsDetail(Model):
    newest_tracking_no: str | None = None
    carrier_name: str | None = None
    track_list: list[Track] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "track_list", src.get("track_list"), Track.adopt)
        return self


from .track import Track  # noqa: E402
