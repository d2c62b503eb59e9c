# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class MeasurementAndOption(Model):
    measurement_type: Literal["GENERIC_MEASUREMENTS", "BODY_MEASUREMENTS", "PRODUCT_MEASUREMENTS"] | str | None = None
    options: list[CategoryRulesOption] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "options", src.get("options"), CategoryRulesOption.adopt)
        return self


from .category_rules_option import CategoryRulesOption  # noqa: E402
