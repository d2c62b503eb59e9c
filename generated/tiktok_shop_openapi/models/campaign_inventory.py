# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from .._support import Model


class CampaignInventory(Model):
    quantity: int | None = None
    campaign_name: str | None = None
