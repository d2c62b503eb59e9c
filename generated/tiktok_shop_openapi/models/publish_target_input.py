# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class PublishTargetInput(Input):
    region: Literal[
        "AT",
        "BE",
        "CZ",
        "DE",
        "ES",
        "FR",
        "GB",
        "GR",
        "HU",
        "ID",
        "IE",
        "IT",
        "JP",
        "MX",
        "MY",
        "NL",
        "PH",
        "PO",
        "PT",
        "SG",
        "TH",
        "US",
        "VN",
    ]
    skus: Sequence[PublishTargetSkusInput | Mapping[str, Any]]
    """Most entries by market: EU,JP,UK,US 300, OTHER 100."""
    responsible_person_ids: Sequence[str] | None = None
    """Only in EU."""
    manufacturer_ids: Sequence[str] | None = None
    """Only in EU."""


from .publish_target_skus_input import PublishTargetSkusInput  # noqa: E402
