# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GlobalProductCertification(Model):
    id: str | None = None
    title: str | None = None
    files: list[CertificationFile] | None = None
    images: list[SizedImageRef] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "files", src.get("files"), CertificationFile.adopt)
        adopt_list(src, "images", src.get("images"), SizedImageRef.adopt)
        return self


from .certification_file import CertificationFile  # noqa: E402
from .sized_image_ref import SizedImageRef  # noqa: E402
