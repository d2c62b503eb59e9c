"""Text that others wrote, made fit for a terminal and for a spreadsheet. Pure."""

from __future__ import annotations

from tiktok_shop._display import shown


def clean(text: str) -> str:
    """
    Return *text* as one line in which nothing moves the cursor, changes colours or turns the direction of writing.

    White space becomes single spaces; control and bidirectional characters are written as escapes.
    """
    return shown(" ".join(text.split()))


def harmless_cell(value: str) -> str:
    """
    Return *value* so that no spreadsheet runs it: text that begins like a formula gets an apostrophe before it.

    Numbers stay what they are. The rule is OWASP's, "CSV Injection": = + - @, tab and carriage return.
    """
    if value[:1] not in {"=", "+", "-", "@", "\t", "\r"}:
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
