# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class ViewerProfile(Model):
    type: Literal["NEW_FOLLOWER", "VIEWERS"] | str | None = None
    gender_distribution: list[GenderDistribution] | None = None
    age_distribution: list[AgeDistribution] | None = None
    country_distribution: list[CountryDistribution] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "gender_distribution", src.get("gender_distribution"), GenderDistribution.adopt)
        adopt_list(src, "age_distribution", src.get("age_distribution"), AgeDistribution.adopt)
        adopt_list(src, "country_distribution", src.get("country_distribution"), CountryDistribution.adopt)
        return self


from .age_distribution import AgeDistribution  # noqa: E402
from .country_distribution import CountryDistribution  # noqa: E402
from .gender_distribution import GenderDistribution  # noqa: E402
