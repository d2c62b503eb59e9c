# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class ConfirmPackageShipmentResult(Model):
    success_packages: list[str] = no_items
    errors: list[ConfirmPackageShipmentError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "success_packages" in src:
            v = src["success_packages"]
            if v.__class__ is not list:
                no_list(src, "success_packages", v)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, ConfirmPackageShipmentError, ConfirmPackageShipmentError.nest)


from .confirm_package_shipment_error import ConfirmPackageShipmentError  # noqa: E402
