"""``15m``, ``26h``, ``2d``: how people write a duration."""

from __future__ import annotations

import re

from tiktok_shop.cli._session import UsageError

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


def seconds_of(option: str, text: str) -> float:
    """
    Return the seconds in *text*.

    Raises:
        UsageError: If it is none, or not positive.
    """
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhdw])", text.strip().lower())
    seconds = float(found[1]) * _UNITS[found[2]] if found else 0.0
    if seconds <= 0:
        raise UsageError(f"{option} {text!r} is not a duration: write it as 90s, 15m, 26h or 2d")
    return seconds


def shown(seconds: float | None) -> str:
    """Return a duration for people, in one unit: ``–``, ``40 s``, ``12 min``, ``3.5 h``, ``12 d``."""
    if seconds is None:
        return "–"
    for size, unit in ((172_800, "d"), (5_400, "h"), (90, "min")):
        if seconds >= size:
            value = seconds / {"d": 86_400, "h": 3600, "min": 60}[unit]
            return f"{value:.1f} {unit}" if value < 10 and unit == "h" else f"{value:.0f} {unit}"
    return f"{seconds:.0f} s"
