# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OpenCollaborationSampleRules(Model):
    sample_rules: list[SampleRule] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sample_rules", src.get("sample_rules"), SampleRule.adopt)
        return self


from .sample_rule import SampleRule  # noqa: E402
