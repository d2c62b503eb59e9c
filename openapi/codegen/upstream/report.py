"""A proposal as a page to read, breaking differences first."""

from __future__ import annotations

from collections import Counter

from .comparing import ORDER, Proposal

_HEADINGS = {
    "breaking": "Changed: calls that work today may be refused",
    "gone": "No longer described",
    "contradiction": "Contradicted: one of the two is wrong (nothing is proposed)",
    "moved": "Followed by a newer version",
    "new": "New operations",
    "changed": "Changed or added",
}


def report(proposal: Proposal, name: str) -> str:
    """Return the page for *proposal*, made from the source called *name*."""
    counts = Counter(difference.kind for difference in proposal.differences)
    said = ", ".join(f"{counts[kind]} {kind}" for kind in ORDER if counts[kind]) or "nothing differs"
    whole = (
        "taken for the whole API"
        if proposal.complete
        else "taken for a part of the API: what it lacks is not gone"
    )
    lines = [
        f"# What {name} says and we do not",
        "",
        f"{said.capitalize()}. The description was {whole}.",
        "",
    ]
    for kind in ORDER:
        found = [difference for difference in proposal.differences if difference.kind == kind]
        if found:
            lines += [f"## {_HEADINGS[kind]}", ""]
            lines += [f"- `{one.operation}`{f' {one.at}' if one.at else ''}: {one.text}" for one in found]
            lines.append("")
    return "\n".join(lines)
