# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class GlobalCategoryRules(Model):
    product_certifications: list[GlobalCategoryRuleProductCertification] | None = None
    size_chart: GlobalCategoryRuleSizeChart | None = None
    responsible_person: ResponsiblePerson | None = None
    manufacturer: ResponsiblePerson | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src,
            "product_certifications",
            src.get("product_certifications"),
            GlobalCategoryRuleProductCertification.adopt,
        )
        v = src.get("size_chart")
        if v.__class__ is dict:
            src["size_chart"] = GlobalCategoryRuleSizeChart.adopt(v)
        elif v is not None:
            misfit(src, "size_chart", v)
        v = src.get("responsible_person")
        if v.__class__ is dict:
            src["responsible_person"] = ResponsiblePerson.adopt(v)
        elif v is not None:
            misfit(src, "responsible_person", v)
        v = src.get("manufacturer")
        if v.__class__ is dict:
            src["manufacturer"] = ResponsiblePerson.adopt(v)
        elif v is not None:
            misfit(src, "manufacturer", v)
        return self


from .global_category_rule_product_certification import GlobalCategoryRuleProductCertification  # noqa: E402
from .global_category_rule_size_chart import GlobalCategoryRuleSizeChart  # noqa: E402
from .responsible_person import ResponsiblePerson  # noqa: E402
