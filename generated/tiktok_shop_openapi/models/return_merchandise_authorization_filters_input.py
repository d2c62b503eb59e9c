# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ReturnMerchandiseAuthorizationFiltersInput(Input):
    rma_ids: Sequence[str] | None = None
    package_ids: Sequence[str] | None = None
    statuses: (
        Sequence[
            Literal[
                "AWAITING_BUYER_RETURN",
                "INIT",
                "PACKAGE_REVIEW_COMPLETED",
                "PENDING_PACKAGE_REVIEW",
                "RETURN_IN_TRANSIT",
            ]
        ]
        | None
    ) = None
    aftersales_request_ids: Sequence[str] | None = None
    main_order_ids: Sequence[str] | None = None
    time: AftersalesTime | Mapping[str, Any] | None = None


from .aftersales_time import AftersalesTime  # noqa: E402
