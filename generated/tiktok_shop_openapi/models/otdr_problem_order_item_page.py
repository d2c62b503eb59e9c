# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class OtdrProblemOrderItemPage(Model):
    aht_problem_order_items: list[AhtProblemOrderItem] | None = None
    im_dsat_chat_items: list[ImDsatChatItem] | None = None
    metric_code: Literal["NRR", "NBFR", "SFCR", "OTDR", "AHT", "IM_DSAT"] | str | None = None
    nbfr_problem_order_items: list[NbfrProblemOrderItem] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    nrr_problem_order_items: list[NrrProblemOrderItem] | None = None
    otdr_problem_order_items: list[OtdrProblemOrderItem] | None = None
    sfcr_problem_order_items: list[SfcrProblemOrderItem] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "aht_problem_order_items", src.get("aht_problem_order_items"), AhtProblemOrderItem.adopt)
        adopt_list(src, "im_dsat_chat_items", src.get("im_dsat_chat_items"), ImDsatChatItem.adopt)
        adopt_list(src, "nbfr_problem_order_items", src.get("nbfr_problem_order_items"), NbfrProblemOrderItem.adopt)
        adopt_list(src, "nrr_problem_order_items", src.get("nrr_problem_order_items"), NrrProblemOrderItem.adopt)
        adopt_list(src, "otdr_problem_order_items", src.get("otdr_problem_order_items"), OtdrProblemOrderItem.adopt)
        adopt_list(src, "sfcr_problem_order_items", src.get("sfcr_problem_order_items"), SfcrProblemOrderItem.adopt)
        return self


from .aht_problem_order_item import AhtProblemOrderItem  # noqa: E402
from .im_dsat_chat_item import ImDsatChatItem  # noqa: E402
from .nbfr_problem_order_item import NbfrProblemOrderItem  # noqa: E402
from .nrr_problem_order_item import NrrProblemOrderItem  # noqa: E402
from .otdr_problem_order_item import OtdrProblemOrderItem  # noqa: E402
from .sfcr_problem_order_item import SfcrProblemOrderItem  # noqa: E402
