# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class GlobalReplicationStatusChangeData(Model):
    source_product_id: str | None = None
    replicated_product: GlobalReplicationStatusChangeDataReplicatedProduct | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("replicated_product")
        if v.__class__ is dict:
            src["replicated_product"] = GlobalReplicationStatusChangeDataReplicatedProduct.adopt(v)
        elif v is not None:
            misfit(src, "replicated_product", v)
        return self


from .global_replication_status_change_data_replicated_product import GlobalReplicationStatusChangeDataReplicatedProduct  # noqa: E402
