# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class FbtMerchantOnboardingData(Model):
    onboarded_regions: list[OnboardedRegion] | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "onboarded_regions", src.get("onboarded_regions"), OnboardedRegion.adopt)
        return self


from .onboarded_region import OnboardedRegion  # noqa: E402
