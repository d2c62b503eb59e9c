# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class FollowerDemographic(Input):
    age_ranges: Sequence[str] | None = None
    count_range: CountRangeInput | Mapping[str, Any] | None = None
    gender_distribution: GenderDistributionInput | Mapping[str, Any] | None = None


from .count_range_input import CountRangeInput  # noqa: E402
from .gender_distribution_input import GenderDistributionInput  # noqa: E402
