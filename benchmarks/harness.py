"""Run cases in interleaved rounds and print medians and ratios. A ratio holds when a machine's speed drifts; a time does not."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

console = Console()


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
    for turn in range(rounds + 1):
        for label, case in cases.items():
            started = time.perf_counter()
            own = case.run()
            took = time.perf_counter() - started if own is None else own
            if turn:
                seconds[label].append(took / case.count)
    medians = {label: statistics.median(values) for label, values in seconds.items()}
    table = Table(title=title, title_justify="left", title_style="bold")
    for heading in ("case", unit_name, "spread", f"× {baseline}", "budget"):
        table.add_column(heading, justify="left" if heading in {"case", "budget"} else "right")
    for label, median in medians.items():
        quartiles = statistics.quantiles(seconds[label], n=4)
        table.add_row(
            label,
            f"{median * unit:,.1f}",
            f"±{(quartiles[2] - quartiles[0]) / 2 / median:.0%}",
            f"{median / medians[baseline]:.2f}",
            (budgets or {}).get(label, ""),
        )
    console.print(table)
    return medians
