"""``tiktok-shop webhook``: send yourself an event, and find out why a signature does not fit."""

from __future__ import annotations

import hmac
import json
import os
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any

import httpx
import orjson
import typer

from tiktok_shop import webhooks
from tiktok_shop._environ import read_env_file
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._given import content_of, json_object_of
from tiktok_shop.cli._session import AsJson, EnvFile, UsageError
from tiktok_shop.errors import InvalidResponseError
from tiktok_shop_openapi.webhooks import EVENTS, Event

__all__ = ["app"]

app = typer.Typer(
    no_args_is_help=True, help="Send yourself signed events, and check the signature of others."
)

_KEY, _SECRET = "TIKTOK_SHOP_APP_KEY", "TIKTOK_SHOP_APP_SECRET"  # names of variables
_PATIENCE = 3.0
"""Seconds that TikTok Shop waits for the answer to a webhook."""

_FORGED = "not-the-secret-of-this-app"


@app.command()
def events(*, as_json: AsJson = False) -> None:
    """
    List the events: number, name, and what it is about.

    Example: tiktok-shop webhook events
    """
    from tiktok_shop_openapi import spec_path

    said = orjson.loads(spec_path().read_bytes())["webhooks"]
    rows = [(one.type, one.name, str(said[one.key]["post"]["summary"])) for one in EVENTS.values()]
    if as_json:
        output.print_json([{"type": number, "name": name, "summary": text} for number, name, text in rows])
        return
    output.table("Events", ["type", "event", "about"], rows, keep=2)


@app.command()
def send(
    event: Annotated[
        str, typer.Argument(help="Name or number, e.g. ORDER_STATUS_CHANGE; `events` lists them.")
    ],
    *,
    to: Annotated[str, typer.Option("--to", help="Your endpoint.", metavar="URL")],
    data: Annotated[
        str | None,
        typer.Option(
            help="JSON object that goes over the made-up `data`; @FILE or - reads it.", metavar="JSON"
        ),
    ] = None,
    shop_id: Annotated[str, typer.Option(help="The shop that the event is about.")] = "7000000000000000001",
    times: Annotated[
        int, typer.Option(min=1, max=100, help="Deliver the same notification so often, to try duplicates.")
    ] = 1,
    forged: Annotated[
        bool, typer.Option("--forged", help="Sign it with a wrong secret: expect a 401.")
    ] = False,
    as_json: AsJson = False,
    env_file: EnvFile = None,
) -> None:
    """
    Send a signed event, as TikTok Shop would, and say what the endpoint answered.

    App key and secret are read from the environment or .env. TikTok Shop takes 200 within 3 seconds for "received"
    and tries again otherwise; so the exit code is 1 for anything else (with --forged: for a 200).

    Example: tiktok-shop webhook send ORDER_STATUS_CHANGE --to http://127.0.0.1:8000/webhooks --data '{"order_status": "CANCEL"}'
    """
    key, secret = _credentials(env_file)
    body = _body(_find(event), shop_id, data)
    content = orjson.dumps(body)
    headers = {
        "content-type": "application/json",
        "authorization": webhooks.sign(key, _FORGED if forged else secret, content),
    }
    answers = [_post(to, content, headers) for _ in range(times)]
    accepted = all(answer["status"] == 200 and answer["seconds"] <= _PATIENCE for answer in answers)
    if as_json:
        output.print_json({"sent": body, "answers": answers, "accepted": accepted})
    else:
        typer.echo(content.decode())
        for answer in answers:
            output.note(_outcome_line(answer))
    if accepted == forged:
        if forged:
            output.fail("the endpoint took an event with a wrong signature: it must answer 401")
        raise typer.Exit(1)


@app.command()
def verify(
    body: Annotated[str, typer.Argument(help="The raw body; @FILE or - reads its exact bytes.")],
    *,
    signature: Annotated[
        str, typer.Option("--signature", help="Value of the Authorization header.", metavar="HEX")
    ],
    as_json: AsJson = False,
    env_file: EnvFile = None,
) -> None:
    """
    Tell whether a webhook is genuine, and if not, which mistake explains it.

    App key and secret are read from the environment or .env. The body has to be what came in, byte by byte.

    Example: tiktok-shop webhook verify @body.json --signature 5c1d…
    """
    key, secret = _credentials(env_file)
    raw = content_of(body)
    genuine = webhooks.verify(key, secret, raw, signature)
    reason = None if genuine else _why(key, secret, raw, signature)
    try:
        event: webhooks.WebhookEvent | None = webhooks.parse(raw)
    except InvalidResponseError as error:
        event, reason = None, reason or str(error)
    if as_json:
        output.print_json(
            {
                "genuine": genuine,
                "reason": reason,
                "type": event and event.type,
                "name": event and event.name,
                "shop_id": event and event.shop_id,
                "notification_id": event and event.notification_id,
            }
        )
    else:
        typer.echo("genuine" if genuine else f"not genuine: {reason}")
        if event is not None:
            output.note(
                f"type {event.type} ({event.name or 'newer than the spec'}), shop {event.shop_id or 'none'},"
                f" notification {event.notification_id or 'without id'}"
            )
        elif genuine:
            output.note(f"but {reason}")
    if not genuine:
        raise typer.Exit(1)


def _credentials(env_file: Path | None) -> tuple[str, str]:
    settings = {**read_env_file(env_file or ".env"), **os.environ}
    missing = [name for name in (_KEY, _SECRET) if not settings.get(name)]
    if missing:
        raise UsageError(
            f"{' and '.join(missing)} not set: webhooks are signed with both; set them or name --env-file"
        )
    return settings[_KEY].strip(), settings[_SECRET].strip()


def _find(name: str) -> Event:
    wanted = name.strip().lower()
    for one in EVENTS.values():
        if wanted in {str(one.type), one.name.lower(), one.key.lower()}:
            return one
    from difflib import get_close_matches

    close = get_close_matches(wanted.upper(), [one.name for one in EVENTS.values()], n=3)
    hint = f"did you mean {' or '.join(close)}?" if close else "`tiktok-shop webhook events` lists them"
    raise UsageError(f"there is no event {name!r}: {hint}")


def _body(event: Event, shop_id: str, data: str | None) -> dict[str, Any]:
    from tiktok_shop_emulator.sampling import Sampler
    from tiktok_shop_emulator.spec import SpecBook

    body = Sampler(SpecBook(), seed=1).notification(event.key, shop_id=shop_id, now=time.time())
    body["tts_notification_id"] = str(time.time_ns())  # new each time: a receiver drops what it has seen
    if data is not None:
        body["data"] = {**(body.get("data") or {}), **json_object_of("--data", data)}
    return body


def _post(to: str, content: bytes, headers: dict[str, str]) -> dict[str, Any]:
    """Send once; ``status`` is ``None`` where there was no answer."""
    started = time.monotonic()
    status, error = None, None
    try:
        # longer than TikTok Shop waits, so that a slow endpoint sees how slow it is
        status = httpx.post(
            to, content=content, headers=headers, timeout=4 * _PATIENCE, trust_env=False
        ).status_code
    except (httpx.UnsupportedProtocol, httpx.InvalidURL) as invalid:
        raise UsageError(f"--to {to!r} is not an address: {invalid}") from None
    except httpx.HTTPError as failed:
        error = str(failed) or type(failed).__name__
    return {"status": status, "seconds": round(time.monotonic() - started, 3), "error": error}


def _outcome_line(answer: dict[str, Any]) -> str:
    if answer["status"] is None:
        return f"no answer: {answer['error']} ({answer['seconds']:.2f} s)"
    late = ": too late, TikTok Shop waits 3 s" if answer["seconds"] > _PATIENCE else ""
    return f"HTTP {answer['status']} in {answer['seconds']:.2f} s{late or _after(answer['status'])}"


def _after(status: int) -> str:
    """What TikTok Shop does after an answer: the guide on webhooks has the table."""
    if status == 200:
        return ""
    if status == 401:
        return ": refused as forged; it is not sent again"
    return ": TikTok Shop would send it again"


def _why(key: str, secret: str, raw: bytes, signature: str) -> str:
    """Name the usual mistake that leads to *signature*."""
    given = signature.strip()
    for word in ("Bearer ", "bearer ", "sha256="):
        if given.removeprefix(word) != given and webhooks.verify(key, secret, raw, given.removeprefix(word)):
            return f"it is right but has {word.strip()!r} before it"
    if webhooks.verify(key, secret, raw, given.lower()):
        return "it is right but in upper case or padded; the platform sends lower-case hex"
    for reason, content in _changed(raw):
        if webhooks.verify(key, secret, content, given.lower()):
            return reason
    bare: Callable[[bytes], str] = lambda message: hmac.new(secret.encode(), message, sha256).hexdigest()  # noqa: E731 - three uses, one line
    if bare(raw) == given.lower():
        return "it was made without the app key before the body"
    if bare(secret.encode() + raw + secret.encode()) == given.lower():
        return "it was made by the rule for requests; webhooks sign the app key and the body"
    return "none of the usual mistakes leads to it; most likely another app's key or secret, or another body"


def _changed(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what happens to a body on its way, with the body that was then signed."""
    yield "the body lost a line break at its end", raw + b"\n"
    yield "the body got white space at its end", raw.rstrip()
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return
    for text in (
        json.dumps(value, separators=(",", ":"), ensure_ascii=False),
        json.dumps(value, separators=(",", ":")),
        json.dumps(value),
        json.dumps(value, ensure_ascii=False),
        json.dumps(value, indent=2),
    ):
        yield "the body was parsed and dumped again on its way: keep the bytes that came in", text.encode()
