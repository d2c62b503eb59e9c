"""Call budgets: give known limits beforehand, or keep them where several processes share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tiktok_shop._protocol.quota import Adaptation, Limit
from tiktok_shop._transport.throttle import MemoryQuotas, QuotaKey, QuotaStore

if TYPE_CHECKING:
    from tiktok_shop._transport.redis_quotas import RedisQuotas

__all__ = ["Adaptation", "Limit", "MemoryQuotas", "QuotaKey", "QuotaStore", "RedisQuotas"]


def __getattr__(name: str) -> Any:
    # Redis is an extra, and loaded by those who use it
    if name == "RedisQuotas":
        from tiktok_shop._transport.redis_quotas import RedisQuotas

        return RedisQuotas
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
