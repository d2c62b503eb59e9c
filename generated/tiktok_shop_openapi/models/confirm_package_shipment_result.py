# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, adopt_list, misfit


class ConfirmPackageShipmentResult(Model):
    success_packages: list[str] | None = None
    errors: list[ConfirmPackageShipmentError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "success_packages" in src:
            v = src["success_packages"]
            if v.__class__ is not list and v is not None:
                misfit(src, "success_packages", v)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, ConfirmPackageShipmentError, ConfirmPackageShipmentError.nest)


from .confirm_package_shipment_error import ConfirmPackageShipmentError  # noqa: E402
