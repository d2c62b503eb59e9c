# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ViewerProfile(Model):
    type: Literal["NEW_FOLLOWER", "VIEWERS"] | str | None = None
    gender_distribution: list[GenderDistribution] = no_items
    age_distribution: list[AgeDistribution] = no_items
    country_distribution: list[CountryDistribution] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gender_distribution" in src:
            v = src["gender_distribution"]
            adopt_list(src, "gender_distribution", v, GenderDistribution)
        if "age_distribution" in src:
            v = src["age_distribution"]
            adopt_list(src, "age_distribution", v, AgeDistribution)
        if "country_distribution" in src:
            v = src["country_distribution"]
            adopt_list(src, "country_distribution", v, CountryDistribution)


from .age_distribution import AgeDistribution  # noqa: E402
from .country_distribution import CountryDistribution  # noqa: E402
from .gender_distribution import GenderDistribution  # noqa: E402
