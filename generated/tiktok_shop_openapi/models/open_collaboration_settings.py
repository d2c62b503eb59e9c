# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class OpenCollaborationSettings(Model):
    open_collaboration_settings: OpenCollaborationSettingsEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "open_collaboration_settings" in src:
            v = src["open_collaboration_settings"]
            if v.__class__ is dict:
                OpenCollaborationSettingsEntry.nest(v)
                src["open_collaboration_settings"] = new(OpenCollaborationSettingsEntry)
                src["open_collaboration_settings"].__dict__ = v
            elif v is not None:
                misfit(src, "open_collaboration_settings", v)


from .open_collaboration_settings_entry import OpenCollaborationSettingsEntry  # noqa: E402
