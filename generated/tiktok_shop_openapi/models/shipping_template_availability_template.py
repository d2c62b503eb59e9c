# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShippingTemplateAvailabilityTemplate(Model):
    template_is_available: bool | None = None
    template: ShippingTemplateAvailabilityTemplateDetails | None = None
    service_unreachable_reason: list[ServiceUnreachableReason] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "template" in src:
            v = src["template"]
            if v.__class__ is dict:
                src["template"] = new(ShippingTemplateAvailabilityTemplateDetails)
                src["template"].__dict__ = v
            elif v is not None:
                misfit(src, "template", v)
        if "service_unreachable_reason" in src:
            v = src["service_unreachable_reason"]
            adopt_list(src, "service_unreachable_reason", v, ServiceUnreachableReason, ServiceUnreachableReason.nest)


from .service_unreachable_reason import ServiceUnreachableReason  # noqa: E402
from .shipping_template_availability_template_details import ShippingTemplateAvailabilityTemplateDetails  # noqa: E402
