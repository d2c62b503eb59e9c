# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Model


class PackageShippingDocument(Model):
    doc_url: str | None = None
    """Where the document can be fetched, without our headers."""
    tracking_number: str | None = None
