# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._support import Input


class GlobalProductAttributeInput(Input):
    id: str
    values: Sequence[IdNameInput | Mapping[str, Any]]


from .id_name_input import IdNameInput  # noqa: E402
