# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreateFirstMileBundleResult(Model):
    first_mile_bundle_id: str | None = None
    url: str | None = None
    errors: list[CreateFirstMileBundleError] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, CreateFirstMileBundleError, CreateFirstMileBundleError.nest)


from .create_first_mile_bundle_error import CreateFirstMileBundleError  # noqa: E402
