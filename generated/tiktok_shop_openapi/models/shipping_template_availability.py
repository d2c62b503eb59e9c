# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShippingTemplateAvailability(Model):
    templates: list[ShippingTemplateAvailabilityTemplate] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "templates", src.get("templates"), ShippingTemplateAvailabilityTemplate.adopt)
        return self


from .shipping_template_availability_template import ShippingTemplateAvailabilityTemplate  # noqa: E402
