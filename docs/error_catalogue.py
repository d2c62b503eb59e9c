"""Write the table of docs/guides/errors.md from the catalogue: ``python -m docs.error_catalogue``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tiktok_shop._protocol.error_codes import BUSINESS, FAMILIES, GATEWAY, Row
from tiktok_shop._protocol.error_table import documented_codes, is_retry_worthwhile, lookup

PAGE = Path(__file__).parent / "guides" / "errors.md"
MARK = "<!-- generated from the catalogue by docs/error_catalogue.py: do not edit below -->"


def table() -> str:
    """Return everything below the mark: described codes, then the families that are known by their area only."""
    return "\n".join(
        [
            MARK,
            "",
            "## Gateway and token endpoints",
            "",
            *_rows(GATEWAY),
            "",
            "## Business codes",
            "",
            *_rows(BUSINESS),
            "",
            "## Documented codes that are known by their area only",
            "",
            "The message says what is wrong.",
            "",
            *_families(),
            "",
        ]
    )


def rewrite(page: str) -> str:
    """Return *page* with what stands below the mark made anew."""
    return page.partition(MARK)[0] + table()


def _rows(rows: tuple[Row, ...]) -> Iterator[str]:
    yield "| Code | Message has | Class | `kind` | Meaning | What to do | Retried | Source |"
    yield "|---|---|---|---|---|---|---|---|"
    for row in rows:
        codes = ", ".join(map(str, row.codes))
        pattern = f"`{row.pattern}`".replace("|", "\\|") if row.pattern else ""
        kind = f"`{row.kind}`" if row.kind else ""
        retried = (
            "yes"
            if is_retry_worthwhile(row)
            else "once"
            if row.kind in {"token_expired", "timestamp"}
            else ""
        )
        yield (
            f"| {codes} | {pattern} | {row.error.__name__} | {kind} | {row.meaning} | {row.advice} | {retried} | {row.source} |"
        )


def _families() -> Iterator[str]:
    described = {code for row in (*GATEWAY, *BUSINESS) for code in row.codes}
    yield "| Family | Areas | Class | Codes |"
    yield "|---|---|---|---|"
    for family, areas, _ in FAMILIES:
        codes = [code for code, _ in documented_codes() if code // 1000 == family and code not in described]
        if codes:
            row = lookup(codes[0])
            name = row.error.__name__ if row else ""
            yield f"| {family} | {areas} | {name} | {', '.join(map(str, codes))} |"


if __name__ == "__main__":
    PAGE.write_text(rewrite(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
