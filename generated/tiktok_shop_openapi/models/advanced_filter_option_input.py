# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class AdvancedFilterOptionInput(Input):
    options: Sequence[AdvancedFilterOptionDetailsInput | Mapping[str, Any]] | None = None
    option_type: str | None = None


from .advanced_filter_option_details_input import AdvancedFilterOptionDetailsInput  # noqa: E402
