# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductsForComplianceAuditingProductPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    products: list[ProductsForComplianceAuditingProduct] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(
                src, "products", v, ProductsForComplianceAuditingProduct, ProductsForComplianceAuditingProduct.nest
            )


from .products_for_compliance_auditing_product import ProductsForComplianceAuditingProduct  # noqa: E402
