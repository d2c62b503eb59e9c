# Made by openapi/codegen from openapi/tiktok-shop: do not edit; run `make generate`.
"""What sync fetches and where it goes, as plain data; :mod:`tiktok_shop.sync.streams` gives it types."""

from typing import Any

STREAMS: tuple[dict[str, Any], ...] = ()
