# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AdvancedFiltersInput(Input):
    content_preference_type: Sequence[Literal["VIDEO", "LIVE"]] | None = None
    eligible_flat_fee: bool | None = None
    """Only in US."""
    option_list: Sequence[AdvancedFilterOptionInput | Mapping[str, Any]] | None = None
    sorter_algorithm_id: str | None = None
    """The server takes 1 when it is not given."""


from .advanced_filter_option_input import AdvancedFilterOptionInput  # noqa: E402
