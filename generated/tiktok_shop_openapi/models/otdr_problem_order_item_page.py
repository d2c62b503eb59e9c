# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OtdrProblemOrderItemPage(Model):
    aht_problem_order_items: list[AhtProblemOrderItem] = no_items
    im_dsat_chat_items: list[ImDsatChatItem] = no_items
    metric_code: Literal["NRR", "NBFR", "SFCR", "OTDR", "AHT", "IM_DSAT"] | str | None = None
    nbfr_problem_order_items: list[NbfrProblemOrderItem] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    nrr_problem_order_items: list[NrrProblemOrderItem] = no_items
    otdr_problem_order_items: list[OtdrProblemOrderItem] = no_items
    sfcr_problem_order_items: list[SfcrProblemOrderItem] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "aht_problem_order_items" in src:
            v = src["aht_problem_order_items"]
            adopt_list(src, "aht_problem_order_items", v, AhtProblemOrderItem)
        if "im_dsat_chat_items" in src:
            v = src["im_dsat_chat_items"]
            adopt_list(src, "im_dsat_chat_items", v, ImDsatChatItem, ImDsatChatItem.nest)
        if "nbfr_problem_order_items" in src:
            v = src["nbfr_problem_order_items"]
            adopt_list(src, "nbfr_problem_order_items", v, NbfrProblemOrderItem)
        if "nrr_problem_order_items" in src:
            v = src["nrr_problem_order_items"]
            adopt_list(src, "nrr_problem_order_items", v, NrrProblemOrderItem)
        if "otdr_problem_order_items" in src:
            v = src["otdr_problem_order_items"]
            adopt_list(src, "otdr_problem_order_items", v, OtdrProblemOrderItem)
        if "sfcr_problem_order_items" in src:
            v = src["sfcr_problem_order_items"]
            adopt_list(src, "sfcr_problem_order_items", v, SfcrProblemOrderItem, SfcrProblemOrderItem.nest)


from .aht_problem_order_item import AhtProblemOrderItem  # noqa: E402
from .im_dsat_chat_item import ImDsatChatItem  # noqa: E402
from .nbfr_problem_order_item import NbfrProblemOrderItem  # noqa: E402
from .nrr_problem_order_item import NrrProblemOrderItem  # noqa: E402
from .otdr_problem_order_item import OtdrProblemOrderItem  # noqa: E402
from .sfcr_problem_order_item import SfcrProblemOrderItem  # noqa: E402
