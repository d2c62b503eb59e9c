"""``tiktok-shop call``: any operation, JSON on stdout."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import orjson
import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._given import json_object_of, pairs_of
from tiktok_shop.cli._session import (
    AllShops,
    Concurrency,
    EnvFile,
    Proxy,
    Shops,
    Timeout,
    UsageError,
    chosen,
    open_client,
    run,
)
from tiktok_shop.errors import ConfigurationError, PartialBatchError

if TYPE_CHECKING:
    from tiktok_shop._grant_client import GrantClient
    from tiktok_shop._shop_client import ShopClient
    from tiktok_shop.calls.batches import BatchReport
    from tiktok_shop.client import TikTokShop
    from tiktok_shop_runtime.operations import Operation


@dataclass(frozen=True)
class _Request:
    """What is to be sent, checked as far as it can be without a client."""

    operation: Operation
    params: Mapping[str, Any]
    body: Any
    files: Mapping[str, Path]
    every_page: bool
    strict: bool
    unknown_fields: Literal["refuse", "send"]
    package: str | None = None
    """Whose operations are known beside our own."""


@dataclass
class _Answer:
    """What one shop answered."""

    data: Any = None
    refused: int = 0
    """Entries of a batch that were refused inside a success."""

    entries: int = 0
    """Entries that were given."""

    @property
    def exit_code(self) -> int:
        if not self.refused:
            return 0
        return 1 if self.refused >= self.entries else 3


def call(
    operation: Annotated[str, typer.Argument(help="operationId; `tiktok-shop operations` lists them.")],
    *,
    shop: Shops = None,
    all_shops: AllShops = False,
    authorization: Annotated[
        str | None,
        typer.Option(
            "--authorization",
            help="Instead of a shop a grant: a creator's or partner's, by its name or id (`auth status`).",
            metavar="NAME",
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", help="A path or query parameter. Repeatable.", metavar="K=V"),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option("--body", help="A JSON object, @FILE, or - for standard input.", metavar="JSON"),
    ] = None,
    file: Annotated[
        list[str] | None, typer.Option("--file", help="A file to upload. Repeatable.", metavar="FIELD=PATH")
    ] = None,
    every_page: Annotated[bool, typer.Option("--all", help="Follow the pages: one item per line.")] = False,
    send_unknown: Annotated[
        bool,
        typer.Option(
            "--send-unknown", help="Send parameters and body fields that the spec does not know, too."
        ),
    ] = False,
    strict: Annotated[bool, typer.Option(help="Fail when the answer is not what the spec says.")] = False,
    package: Annotated[
        str | None,
        typer.Option(help="A package of generate-client, whose operations are known, too.", metavar="NAME"),
    ] = None,
    concurrency: Concurrency = 50,
    timeout: Timeout = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Call any operation and print its data as JSON; for several shops one line each, with the shop's name.

    Lists beyond the operation's limit are split over several calls. What a batch refused is listed on stderr, and the
    exit code is then 3, or 1 when nothing was done.

    Example: tiktok-shop call getWithdrawals --shop SHOP1 -p types=WITHDRAW -p page_size=10
    """
    from tiktok_shop._api import TIKTOK_SHOP

    params = pairs_of("--param", param)
    files = {name: Path(path) for name, path in pairs_of("--file", file).items()}
    json = None if body is None else json_object_of("--body", body)
    try:
        facts = (TIKTOK_SHOP.with_registry(package) if package else TIKTOK_SHOP).find(operation)
    except ConfigurationError as error:
        raise UsageError(str(error)) from None
    unknown: Literal["refuse", "send"] = "send" if send_unknown else "refuse"
    request = _Request(facts, params, json, files, every_page, strict, unknown, package)

    if authorization is not None and (shop or all_shops):
        raise UsageError("--authorization stands for a grant and --shop for a shop: give one of them")

    async def work() -> int:
        async with open_client(env_file, proxy, timeout=timeout, require_shops=authorization is None) as app:
            if authorization is not None:
                return (await _asked(_grant(app, authorization), request, tagged=False)).exit_code
            names = _named(app, shop, all_shops=all_shops)
            if len(names) == 1 and not all_shops:
                return (await _asked(app.shop(names[0]), request, tagged=False)).exit_code
            return await _each(app, names, request, concurrency)

    raise typer.Exit(run(work()))


def _grant(app: TikTokShop, name: str) -> GrantClient:
    try:
        return app.authorization(name)
    except ConfigurationError as error:
        raise UsageError(str(error)) from None


def _named(app: TikTokShop, shop: list[str] | None, *, all_shops: bool) -> list[str]:
    if not shop and not all_shops and len(app.shops.names) == 1:
        return app.shops.names
    if not shop and not all_shops and app.shops.names:
        known = ", ".join(app.shops.names[:5]) + (" …" if len(app.shops.names) > 5 else "")
        raise UsageError(f"say which shop: --shop NAME, or --all-shops (there are {known})")
    return chosen(app, shop, all_shops=all_shops)


async def _each(app: TikTokShop, names: list[str], request: _Request, concurrency: int) -> int:
    codes: list[int] = []
    failed: dict[str, Exception] = {}
    with output.progress(request.operation.id, len(names)) as advance:
        async for outcome in app.stream_shops(
            lambda one: _asked(one, request, tagged=True), shops=names, max_concurrency=concurrency
        ):
            if outcome.error is None:
                codes.append(outcome.result().exit_code)
            else:
                failed[outcome.shop] = outcome.error
            advance(1)
    if len(failed) == len(names) and all(isinstance(one, UsageError) for one in failed.values()):
        raise failed[names[0]]
    output.failures({name: failed[name] for name in names if name in failed}, len(names))
    return output.exit_code(sum(code != 1 for code in codes), len(failed) + sum(code != 0 for code in codes))


async def _asked(shop: ShopClient | GrantClient, request: _Request, *, tagged: bool) -> _Answer:
    """Ask one shop and print what it answers; *tagged*: as one line with its name."""
    from tiktok_shop.calls.batches import refusals

    handle = shop.with_options(strict=request.strict)
    if request.package:
        handle = handle.with_operations(request.package)
    given: dict[str, Any] = {
        "params": request.params, "body": request.body, "unknown_fields": request.unknown_fields
    }  # fmt: skip
    answer = _Answer(entries=_entries(request))
    try:
        if request.every_page:
            async for item in handle.paged(request.operation.id, **given):
                _line({"shop": shop.name, "item": item} if tagged else item)
            return answer
        answer.data = await handle.call(request.operation.id, **given, files=request.files or None)
    except PartialBatchError as error:
        answer.refused = answer.entries - len(error.report.ok)
        _print(shop.name, _as_json(error.report), tagged=tagged)
        output.warn(f"{shop.name}: {error}")
        return answer
    except ConfigurationError as error:
        # one that is about a shop is that shop's outcome; any other is about what was typed
        if error.shop is None:
            raise UsageError(str(error).replace("unknown_fields='send'", "--send-unknown")) from None
        raise
    _print(shop.name, answer.data, tagged=tagged)
    refused = refusals(request.operation, answer.data)
    answer.refused = len(refused)
    if refused:
        output.failures(
            {f"{shop.name} #{number}": one for number, one in enumerate(refused, start=1)},
            max(answer.entries, len(refused)),
            what="entries",
        )
    return answer


def _entries(request: _Request) -> int:
    """How many entries of a batch were given; 0 where the operation takes none."""
    batch = request.operation.batch
    if batch is None:
        return 0
    value: Any = request.params if batch.where == "query" else request.body
    for name in batch.parameter.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, str):
        return len(value.split(","))
    return len(value) if isinstance(value, list) else 0


def _as_json(report: BatchReport) -> dict[str, Any]:
    """A batch of which only parts were answered, as JSON."""
    return {
        "ok": list(report.ok),
        "failed": {name: str(error) for name, error in report.failed.items()},
        "unknown": {name: str(error) for name, error in report.unknown.items()},
    }


def _print(shop: str, data: Any, *, tagged: bool) -> None:
    if tagged:
        _line({"shop": shop, "data": data})
    else:
        output.print_json(data)


def _line(value: Any) -> None:
    sys.stdout.buffer.write(orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE))
