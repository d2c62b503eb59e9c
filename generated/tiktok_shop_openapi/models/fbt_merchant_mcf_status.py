# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class FbtMerchantMcfStatus(Model):
    mcf_status: McfStatus | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("mcf_status")
        if v.__class__ is dict:
            src["mcf_status"] = McfStatus.adopt(v)
        elif v is not None:
            misfit(src, "mcf_status", v)
        return self


from .mcf_status import McfStatus  # noqa: E402
