"""``docs/performance.md``: what the benchmarks printed, with the machine and how to repeat it."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.harness import SHORT, Judged, is_busy, judged, machine

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"

_HEAD = """\
# Performance

Written by `python -m benchmarks report{short} {names}`; the run took {minutes:.0f} minutes. A budget is what we hold ourselves to.

{machine}
{busy}
**How to read it.** A case and its baseline run in turn in each round, and the median of the rounds counts. Trust the
ratios: they survive most of a change of machine, and of what other programs do beside. *Spread* is half the distance
between the quartiles; two figures that are nearer to each other than that are the same. *× of the fastest* divides the
fastest round of each: where a machine is busy with other work (its load is more than its cores), that says more.

**How to repeat it.** `make bench` prepares a clean checkout and writes this page, in less than a quarter of an hour;
`python -m benchmarks wires` runs one part, and `--short` makes each shorter. nginx answers where it is on the `PATH`,
otherwise a small server of our own. Clients to compare with are measured where they are installed. Why things are as
they are: [models](decisions/0003-models-adopt-the-parsed-dict.md), [the wire](decisions/0005-the-wire.md),
[bounds](decisions/0014-bounds.md), [our share of a call](decisions/0019-our-share-of-a-call.md).
"""

_BUSY = """
**This machine was busy with other work** (its load was above its number of cores): of the figures below only large
differences say anything. Repeat them on an idle machine before you quote one.
"""


def write(found: Mapping[str, str], seconds: float) -> Path:
    """
    Write the page and return where it is.

    Args:
        found: Name of a benchmark to what it printed, as Markdown.

        seconds: How long all of it took.
    """
    parts = [
        _HEAD.format(
            short=" --short" if SHORT else "",
            names=" ".join(found),
            minutes=seconds / 60,
            machine=machine(),
            busy=_BUSY if is_busy() else "",
        )
    ]
    if judged:
        parts.append(_aims(judged))
    for name, text in found.items():
        about = (importlib.import_module(f"benchmarks.{name}").__doc__ or name).strip()
        lines = "\n".join(line.strip() for line in text.strip().splitlines())
        parts.append(f"## {name}\n\n{about}\n\n{lines}\n")
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(parts))
    PAGE.write_text(text.rstrip() + "\n")
    return PAGE


def _aims(all_of_them: Sequence[Judged]) -> str:
    """Return the table of what we aim for, and how it came out."""
    rows = [
        f"| {one.what} | {one.aim} | {one.measured:.2f} | {'yes' if one.is_met else '**no**'} |"
        for one in all_of_them
    ]
    return "\n".join(["## Our aims", "", "| | aim | measured | met |", "|---|---|---|---|", *rows, ""])
