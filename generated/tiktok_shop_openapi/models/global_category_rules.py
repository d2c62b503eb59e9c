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


class GlobalCategoryRules(Model):
    product_certifications: list[GlobalCategoryRuleProductCertification] = no_items
    size_chart: GlobalCategoryRuleSizeChart | None = None
    responsible_person: ResponsiblePerson | None = None
    manufacturer: ResponsiblePerson | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_certifications" in src:
            v = src["product_certifications"]
            adopt_list(
                src,
                "product_certifications",
                v,
                GlobalCategoryRuleProductCertification,
                GlobalCategoryRuleProductCertification.nest,
            )
        if "size_chart" in src:
            v = src["size_chart"]
            if v.__class__ is dict:
                src["size_chart"] = new(GlobalCategoryRuleSizeChart)
                src["size_chart"].__dict__ = v
            elif v is not None:
                misfit(src, "size_chart", v)
        if "responsible_person" in src:
            v = src["responsible_person"]
            if v.__class__ is dict:
                ResponsiblePerson.nest(v)
                src["responsible_person"] = new(ResponsiblePerson)
                src["responsible_person"].__dict__ = v
            elif v is not None:
                misfit(src, "responsible_person", v)
        if "manufacturer" in src:
            v = src["manufacturer"]
            if v.__class__ is dict:
                ResponsiblePerson.nest(v)
                src["manufacturer"] = new(ResponsiblePerson)
                src["manufacturer"].__dict__ = v
            elif v is not None:
                misfit(src, "manufacturer", v)


from .global_category_rule_product_certification import GlobalCategoryRuleProductCertification  # noqa: E402
from .global_category_rule_size_chart import GlobalCategoryRuleSizeChart  # noqa: E402
from .responsible_person import ResponsiblePerson  # noqa: E402
