# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CompassTask(Model):
    module_type: Literal["CREATOR", "BASE"] | str | None = None
    id: str | None = None
    file_name: str | None = None
    status: Literal["RUNNING", "SUCCEEDED", "FAILED"] | str | None = None
