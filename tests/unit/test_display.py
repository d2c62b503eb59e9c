"""Text of strangers on a screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop._display import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cobalt Audio MY 1", "Cobalt Audio MY 1"),
        ("ร้านชา 🍵 Thé – حلويات", "ร้านชา 🍵 Thé – حلويات"),
        ("می‌خواهم", "می‌خواهم"),
        ("\x1b]0;owned\x07\x1b[2J", "\\x1b]0;owned\\x07\\x1b[2J"),
        ("two\nlines\r\tand", "two lines and"),
        ("abc\u202egpj.exe", "abc\\u202egpj.exe"),
        ("\u2066x\u2069\u2028", "\\u2066x\\u2069"),
        ("\x9b31m", "\\x9b31m"),
        ("[/] [bold]", "[/] [bold]"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_acts_is_written_out_and_what_is_read_stays(text, expected):
    """Terminal codes and changes of direction are escapes, line ends are spaces; letters, emoji and brackets are untouched."""
    assert shown(text) == expected


@given(st.text())
def test_nothing_that_is_shown_can_act(text):
    """Whatever goes in, what comes out has no control, direction or line character."""
    assert not {unicodedata.category(one) for one in shown(text)} & {"Cc", "Cs", "Zl", "Zp"}
    assert "\u202e" not in shown(text)
