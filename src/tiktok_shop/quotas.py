"""Call budgets: give known limits beforehand, or keep them where several processes share them."""

from __future__ import annotations

from tiktok_shop._protocol.quota import Adaptation, Limit
from tiktok_shop._transport.throttle import MemoryQuotas, QuotaKey, QuotaStore

__all__ = ["Adaptation", "Limit", "MemoryQuotas", "QuotaKey", "QuotaStore"]
