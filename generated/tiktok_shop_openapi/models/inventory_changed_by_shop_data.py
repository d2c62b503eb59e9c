# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class InventoryChangedByShopData(Model):
    _required = frozenset(
        {
            "change_detail",
            "event_id",
            "occurred_at",
            "product_id",
            "quantity_snapshot_after_change",
            "shop_id",
            "sku_id",
        }
    )
    event_id: str = absent
    occurred_at: str = absent
    """A moment as text, ISO 8601."""
    shop_id: int = absent
    product_id: int = absent
    sku_id: int = absent
    quantity_snapshot_after_change: QuantitySnapshotAfterChange = absent
    change_detail: list[ChangeDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "quantity_snapshot_after_change" in src:
            v = src["quantity_snapshot_after_change"]
            if v.__class__ is dict:
                src["quantity_snapshot_after_change"] = new(QuantitySnapshotAfterChange)
                src["quantity_snapshot_after_change"].__dict__ = v
            elif v is not None:
                misfit(src, "quantity_snapshot_after_change", v)
        if "change_detail" in src:
            v = src["change_detail"]
            adopt_list(src, "change_detail", v, ChangeDetail)


from .change_detail import ChangeDetail  # noqa: E402
from .quantity_snapshot_after_change import QuantitySnapshotAfterChange  # noqa: E402
