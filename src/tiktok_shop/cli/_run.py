"""
A run of a command that writes files for many shops: what the files are called, and the manifest that lists them.

Names carry what they hold (shop, kind, days), so that no other day and no other command overwrites them. The manifest
says for each shop which files there are, how many rows and what sums they hold, or why there are none. What an earlier
run of the same days left of a shop that fails now is set aside (``.old``): it would look current.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from tiktok_shop import __version__
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._files import file_names, write_json
from tiktok_shop.cli._session import UsageError
from tiktok_shop.errors import ConfigurationError

Out = Annotated[Path, typer.Option("--out", help="Folder for the files; made when it is not there.")]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        help="json, csv, parquet; several with commas. JSON is one file per shop, the others one per kind for all shops.",
    ),
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume", help="Leave out the shops whose files of these days and formats are there, and whole."
    ),
]

_FORMATS = ("json", "csv", "parquet")


def formats(text: str) -> set[str]:
    """
    Return the formats in a comma list.

    Raises:
        UsageError: For one that there is not.
    """
    wanted = {part.strip().lower() for part in text.split(",") if part.strip()}
    if not wanted or not wanted <= set(_FORMATS):
        raise UsageError(f"--format {text!r}: there are json, csv and parquet")
    return wanted


class Totals:
    """Rows by kind, and sums of money by kind and currency. Exact; currencies are never added."""

    def __init__(
        self,
        amounts: Mapping[str, Callable[[Any], tuple[str | None, Any]]],
        counts: Mapping[str, Callable[[Any], bool]] | None = None,
    ) -> None:
        """
        Args:
            amounts: For each kind that has one: returns currency and amount of a record.

            counts: What else is counted: a word, and whether a record belongs to it.
        """
        self._amounts, self._counts = amounts, counts or {}
        self.counted = dict.fromkeys(self._counts, 0)
        self.rows: dict[str, int] = {}
        self.sums: dict[str, dict[str, Decimal]] = {}

    def add(self, kind: str, record: Any) -> None:
        """Count *record*. An amount that is not a number is left out, as is one without a currency."""
        self.rows[kind] = self.rows.get(kind, 0) + 1
        for word, belongs in self._counts.items():
            self.counted[word] += belongs(record)
        if kind not in self._amounts:
            return
        currency, amount = self._amounts[kind](record)
        try:
            number = Decimal(amount)
        except (InvalidOperation, TypeError, ValueError):
            return
        if currency and number.is_finite():
            self.put(kind, currency, number)

    def put(self, kind: str, currency: str, amount: Decimal) -> None:
        """Add *amount* to a sum."""
        sums = self.sums.setdefault(kind, {})
        sums[currency] = sums.get(currency, Decimal(0)) + amount


class Run:
    """The files of one run, and what became of each shop."""

    def __init__(
        self,
        out: Path,
        command: str,
        *,
        shops: Sequence[str],
        known: Iterable[str],
        label: str,
        kinds: Sequence[str],
        marks: Sequence[str] = (),
        about: Mapping[str, Any] | None = None,
    ) -> None:
        """
        Args:
            out: The folder; made when it is not there.

            command: Its name; that of the manifest begins with it.

            shops: Those of this run.

            known: All shops there are: names of files differ among them.

            label: The days, as names of files have them.

            kinds: What is written of a shop, as names of files have it.

            marks: What else makes the files differ from those of other runs over the same days, such as ``usd``.

            about: Settings that the manifest repeats.

        Raises:
            ConfigurationError: If nothing can be written there; nothing was sent yet.
        """
        self.out, self.command, self.shops = out, command, list(shops)
        self._kinds, self._tail = kinds, "".join(f".{mark}" for mark in marks) + f".{label}"
        self._names = file_names({*known, *shops})
        self._about = dict(about or {})
        self._started = _moment()
        self.entries: dict[str, dict[str, Any]] = {}
        self.failed: dict[str, Exception] = {}
        self.manifest = out / f"{command}{self._tail}.manifest.json"
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"cannot write to {out}: {error.strerror}") from error
        if not os.access(out, os.W_OK | os.X_OK):
            raise ConfigurationError(f"cannot write to {out}: not allowed")
        self._before = self._read()

    def path(self, shop: str | None, kind: str, ending: str) -> Path:
        """Return the path of a file: of one shop, or (``None``) of all shops of this run."""
        return self.out / f"{self._stem(shop)}.{kind}{self._tail}.{ending}"

    def _stem(self, shop: str | None) -> str:
        if shop is not None:
            return self._names[shop]
        if len(self.shops) == len(self._names):
            return "all-shops"
        return "+".join(self._names[name] for name in self.shops[:3]) + (
            "+more" if len(self.shops) > 3 else ""
        )

    def done_before(self, wanted: Iterable[str], *, needs_days_over: bool) -> set[str]:
        """
        Return the shops of which an earlier run of the same days left all that this one would write.

        A table is of several shops. Where one of them is to be fetched again, the others are too: the table would go on
        showing what it held of that shop.

        Args:
            wanted: The formats of this run.

            needs_days_over: Whether a shop counts only if its days were over when it was fetched.
        """
        endings = tuple(f".{ending}" for ending in wanted)
        files = {
            shop: [name for name in entry.get("files") or () if name.endswith(endings)]
            for shop, entry in self._before.items()
        }
        done = {
            shop
            for shop, names in files.items()
            if self._before[shop]["outcome"] == "ok"
            and (self._before[shop].get("days_over") or not needs_days_over)
            and all(any(name.endswith(ending) for name in names) for ending in endings)
            and all((self.out / name).is_file() for name in names)
        }
        while again := {
            shop
            for shop in done
            if any(not set(files[shop]).isdisjoint(files[other]) for other in files.keys() - done)
        }:
            done -= again
        return done

    def wrote(self, shop: str, files: Iterable[Path], totals: Totals, **facts: Any) -> None:
        """Note that *shop* is done."""
        self.entries[shop] = {
            "outcome": "ok",
            "files": [file.name for file in files],
            "rows": totals.rows,
            "sums": totals.sums,
            **totals.counted,
            **facts,
            "fetched_at": _moment(),
        }

    def add_tables(self, files: Iterable[Path]) -> None:
        """Note the files that hold a table of all shops of this run: they belong to every one that is done."""
        names = [file.name for file in files]
        for shop in self.shops:
            entry = self.entries.get(shop)
            if entry is not None and entry["outcome"] == "ok":
                entry["files"] += names

    def failure(self, shop: str, error: Exception) -> None:
        """Note that *shop* failed, and set its files of an earlier run aside."""
        self.failed[shop] = error
        self.entries[shop] = {
            "outcome": "failed",
            "error": str(error) or type(error).__name__,
            "kind": type(error).__name__,
            "code": getattr(error, "code", None),
            "request_id": getattr(error, "request_id", None),
            "set_aside": self._set_aside(shop),
            "fetched_at": _moment(),
        }

    def _set_aside(self, shop: str) -> list[str]:
        aside = []
        for file in (self.path(shop, kind, ending) for kind in self._kinds for ending in _FORMATS):
            old = file.with_name(f"{file.name}.old")
            with contextlib.suppress(OSError):
                file.replace(old)
                aside.append(old.name)
        return aside

    def finish(self) -> dict[str, Any]:
        """Write the manifest and return it. Shops that earlier runs of the same days fetched stay in it."""
        open_shops = [shop for shop in self.shops if shop not in self.entries]
        kept = {shop: entry for shop, entry in self._before.items() if shop not in self.entries}
        shops = {**kept, **self.entries}
        report = {
            "command": self.command,
            "version": __version__,
            **self._about,
            "started_at": self._started,
            "finished_at": None if open_shops else _moment(),
            "ok": sum(entry["outcome"] == "ok" for entry in self.entries.values()),
            "failed": len(self.failed),
            "not_reached": open_shops,
            "totals": _added(entry for entry in shops.values() if entry["outcome"] == "ok"),
            "causes": [{"cause": text, "shops": names} for text, names in output.causes(self.failed)],
            "shops": {shop: shops[shop] for shop in sorted(shops, key=self._place)},
        }
        content = orjson.dumps(report, default=_text, option=orjson.OPT_INDENT_2)
        with contextlib.suppress(
            ConfigurationError
        ):  # the shops' own lines have said that nothing can be written
            write_json(self.manifest, content)
        plain: dict[str, Any] = orjson.loads(content)
        return plain

    def _place(self, shop: str) -> tuple[int, str]:
        return (self.shops.index(shop) if shop in self.shops else len(self.shops), shop)

    def stopped(self) -> str:
        """Say what is there after Ctrl-C."""
        done = len(self.entries) - len(self.failed)
        return (
            f"{done} of {len(self.shops)} shops are whole in {self.out}, listed in {self.manifest.name};"
            " nothing is half-written. The same command with --resume fetches the rest"
        )

    def say(self) -> int:
        """Say where things are and what failed; return the exit code."""
        done = len(self.entries) - len(self.failed)
        output.note(
            f"{done} of {len(self.shops)} shops written to {self.out}; {self.manifest.name} lists all"
        )
        aside = sum(len(entry.get("set_aside") or ()) for entry in self.entries.values())
        if aside:
            output.warn(f"{aside} older files of shops that failed now were renamed to .old")
        output.failures(
            {shop: self.failed[shop] for shop in self.shops if shop in self.failed}, len(self.shops)
        )
        return output.exit_code(done, len(self.failed))

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            shops = orjson.loads(self.manifest.read_bytes())["shops"]
            return {shop: dict(entry) for shop, entry in shops.items() if "outcome" in entry}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}


def _added(entries: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    rows: dict[str, int] = {}
    sums: dict[str, dict[str, Decimal]] = {}
    for entry in entries:
        for kind, count in (entry.get("rows") or {}).items():
            rows[kind] = rows.get(kind, 0) + count
        for kind, of_kind in (entry.get("sums") or {}).items():
            for currency, amount in of_kind.items():
                there = sums.setdefault(kind, {})
                there[currency] = there.get(currency, Decimal(0)) + Decimal(amount)
    return {"rows": rows, "sums": sums}


def _moment() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    raise TypeError(type(value).__name__)
