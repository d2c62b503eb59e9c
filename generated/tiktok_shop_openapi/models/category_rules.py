# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class CategoryRules(Model):
    product_certifications: list[CategoryRuleProductCertification] | None = None
    size_chart: CategoryRuleSizeChart | None = None
    cod: Cod | None = None
    package_dimension: RequirementFlag | None = None
    epr: RequirementFlag | None = None
    responsible_person: RequirementFlag | None = None
    manufacturer: RequirementFlag | None = None
    allowed_special_product_types: list[Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"] | str] | None = None
    fees: list[CategoryRuleFee] | None = None
    seller_sku: RequirementFlag | None = None
    """The seller's own code of the SKU."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "product_certifications", src.get("product_certifications"), CategoryRuleProductCertification.adopt
        )
        v = src.get("size_chart")
        if v.__class__ is dict:
            src["size_chart"] = CategoryRuleSizeChart.adopt(v)
        elif v is not None:
            misfit(src, "size_chart", v)
        v = src.get("cod")
        if v.__class__ is dict:
            src["cod"] = Cod.adopt(v)
        elif v is not None:
            misfit(src, "cod", v)
        v = src.get("package_dimension")
        if v.__class__ is dict:
            src["package_dimension"] = RequirementFlag.adopt(v)
        elif v is not None:
            misfit(src, "package_dimension", v)
        v = src.get("epr")
        if v.__class__ is dict:
            src["epr"] = RequirementFlag.adopt(v)
        elif v is not None:
            misfit(src, "epr", v)
        v = src.get("responsible_person")
        if v.__class__ is dict:
            src["responsible_person"] = RequirementFlag.adopt(v)
        elif v is not None:
            misfit(src, "responsible_person", v)
        v = src.get("manufacturer")
        if v.__class__ is dict:
            src["manufacturer"] = RequirementFlag.adopt(v)
        elif v is not None:
            misfit(src, "manufacturer", v)
        v = src.get("allowed_special_product_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "allowed_special_product_types", v)
        adopt_list(src, "fees", src.get("fees"), CategoryRuleFee.adopt)
        v = src.get("seller_sku")
        if v.__class__ is dict:
            src["seller_sku"] = RequirementFlag.adopt(v)
        elif v is not None:
            misfit(src, "seller_sku", v)
        return self


from .category_rule_fee import CategoryRuleFee  # noqa: E402
from .category_rule_product_certification import CategoryRuleProductCertification  # noqa: E402
from .category_rule_size_chart import CategoryRuleSizeChart  # noqa: E402
from .cod import Cod  # noqa: E402
from .requirement_flag import RequirementFlag  # noqa: E402
