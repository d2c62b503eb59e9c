# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class OpenCollaborationSettings(Model):
    open_collaboration_settings: OpenCollaborationSettingsEntry | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("open_collaboration_settings")
        if v.__class__ is dict:
            src["open_collaboration_settings"] = OpenCollaborationSettingsEntry.adopt(v)
        elif v is not None:
            misfit(src, "open_collaboration_settings", v)
        return self


from .open_collaboration_settings_entry import OpenCollaborationSettingsEntry  # noqa: E402
