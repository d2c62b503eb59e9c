# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SiocAttribute(Model):
    sioc_files: list[SiocFile] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sioc_files", src.get("sioc_files"), SiocFile.adopt)
        return self


from .sioc_file import SiocFile  # noqa: E402
