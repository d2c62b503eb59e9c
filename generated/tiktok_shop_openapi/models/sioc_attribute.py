# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SiocAttribute(Model):
    sioc_files: list[SiocFile] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sioc_files" in src:
            v = src["sioc_files"]
            adopt_list(src, "sioc_files", v, SiocFile)


from .sioc_file import SiocFile  # noqa: E402
