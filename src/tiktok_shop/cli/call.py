"""``tiktok-shop call``: any operation, JSON on stdout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from tiktok_shop._api import find_operation
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, open_client, run


def call(
    operation: Annotated[str, typer.Argument(help="operationId; `tiktok-shop operations` lists them.")],
    *,
    shop: Annotated[
        str | None,
        typer.Option("--shop", help="Name, id or cipher; needed when there are several.", metavar="NAME"),
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
    strict: Annotated[bool, typer.Option(help="Fail when the answer is not what the spec says.")] = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Call any operation and print its data as JSON.

    Example: tiktok-shop call getWithdrawals --shop SHOP1 -p types=WITHDRAW -p page_size=10
    """
    params = _pairs("--param", param)
    files = {name: Path(path) for name, path in _pairs("--file", file).items()}
    json = _body(body)
    facts = find_operation(operation)

    async def work() -> None:
        async with open_client(env_file, proxy) as app:
            if shop is None and len(app.shops) != 1:
                raise UsageError(
                    f"say which shop: --shop NAME (there are {', '.join(app.shops.names[:5])} …)"
                )
            handle = app.shop(shop or app.shops.names[0]).with_options(strict=strict)
            if every_page:
                async for item in handle.paged(facts.id, params=params, body=json):
                    sys.stdout.buffer.write(orjson.dumps(item, option=orjson.OPT_APPEND_NEWLINE))
                return
            output.print_json(await handle.call(facts.id, params=params, body=json, files=files or None))

    run(work())


def _pairs(option: str, given: list[str] | None) -> dict[str, str]:
    pairs = {}
    for text in given or ():
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise UsageError(f"{option} {text!r}: write it as name=value")
        if name in pairs:
            raise UsageError(f"{option} {name} is given twice: put lists into one value, with commas")
        pairs[name] = value
    return pairs


def _body(text: str | None) -> Any:
    if text is None:
        return None
    source = "--body"
    try:
        if text == "-":
            source, text = "standard input", sys.stdin.read()
        elif text.startswith("@"):
            source = text[1:]
            text = Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot read the body from {source}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"cannot read the body from {source}: it is not UTF-8") from error
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise UsageError(f"{source} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise UsageError(f'{source} must be a JSON object, such as {{"order_status": "UNPAID"}}')
    return value
