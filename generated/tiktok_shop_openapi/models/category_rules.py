# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class CategoryRules(Model):
    product_certifications: list[CategoryRuleProductCertification] = no_items
    size_chart: CategoryRuleSizeChart | None = None
    cod: Cod | None = None
    package_dimension: RequirementFlag | None = None
    epr: RequirementFlag | None = None
    responsible_person: RequirementFlag | None = None
    manufacturer: RequirementFlag | None = None
    allowed_special_product_types: list[Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"] | str] = no_items
    fees: list[CategoryRuleFee] = no_items
    seller_sku: RequirementFlag | None = None
    """The seller's own code of the SKU."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_certifications" in src:
            v = src["product_certifications"]
            adopt_list(
                src,
                "product_certifications",
                v,
                CategoryRuleProductCertification,
                CategoryRuleProductCertification.nest,
            )
        if "size_chart" in src:
            v = src["size_chart"]
            if v.__class__ is dict:
                CategoryRuleSizeChart.nest(v)
                src["size_chart"] = new(CategoryRuleSizeChart)
                src["size_chart"].__dict__ = v
            elif v is not None:
                misfit(src, "size_chart", v)
        if "cod" in src:
            v = src["cod"]
            if v.__class__ is dict:
                src["cod"] = new(Cod)
                src["cod"].__dict__ = v
            elif v is not None:
                misfit(src, "cod", v)
        if "package_dimension" in src:
            v = src["package_dimension"]
            if v.__class__ is dict:
                src["package_dimension"] = new(RequirementFlag)
                src["package_dimension"].__dict__ = v
            elif v is not None:
                misfit(src, "package_dimension", v)
        if "epr" in src:
            v = src["epr"]
            if v.__class__ is dict:
                src["epr"] = new(RequirementFlag)
                src["epr"].__dict__ = v
            elif v is not None:
                misfit(src, "epr", v)
        if "responsible_person" in src:
            v = src["responsible_person"]
            if v.__class__ is dict:
                src["responsible_person"] = new(RequirementFlag)
                src["responsible_person"].__dict__ = v
            elif v is not None:
                misfit(src, "responsible_person", v)
        if "manufacturer" in src:
            v = src["manufacturer"]
            if v.__class__ is dict:
                src["manufacturer"] = new(RequirementFlag)
                src["manufacturer"].__dict__ = v
            elif v is not None:
                misfit(src, "manufacturer", v)
        if "allowed_special_product_types" in src:
            v = src["allowed_special_product_types"]
            if v.__class__ is not list:
                no_list(src, "allowed_special_product_types", v)
        if "fees" in src:
            v = src["fees"]
            adopt_list(src, "fees", v, CategoryRuleFee)
        if "seller_sku" in src:
            v = src["seller_sku"]
            if v.__class__ is dict:
                src["seller_sku"] = new(RequirementFlag)
                src["seller_sku"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_sku", v)


from .category_rule_fee import CategoryRuleFee  # noqa: E402
from .category_rule_product_certification import CategoryRuleProductCertification  # noqa: E402
from .category_rule_size_chart import CategoryRuleSizeChart  # noqa: E402
from .cod import Cod  # noqa: E402
from .requirement_flag import RequirementFlag  # noqa: E402
