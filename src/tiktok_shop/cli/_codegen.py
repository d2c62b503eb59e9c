"""The generator, which a user needs only for operations of their own: extra ``codegen``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import typer

from tiktok_shop.cli._session import UsageError


def codegen(module: str) -> Any:
    """
    Return a module of the generator.

    Raises:
        UsageError: If what it stands on is not installed.
    """
    try:
        return import_module(f"tiktok_shop_codegen.{module}")
    except ModuleNotFoundError as error:
        raise UsageError(f"{error.name} is missing: pip install 'tiktok-shop-async[codegen]'") from None


@contextmanager
def refused() -> Iterator[None]:
    """Print what the generator finds wrong, one line per mistake, and exit 1."""
    wrong = codegen("source").SpecError
    try:
        yield
    except wrong as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
