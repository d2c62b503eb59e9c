# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class CreateImageTranslationTaskImageInput(Input):
    image_uri: str
    target_languages: Sequence[
        Literal[
            "cs-CZ",
            "da-DK",
            "de-AT",
            "de-BE",
            "de-DE",
            "el-GR",
            "en-GB",
            "en-IE",
            "es-ES",
            "fi-FI",
            "fr-BE",
            "fr-FR",
            "hu-HU",
            "it-IT",
            "nl-BE",
            "nl-NL",
            "pl-PL",
            "pt-PT",
            "sv-SE",
        ]
    ]
    """At most 20 entries."""
