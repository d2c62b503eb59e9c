"""Text that others wrote (names, messages), made fit to be shown: one line of what it says, and nothing that acts. Pure."""

from __future__ import annotations

import unicodedata

__all__ = ["shown"]

_ACTS = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that do something where they are printed: terminal codes, changes of direction, line ends."""

_JOINERS = {"\u200c", "\u200d"}
"""Join or part letters of Persian, Hindi, Bengali and emoji; they change nothing outside their word."""


def shown(text: object) -> str:
    """
    Return *text* as one line in which nothing moves the cursor, changes colours or turns the direction of writing.

    White space becomes single spaces; control and direction characters are written as escapes such as ``\\x1b`` or
    ``\\u202e``. Letters of all scripts and emoji stay as they are. Markup is no matter of this function: whoever prints with
    markup escapes it.

    Args:
        text: What a stranger wrote: a seller's shop name, a platform's message. Anything but a ``str`` is turned into one.
    """
    text = " ".join(str(text).split())
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character
        if character in _JOINERS or unicodedata.category(character) not in _ACTS
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
