# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class GetShippingDocumentResult(Model):
    doc_url: str | None = None
    """Where the document can be fetched, without our headers."""
