# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._support import Input


class SubmitCustomsClearanceInformationOrderInput(Input):
    order_id: str
    item_list: Sequence[SubmitCustomsClearanceInformationOrderItemInput | Mapping[str, Any]] | None = None


from .submit_customs_clearance_information_order_item_input import SubmitCustomsClearanceInformationOrderItemInput  # noqa: E402
