"""Which names are public, and on which page of the site each is explained: read from the modules' ``__all__``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple


class Page(NamedTuple):
    """A page of the Python reference."""

    file: str
    """Name of the page under ``api/``, without ``.md``."""
    title: str
    intro: str
    modules: tuple[str, ...]
    """Modules whose public names it explains; a name that an earlier page has is not repeated."""


PAGES = (
    Page("client", "The client", "`TikTokShop` and what its calls take and give.", ("tiktok_shop",)),
    Page(
        "errors",
        "Errors",
        "[Errors and what to do](../guides/errors.md) has the codes.",
        ("tiktok_shop.errors",),
    ),
    Page(
        "credentials",
        "Credentials and consent",
        "The guide is [Credentials](../guides/credentials.md).",
        ("tiktok_shop.credentials", "tiktok_shop.credentials.vault", "tiktok_shop.consent"),
    ),
    Page(
        "sync",
        "Sync",
        "The guide is [Sync](../guides/sync.md); what is written: [tables](../tables.md).",
        (
            "tiktok_shop.sync",
            "tiktok_shop.sync.export",
            "tiktok_shop.sync.dlt",
            "tiktok_shop.sync.queue",
            "tiktok_shop.sync.dask",
        ),
    ),
    Page(
        "report",
        "Report and reconcile",
        "The guide is [Report and reconcile](../guides/report-and-reconcile.md).",
        ("tiktok_shop.report", "tiktok_shop.reconcile"),
    ),
    Page("agents", "Agents", "The guide is [Agents](../guides/agents.md).", ("tiktok_shop.mcp",)),
    Page(
        "webhooks",
        "Webhooks and signing",
        "The guides are [Webhooks](../guides/webhooks.md) and [how signing works](../explanation/signing.md).",
        ("tiktok_shop.webhooks", "tiktok_shop.signing"),
    ),
    Page(
        "rest",
        "Days, quotas, clocks, observability",
        "What several of the others use.",
        (
            "tiktok_shop.days",
            "tiktok_shop.quotas",
            "tiktok_shop.timing",
            "tiktok_shop.money",
            "tiktok_shop.observability",
        ),
    ),
    Page(
        "testing",
        "Testing and the emulator",
        "The guides are [Testing your own code](../guides/testing.md) and [the emulator](../guides/emulator.md).",
        ("tiktok_shop.testing", "tiktok_shop_emulator"),
    ),
    Page(
        "market-data",
        "Market data",
        "The guide is [Market data](../guides/market-data.md).",
        ("tiktok_shop.winninghunter",),
    ),
)


def names_of(module: str) -> list[str]:
    """Return the public names of *module*, sorted; classes and functions of its own where it has no ``__all__``."""
    loaded = import_module(module)
    listed = getattr(loaded, "__all__", None)
    if listed is None:
        listed = [
            name
            for name, value in vars(loaded).items()
            if not name.startswith("_") and getattr(value, "__module__", "") == module
        ]
    return sorted(
        (name for name in listed if not name.startswith("__")),
        key=lambda name: (name != "TikTokShop", name.lower()),
    )


def public() -> Iterator[tuple[Page, str, str]]:
    """Yield page, module and name of everything public, each object once."""
    seen: set[int] = set()
    for page in sorted(PAGES, key=lambda page: page.file != "errors"):  # errors are told of on their own page
        for module in page.modules:
            for name in names_of(module):
                value = getattr(import_module(module), name)
                if id(value) in seen:
                    continue
                if callable(value):
                    seen.add(id(value))
                yield page, module, name


def path_of(module: str, name: str) -> str:
    """Return where the object is defined: the reference is made from there, and names are found under both paths."""
    value = getattr(import_module(module), name)
    home = getattr(value, "__module__", None)
    own = getattr(value, "__qualname__", None)
    return f"{home}.{own}" if home and own and home.startswith("tiktok_shop") else f"{module}.{name}"
