# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CheckCreatorSampleEligibilityResult(Model):
    label: Label | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "label" in src:
            v = src["label"]
            if v.__class__ is dict:
                Label.nest(v)
                src["label"] = new(Label)
                src["label"].__dict__ = v
            elif v is not None:
                misfit(src, "label", v)


from .label import Label  # noqa: E402
