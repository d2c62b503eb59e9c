# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ConfirmPackageShipmentResult(Model):
    success_packages: list[str] | None = None
    errors: list[ConfirmPackageShipmentError] | None = None
    """One entry per item that failed; the others took, although the answer has code 0."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("success_packages")
        if v.__class__ is not list and v is not None:
            misfit(src, "success_packages", v)
        adopt_list(src, "errors", src.get("errors"), ConfirmPackageShipmentError.adopt)
        return self


from .confirm_package_shipment_error import ConfirmPackageShipmentError  # noqa: E402
