# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShippingTemplateAvailability(Model):
    templates: list[ShippingTemplateAvailabilityTemplate] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "templates" in src:
            v = src["templates"]
            adopt_list(
                src, "templates", v, ShippingTemplateAvailabilityTemplate, ShippingTemplateAvailabilityTemplate.nest
            )


from .shipping_template_availability_template import ShippingTemplateAvailabilityTemplate  # noqa: E402
