"""Run cases in interleaved rounds and print medians and ratios. A ratio holds when a machine's speed drifts; a time does not."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from rich import box
from rich.console import Console
from rich.table import Table

console = Console(width=150, record=True, highlight=False)

SHORT = os.environ.get("BENCHMARKS_SHORT") == "1"
"""Whether fewer rounds and smaller loads will do."""


def size(full: int, short: int) -> int:
    """Return how much of something to do."""
    return short if SHORT else full


def is_busy() -> bool:
    """Whether this machine has had more to do in the last minute than it has cores for."""
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1)


def machine() -> str:
    """Say what this runs on, and how busy that is with other things."""
    known = ("tiktok-shop-async", "httpx", "aiohttp", "anyio", "orjson", "attrs", "uvloop", "tiktok-shop-api")
    found = []
    for name in known:
        with suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} on {platform.machine()}, "
        f"{os.cpu_count()} cores{load}; {', '.join(found)}."
    )


def table_of(title: str, *headings: str) -> Table:
    """Return an empty table in Markdown; *headings* that end with ``>`` are right-aligned."""
    table = Table(title=f"**{title}**\n", title_justify="left", title_style="", box=box.MARKDOWN)
    for heading in headings:
        table.add_column(
            heading.removesuffix(">"), justify="right" if heading.endswith(">") else "left", no_wrap=True
        )
    return table


def note(text: str = "") -> None:
    """Print a line that is a paragraph of its own."""
    console.print(f"\n{text}\n" if text else "", soft_wrap=True)


@dataclass(frozen=True)
class Judged:
    """A figure that we have an aim for."""

    what: str
    aim: str
    measured: float
    is_met: bool


judged: list[Judged] = []
"""All of this run, in order: the table at the top of the page."""


def judge(what: str, measured: float, *, most: float | None = None, least: float | None = None) -> None:
    """Print *measured* beside the aim, at *most* or at *least* so much, and keep both for the top of the page."""
    aim = f"≤ {most:.2f}" if most is not None else f"≥ {least:.2f}"
    is_met = (most is None or measured <= most) and (least is None or measured >= least)
    judged.append(Judged(what, aim, measured, is_met))
    note(f"{what}: {measured:.2f} (aim {aim}, {'met' if is_met else 'missed'})")


@dataclass(frozen=True)
class Case:
    """One thing to measure: *run* does it *count* times and may return the seconds itself."""

    run: Callable[[], float | None]
    count: int = 1


def compare(
    title: str,
    cases: Mapping[str, Case],
    *,
    baseline: str,
    rounds: int = 9,
    budgets: Mapping[str, str] | None = None,
    unit: float = 1e6,
    unit_name: str = "µs",
) -> dict[str, float]:
    """
    Print a table of *cases* against *baseline* and return each one's median seconds per repetition.

    Args:
        title: What is compared.

        cases: Label to case. All run once per round, in turn, after one warm-up.

        baseline: The label that is 1.0.

        rounds: How many rounds; the median counts.

        budgets: Label to the budget we hold ourselves to, as text.

        unit: Multiplies seconds for display.
    """
    seconds: dict[str, list[float]] = {label: [] for label in cases}
    for turn in range(size(rounds, min(rounds, 3)) + 1):
        for label, case in cases.items():
            started = time.perf_counter()
            own = case.run()
            took = time.perf_counter() - started if own is None else own
            if turn:
                seconds[label].append(took / case.count)
    medians = {label: statistics.median(values) for label, values in seconds.items()}
    table = table_of(
        title, "case", f"{unit_name}>", "spread>", f"× {baseline}>", "× of the fastest>", "budget"
    )
    for label, median in medians.items():
        quartiles = statistics.quantiles(seconds[label], n=4)
        table.add_row(
            label,
            f"{median * unit:,.1f}",
            f"±{(quartiles[2] - quartiles[0]) / 2 / median:.0%}",
            f"{median / medians[baseline]:.2f}",
            f"{min(seconds[label]) / min(seconds[baseline]):.2f}",
            (budgets or {}).get(label, ""),
        )
    console.print(table)
    note()
    return medians
