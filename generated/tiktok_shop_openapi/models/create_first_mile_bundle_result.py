# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreateFirstMileBundleResult(Model):
    first_mile_bundle_id: str | None = None
    url: str | None = None
    errors: list[CreateFirstMileBundleError] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), CreateFirstMileBundleError.adopt)
        return self


from .create_first_mile_bundle_error import CreateFirstMileBundleError  # noqa: E402
