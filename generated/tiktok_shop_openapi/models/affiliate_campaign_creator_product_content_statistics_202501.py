# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AffiliateCampaignCreatorProductContentStatistics202501(Model):
    creator_content_statistics: list[CreatorContentStatistic202501] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "creator_content_statistics",
            src.get("creator_content_statistics"),
            CreatorContentStatistic202501.adopt,
        )
        return self


from .creator_content_statistic_202501 import CreatorContentStatistic202501  # noqa: E402
