"""Which commands there are, and loading one when it is used: `--help` and each command import only what they need."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import typer
import typer.core
import typer.main

CONTEXT = {"help_option_names": ["-h", "--help"]}


class Place(NamedTuple):
    """Where a command is written."""

    name: str

    module: str
    """In this package."""

    attribute: str
    """The function, or the ``typer.Typer`` of a group."""

    help: str
    """The first sentence of its help; a test compares."""


COMMANDS = (
    Place("demo", "demo", "demo", "Fetch GMV, orders, statements with transactions, and withdrawals of every shop at once."),
    Place("gmv", "gmv", "gmv", "Fetch GMV, orders, buyers and units of one shop, several, or all at once."),
    Place("orders", "fetch", "orders", "Fetch every order that was placed in a time window."),
    Place("finance", "fetch", "finance", "Fetch statements with their transactions, and withdrawals."),
    Place("products", "fetch", "products", "Fetch every product."),
    Place("export", "export", "export", "Write tables of a synced database to Parquet or CSV files."),
    Place("sync", "sync", "app", "Bring a database up to date with every shop: orders, products, finance, analytics."),
    Place("queue", "worker", "queue", "The queue of a database that several workers fill."),
    Place("worker", "worker", "worker", "Bring shops of a queue up to date until stopped; run as many of them as you like."),
    Place("call", "call", "call", "Call any operation and print its data as JSON."),
    Place("report", "report", "report", "Write a report of all shops as one HTML file, from the synced database."),
    Place("reconcile", "reconcile", "reconcile", "Explain the difference between GMV and the bank, step by step, from the synced database."),
    Place("operations", "operations", "operations", "List the operations, or show what one of them takes."),
    Place("emulator", "emulator", "emulator", "Run the emulator until interrupted."),
    Place("generate-client", "generate_client", "generate_client", "Make a typed package for operations that this SDK does not have."),
    Place("sign", "sign", "sign", "Sign a pasted request; with --explain, show the string that is signed and compare with the sign it carries."),
    Place("doctor", "doctor", "doctor", "Look at environment, vault, hosts, proxy, clock, tokens and ciphers, and try every grant; exit 1 if something would fail."),
    Place("mcp", "mcp", "mcp", "Serve agents over the Model Context Protocol, on stdin and stdout."),
    Place("market", "market", "app", "Market data about TikTok Shop (WinningHunter). Every request costs a credit; answers are JSON on stdout."),
    Place("webhook", "webhook", "app", "Send yourself signed events, and check the signature of others."),
    Place("auth", "auth", "app", "Grants: consent, codes, tokens."),
    Place("shops", "shops", "app", "Shops: list, discover, add, remove, name, tag, move."),
)  # fmt: skip


class Later(typer.core.TyperCommand):
    """Stands for a command until it is used: knows its name and first sentence, and loads the rest then."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.name, help=place.help)
        self.place = place

    def load(self) -> Any:
        """Return the command itself."""
        found = getattr(import_module(f"tiktok_shop.cli.{self.place.module}"), self.place.attribute)
        if not isinstance(found, typer.Typer):
            single = typer.Typer(add_completion=False, rich_markup_mode="markdown")
            single.command(self.place.name)(found)
            found = single
        command = typer.main.get_command(found)
        command.name = self.place.name
        return command

    def make_context(self, *arguments: Any, **settings: Any) -> Any:
        # All that runs, completes or explains a command begins with its context, and takes the command from there.
        return self.load().make_context(*arguments, **settings)


class Group(typer.core.TyperGroup):
    """The root: holds the commands of ``COMMANDS``."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for place in COMMANDS:
            self.add_command(Later(place))
