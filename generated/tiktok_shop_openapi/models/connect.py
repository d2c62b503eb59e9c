# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class Connect(Model):
    id: str | None = None
    creator_open_id: str | None = None
    has_sent_im_message: bool | None = None
    has_sent_invitation: bool | None = None
    is_paired: bool | None = None
