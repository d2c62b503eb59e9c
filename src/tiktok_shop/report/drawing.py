"""What all charts of a report share: the parts of a Vega-Lite specification, and the picture with its words and its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
"""Names the edition of the grammar; nothing is fetched from there."""

HATCHED = "url(#hatch)"
"""A pattern of the page, for days that may still change."""

_CONFIG: Mapping[str, Any] = {
    "background": "transparent",
    "font": "system-ui, sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelColor": "currentColor",
        "titleColor": "currentColor",
        "gridColor": "#8884",
        "domainColor": "#8888",
        "tickColor": "#8888",
        "labelFontSize": 12,
        "labelLimit": 220,
    },
    "legend": {"labelColor": "currentColor", "titleColor": "currentColor", "labelFontSize": 12},
    "text": {"fill": "currentColor"},
}
AMOUNTS: Mapping[str, Any] = {"labelExpr": "format(datum.value, '~s')", "tickCount": 5}
"""An axis of amounts: 0, 200k, 1.5M."""

GAIN, LOSS, NEUTRAL = "#1c7c8c", "#c2502e", "#6b6f9c"
"""They differ in lightness, too, for people who cannot tell red from green."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture, what it says in one sentence, and its table."""

    id: str
    title: str
    caption: str
    spec: Mapping[str, Any]
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    """Cells as text; all columns but the first are numbers."""


def whole(spec: Mapping[str, Any]) -> dict[str, Any]:
    """Return *spec* with what makes it a chart of the page: its grammar, its width, its colours."""
    return {
        "$schema": SCHEMA,
        "width": "container",
        "autosize": {"type": "fit-x", "contains": "padding"},
        "config": _CONFIG,
        **spec,
    }


def bars(**style: Any) -> dict[str, Any]:
    """Return the mark of horizontal bars."""
    return {"type": "bar", "cornerRadiusEnd": 2, **style}


def categories(field: str) -> dict[str, Any]:
    """Return the axis of horizontal bars that names them, in the order of the data."""
    return {"field": field, "type": "nominal", "sort": None, "title": None}


def amounts(field: str = "amount", **more: Any) -> dict[str, Any]:
    """Return an axis of amounts."""
    return {"field": field, "type": "quantitative", "title": None, "axis": AMOUNTS, **more}


def tooltip(**fields: str) -> list[dict[str, str]]:
    """Return the lines of a tooltip: fields and their titles."""
    return [{"field": name, "type": "nominal", "title": title} for name, title in fields.items()]
