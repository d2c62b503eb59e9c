# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductCertification(Model):
    expiration_date: int | None = None
    """Unix seconds."""
    files: list[CertificationFile] | None = None
    id: str | None = None
    images: list[Image] | None = None
    title: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "files", src.get("files"), CertificationFile.adopt)
        adopt_list(src, "images", src.get("images"), Image.adopt)
        return self


from .certification_file import CertificationFile  # noqa: E402
from .image import Image  # noqa: E402
