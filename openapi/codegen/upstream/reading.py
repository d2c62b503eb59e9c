"""Which reader a published description wants."""

from __future__ import annotations

from pathlib import Path

from .. import source
from . import node_sdk, openapi_file
from .described import Described, Description


def read(path: Path) -> Description:
    """
    Return what the file or folder at *path* describes.

    An OpenAPI 3.0 or 3.1 document (YAML or JSON), a folder of such, or a folder of the official Node SDK.

    Raises:
        SpecError: If it is none of these.
    """
    if path.is_dir() and any(path.rglob("*.ts")):
        return node_sdk.read(path)
    if not path.exists():
        raise source.SpecError(f"{path}: no such file or folder")
    files = (
        [path]
        if path.is_file()
        else sorted(f for f in path.rglob("*") if f.suffix in {".yaml", ".yml", ".json"})
    )
    found: dict[tuple[str, str], Described] = {}
    for file in files:
        for described in openapi_file.read(file):
            found[described.path, described.method] = described
    if not found:
        raise source.SpecError(
            f"{path}: describes no operation; wanted is OpenAPI 3.0 or 3.1, or the Node SDK's TypeScript"
        )
    return Description(list(found.values()))
