# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ReplicateTargetInput(Input):
    certifications: Sequence[ReplicateTargetCertificationInput | Mapping[str, Any]] | None = None
    """At most 10 entries."""
    inventory_mode: Literal["EXCLUSIVE", "SHARED"] | None = None
    """The server takes EXCLUSIVE when it is not given. Only in EU."""
    manufacturer_ids: Sequence[str] | None = None
    """Only in EU."""
    product_attributes: Sequence[ProductAttributeBasicInput | Mapping[str, Any]] | None = None
    region: str | None = None
    responsible_person_ids: Sequence[str] | None = None
    """Only in EU."""
    skus: Sequence[ReplicateTargetSkusInput | Mapping[str, Any]] | None = None
    """Most entries by market: EU,JP,UK,US 300, OTHER 100."""


from .product_attribute_basic_input import ProductAttributeBasicInput  # noqa: E402
from .replicate_target_certification_input import ReplicateTargetCertificationInput  # noqa: E402
from .replicate_target_skus_input import ReplicateTargetSkusInput  # noqa: E402
