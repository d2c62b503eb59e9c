# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class Suggestion(Model):
    field: Literal["TITLE", "DESCRIPTION"] | str | None = None
    items: list[SeoWord] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "items", src.get("items"), SeoWord.adopt)
        return self


from .seo_word import SeoWord  # noqa: E402
