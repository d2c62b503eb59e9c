"""``tiktok-shop generate-client``: typed methods for operations of your own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._codegen import codegen, refused

__all__ = ["generate_client"]


def generate_client(
    spec: Annotated[
        Path, typer.Argument(help="An OpenAPI Overlay 1.0 file, or an OpenAPI 3 file.", metavar="FILE")
    ],
    *,
    out: Annotated[Path, typer.Option(help="The package to make: a folder of that name.", metavar="FOLDER")],
) -> None:
    """
    Make a typed package for operations that this SDK does not have.

    Use it with shop.area(...); the emulator answers for it with --spec FILE, call takes it with --package.

    Example: tiktok-shop generate-client private.yaml --out my_operations
    """
    with refused():
        made = codegen("own").generate_client(spec, out)
    output.note(f"{out}: {len(made)} operations: {', '.join(made)}")
