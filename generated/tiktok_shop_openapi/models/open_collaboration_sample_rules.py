# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OpenCollaborationSampleRules(Model):
    sample_rules: list[SampleRule] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_rules" in src:
            v = src["sample_rules"]
            adopt_list(src, "sample_rules", v, SampleRule, SampleRule.nest)


from .sample_rule import SampleRule  # noqa: E402
