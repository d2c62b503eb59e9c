# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ListingSchemaField(Model):
    complex_values: list[ComplexValue] | None = None
    id: str | None = None
    name: str | None = None
    options: list[IdName] | None = None
    rules: list[GenderIndicator] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "complex_values", src.get("complex_values"), ComplexValue.adopt)
        adopt_list(src, "options", src.get("options"), IdName.adopt)
        adopt_list(src, "rules", src.get("rules"), GenderIndicator.adopt)
        return self


from .complex_value import ComplexValue  # noqa: E402
from .gender_indicator import GenderIndicator  # noqa: E402
from .id_name import IdName  # noqa: E402
