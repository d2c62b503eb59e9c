# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class ReviewRating:
    """Product reviews."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawReviewRating:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawReviewRating(self._caller.raw)

    async def product_review_removal(
        self,
        *,
        review_records: Sequence[m.ReviewRecordInput | Mapping[str, Any]] | None = None,
    ) -> m.ProductReviewRemovalResult:
        """
        Remove up to 50 imported product reviews (a JSON body on DELETE).

        ``DELETE /review_rating/202602/product_reviews/remove``; idempotent write; at most 50
        ``review_records`` a call, more are split over several calls.

        No longer listed in the platform's documentation.

        Args:
            review_records: At most 50 entries.
        """
        return await self._caller.call(
            "product_review_removal", m.ProductReviewRemovalResult, body={"review_records": review_records}
        )


if TYPE_CHECKING:

    class RawReviewRating:
        """The methods of :class:`ReviewRating` as :attr:`ReviewRating.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        product_review_removal = raw_method(ReviewRating.product_review_removal)
else:
    RawReviewRating = ReviewRating
