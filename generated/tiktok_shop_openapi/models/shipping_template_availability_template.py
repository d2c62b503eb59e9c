# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShippingTemplateAvailabilityTemplate(Model):
    template_is_available: bool | None = None
    template: ShippingTemplateAvailabilityTemplateDetails | None = None
    service_unreachable_reason: list[ServiceUnreachableReason] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("template")
        if v.__class__ is dict:
            src["template"] = ShippingTemplateAvailabilityTemplateDetails.adopt(v)
        elif v is not None:
            misfit(src, "template", v)
        adopt_list(
            src, "service_unreachable_reason", src.get("service_unreachable_reason"), ServiceUnreachableReason.adopt
        )
        return self


from .service_unreachable_reason import ServiceUnreachableReason  # noqa: E402
from .shipping_template_availability_template_details import ShippingTemplateAvailabilityTemplateDetails  # noqa: E402
