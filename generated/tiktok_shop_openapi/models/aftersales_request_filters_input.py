# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class AftersalesRequestFiltersInput(Input):
    aftersales_request_ids: Sequence[str] | None = None
    aftersales_request_statuses: (
        Sequence[Literal["INIT", "PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"]] | None
    ) = None
    return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"]] | None = None
    main_order_ids: Sequence[str] | None = None
    buyer_ids: Sequence[str] | None = None
    time: AftersalesTime | Mapping[str, Any] | None = None


from .aftersales_time import AftersalesTime  # noqa: E402
