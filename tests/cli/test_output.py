"""What the commands print: results on stdout, talk on stderr, and nothing wrong in a narrow window."""

import logging
import re
import subprocess
from decimal import Decimal

import pytest
import typer.main
from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop._display import shown
from tiktok_shop.cli import _files, _table
from tiktok_shop.cli._app import app
from tiktok_shop.cli._commands import COMMANDS, Later
from tiktok_shop.cli._output import causes
from tiktok_shop.errors import AuthenticationError, ConfigurationError, NotAuthorizedError

from .conftest import COMMAND


def test_the_list_of_commands_says_what_each_says_of_itself():
    """The list is written down so that nothing has to be imported for it; it must not drift."""
    for name, listed in typer.main.get_command(app).commands.items():
        assert isinstance(listed, Later)
        command = listed.load()
        assert command.name == name
        said = " ".join((command.help or "").split("\n\n")[0].split())
        assert listed.help.rstrip(".") in said
    assert {place.name for place in COMMANDS} == set(typer.main.get_command(app).commands)


def test_minus_h_and_completion(shell):
    """``-h`` is ``--help`` everywhere, and the script that completes commands can be had."""
    assert shell.run("-h").stdout == shell.run("--help").stdout
    assert "Usage: tiktok-shop shops list" in shell.run("shops", "list", "-h").stdout
    script = shell.run("--show-completion", "bash", _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1").stdout
    assert "_TIKTOK_SHOP_COMPLETE" in script
    offered = shell.run(
        COMP_WORDS="tiktok-shop gm", COMP_CWORD="1", _TIKTOK_SHOP_COMPLETE="complete_bash"
    ).stdout
    assert offered.split() == ["gmv"]


def test_piped_tables_are_values_with_a_header(shell):
    """``| grep`` and ``| cut`` work: one line per operation, whatever the width."""
    ran = subprocess.run(
        f"{COMMAND} operations --area finance | grep withdrawals | cut -f1,5",
        shell=True, cwd=shell.folder, env={**shell.environment, "COLUMNS": "20"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout == "getWithdrawals\t/finance/202309/withdrawals\n"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("operations", 0),
        ("operations --json", 0),
        ("gmv -h", 0),
        ("webhook events", 0),
        ("sign nothing", 2),
        ("nope", 2),
    ],
)
@pytest.mark.parametrize("reader", ["| head -1", "| true", "2>&1 | head -1", "2>&1 | true"])
def test_a_reader_that_goes_away_stops_nothing(shell, command, code, reader):
    """``| head`` ends in peace, whatever was closed: no traceback, and the exit code is the command's own."""
    ran = subprocess.run(
        f"{COMMAND} {command} {reader} >/dev/null; exit ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", cwd=shell.folder, env=shell.environment,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == code
    assert "Traceback" not in ran.stderr
    assert "ignored" not in ran.stderr


@pytest.mark.parametrize("columns", [80, 48])
def test_talk_breaks_at_words_on_a_terminal(shell, columns):
    """No word of a message is cut at the edge; what is piped stays one line, for who greps it."""
    (
        shell.folder / "a-path-that-is-quite-long-and-has-no-space-in-it-at-all-so-that-it-is-wider-than-48"
    ).mkdir()
    command = ("gmv", "--all-shops", "--last", "2d", "--env-file", next(shell.folder.iterdir()).name)
    shown = shell.terminal(columns, *command).text
    piped = shell.run(*command).stderr
    assert piped.count("\n") == 1
    assert shown.split() == piped.split()
    assert len(shown.splitlines()) > 1
    for line in shown.splitlines():
        assert len(line) <= columns or " " not in line


@pytest.mark.parametrize("columns", [80, 48, 40])
def test_no_name_breaks_on_a_terminal(shell, columns):
    """Every operation's name is whole, at any width, and the note says what was left out."""
    shown = shell.terminal(columns, "operations", "--area", "finance").text
    piped = shell.run("operations", "--area", "finance").stdout.splitlines()[1:]
    names = [line.split("\t")[0] for line in piped]
    assert len(names) > 5
    words = set(shown.split())
    assert set(names) <= words
    assert "path" in shown


ROWS = [
    ["SHOP1", Decimal("65703500.25"), 191, None, "Cobalt Audio MY 1"],
    ["Ein Laden mit langem Namen", Decimal("7"), 2, 1, "商店 名称"],
]


@pytest.mark.parametrize("width", [120, 80, 60, 48, 40, 24, 12])
def test_a_table_never_shows_a_part_of_a_number(monkeypatch, capsys, width):
    """Columns go, or rows become lines; every number that is shown is whole, and the first two columns always are."""
    monkeypatch.setenv("COLUMNS", str(width))
    left_out = _table.draw("Money", ["shop", "GMV", "orders", "buyers", "name"], ROWS, keep=2)
    shown = capsys.readouterr().out
    for number in ("65,703,500.25", "7"):
        assert re.search(rf"(?<![\d,.]){re.escape(number)}(?![\d,.])", shown)
    if "orders" not in left_out:
        assert "191" in shown.split()
    assert {"langem", "Namen"} <= set(shown.split())
    assert "…" not in shown
    if width >= 48:
        assert all(len(line.rstrip()) <= width for line in shown.splitlines())


@given(
    st.lists(st.tuples(st.text(max_size=40), st.integers(-(10**15), 10**15), st.decimals(allow_nan=False, allow_infinity=False, places=2)), min_size=1, max_size=6),
    st.integers(10, 120),
)  # fmt: skip
def test_every_number_survives_any_width(rows, width):
    """Whatever is in the cells: a number is whole, or its column is named as left out."""
    import io
    from contextlib import redirect_stdout
    from unittest.mock import patch

    with patch.dict("os.environ", {"COLUMNS": str(width)}), redirect_stdout(io.StringIO()) as out:
        left_out = _table.draw("t", ["text", "count", "money"], rows, keep=2)
    shown = out.getvalue()
    assert "money" in left_out or all(f"{row[2]:,}" in shown for row in rows)
    assert all(f"{row[1]:,}" in shown for row in rows)


HOSTILE = ["[/]", "\\[/x]", "Shop [bold]", "\x1b]0;title\x07x", "\x1b[2J", "a\u202eb", "x\r\ny", "\x9b31m"]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_strangers_is_data(monkeypatch, capsys, text):
    """No markup, no terminal codes, no other direction of writing; nothing is lost."""
    monkeypatch.setenv("COLUMNS", "80")
    _table.draw(text, ["name"], [[text]], keep=1)
    from tiktok_shop.cli import _output as output

    output.talk.cache_clear()
    for say in (output.fail, output.warn, output.note):
        say(text)
    output.failures({text: ConfigurationError(text)}, 2)
    output.marked("ok", "green", text)
    said = capsys.readouterr()
    output.talk.cache_clear()
    for printed in (said.out, said.err):
        assert shown(text) in printed
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", printed)


NAMES = st.lists(st.text(min_size=1, max_size=60), min_size=2, max_size=8, unique=True)


@given(NAMES)
def test_two_shops_never_share_a_file(names):
    """On any file system: without case, with another form of Unicode, with names that look encoded."""
    import unicodedata

    found = _files.file_names(names)
    folded = {unicodedata.normalize("NFC", name).casefold() for name in found.values()}
    assert len(folded) == len(names)
    for name in found.values():
        assert len(name.encode()) < 200
        assert not re.search(r"[\x00-\x1f<>:\"/\\|?*]", name)
        assert not name.startswith((".", "-"))


def test_names_that_met_before():
    """The pairs that shared a file, and what Windows keeps for itself."""
    for pair in (("A–", "A 13"), ("x€", "x AC"), ("Shop", "shop"), ("é", "e\u0301"), ("a" * 300, "a" * 301)):
        assert len({name.casefold() for name in _files.file_names(pair).values()}) == 2
    other = _files.file_names(["Shop", "shop"])[
        "Shop"
    ]  # a shop that calls itself what another's file is called
    assert len(set(_files.file_names(["Shop", "shop", other]).values())) == 3
    assert _files.file_names(["SHOP1", "Cobalt Audio", "con", "..", "商店"]) == {
        "SHOP1": "SHOP1", "Cobalt Audio": "Cobalt%20Audio", "con": "%63on", "..": "%2E.", "商店": "商店",
    }  # fmt: skip


def test_one_line_per_cause():
    """300 shops that fail alike are one line; another cause is another."""
    failed = {
        f"SHOP{n}": AuthenticationError(f"Invalid sign for SHOP{n}", code=106001, request_id=f"2026112100{n}")
        for n in range(300)
    }
    failed["other"] = ConfigurationError("no cipher")
    (shared, names), (alone, one) = causes(failed)
    assert len(names) == 300
    assert "106001" in shared
    assert (alone, one) == ("no cipher", ["other"])


def test_one_line_for_grants_of_many_holders():
    """What differs is the grant and its holder: no reason for a line each."""
    failed = {
        f"SHOP{n}": NotAuthorizedError(
            f"grant-{n:016x} (Trading {n}) is set aside: it was withdrawn", shop=f"SHOP{n}"
        )
        for n in range(300)
    }
    assert causes(failed) == [("the grant is set aside: it was withdrawn", list(failed))]


def test_many_alike_warnings_are_few_lines(capsys):
    """A vault that is away is told of for every grant; three lines say it."""
    from tiktok_shop.cli import _output as output
    from tiktok_shop.cli._warnings import spoken_warnings

    output.talk.cache_clear()
    with spoken_warnings():
        for n in range(300):
            logging.getLogger("tiktok_shop.credentials.refresh").warning("grant-%x could not be refreshed", n)
        logging.getLogger("tiktok_shop.credentials.refresh").warning("something else")
    said = capsys.readouterr().err
    output.talk.cache_clear()
    assert said.count("could not be refreshed") == 3
    assert "something else" in said
    assert "297 more that were alike" in said
