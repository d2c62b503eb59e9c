# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Video(Model):
    """A video that sells a product."""

    id: str | None = None
    """Video id."""
    caption: str | None = None
    """What the creator wrote."""
    creator_id: str | None = None
    """Id of the creator."""
    product_id: str | None = None
    """Id of the product that it sells."""
    posted_at: str | None = None
    """Day of publishing. A date, `YYYY-MM-DD`."""
