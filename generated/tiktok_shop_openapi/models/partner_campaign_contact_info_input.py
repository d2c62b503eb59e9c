# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class PartnerCampaignContactInfoInput(Input):
    email: str
    whatsapp: str | None = None
    """Needed if market=MY|SG|GB|ID."""
    phone: str | None = None
    zalo: str | None = None
    """Needed if market=VN."""
    viber: str | None = None
    """Needed if market=PH."""
    line: str | None = None
    """Needed if market=TH."""
