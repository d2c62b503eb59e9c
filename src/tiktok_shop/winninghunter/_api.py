"""WinningHunter's API as a value: what the calls need to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop.calls.api import Api
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.winninghunter._answers import read_answer
from tiktok_shop_runtime.operations import Operation
from winninghunter_openapi.registry import ALIASES, OPERATIONS


def _refuse_two_periods(operation: Operation, given: Mapping[str, Any]) -> None:
    if "period" in given and given.keys() & {"start_date", "end_date"}:
        raise ConfigurationError(
            f"{operation.id}: start_date and end_date beside a period cut the results short; give one of them",
            operation=operation.id,
        )


MARKET = Api(
    operations=OPERATIONS,
    aliases=ALIASES,
    listing=f"there are {', '.join(sorted(OPERATIONS))}",
    read=read_answer,
    not_sent=("", "undefined", []),  # the service drops them, so that an empty setting is the same as none
    check=_refuse_two_periods,
)
