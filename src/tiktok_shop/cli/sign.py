"""``tiktok-shop sign``: why is my signature refused."""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated
from urllib.parse import quote

import orjson
import typer

from tiktok_shop import signing
from tiktok_shop._environ import read_env_file
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._given import pairs_of, text_of
from tiktok_shop.cli._pasted import Pasted, read_pasted
from tiktok_shop.cli._session import AsJson, EnvFile, UsageError

_SECRET = "TIKTOK_SHOP_APP_SECRET"  # noqa: S105 - the name of a variable


def sign(
    request: Annotated[
        str, typer.Argument(help="A URL, a curl command, an exported request; @FILE or - reads it.")
    ],
    *,
    explain: Annotated[bool, typer.Option("--explain", help="Show the string to sign, and compare.")] = False,
    var: Annotated[
        list[str] | None, typer.Option("--var", help="Value of a {{variable}}.", metavar="K=V")
    ] = None,
    secret_env: Annotated[
        str, typer.Option(help="Environment variable that holds the app secret.")
    ] = _SECRET,
    as_json: AsJson = False,
    env_file: EnvFile = None,
) -> None:
    """
    Sign a pasted request; with --explain, show the string that is signed and compare with the sign it carries.

    The secret is read from the environment or .env and shown as ***. Nothing is sent.

    Example: tiktok-shop sign --explain 'https://open-api.tiktokglobalshop.com/authorization/202309/shops?app_key=…&sign=…'
    """
    settings = {**read_env_file(env_file or ".env"), **os.environ}
    secret = settings.get(secret_env, "").strip()
    if not secret:
        raise UsageError(f"{secret_env} is not set: it holds the app secret that signs")
    variables = pairs_of("--var", var)
    pasted = read_pasted(text_of(request), {**settings, **variables})
    query = pasted.query
    made = signing.sign(secret, pasted.path, query, body=pasted.body, content_type=pasted.content_type)
    message = signing.string_to_sign(
        secret, pasted.path, query, body=pasted.body, content_type=pasted.content_type
    )
    carried = next((value for key, value in query if key == "sign"), None)
    reason = None if carried in {None, made} else _why(secret, pasted, str(carried))
    shown = message.replace(secret, "***")
    if as_json:
        output.print_json({"string_to_sign": shown, "sign": made, "carried": carried, "matches": carried == made,
                           "reason": reason})  # fmt: skip
    elif not explain:
        typer.echo(made)
    else:
        output.note("string to sign (the secret is ***):")
        typer.echo(shown)
        output.note("sign:")
        typer.echo(made)
        if carried is None:
            output.note("the request carries no sign to compare with")
        elif carried == made:
            output.note("the request carries the same: signed right with this secret. If it is refused all the same,"
                        " look at the secret's app_key and at the timestamp (5 minutes back, 30 seconds ahead)")  # fmt: skip
        else:
            output.note(f"the request carries {carried}: {reason}")
    if carried not in {None, made}:
        raise typer.Exit(1)


def _why(secret: str, pasted: Pasted, carried: str) -> str:
    """Name the usual mistake that leads to *carried*."""
    for reason, message in _mistakes(secret, pasted):
        if hmac.new(secret.encode(), message, sha256).hexdigest() == carried.lower():
            return reason
    return (
        "none of the usual mistakes leads to it; most likely it was made with another secret or another body"
    )


def _mistakes(secret: str, pasted: Pasted) -> Iterator[tuple[str, bytes]]:
    """Yield what people get wrong, with the bytes that they then sign."""
    body = b"" if (pasted.content_type or "").startswith("multipart/form-data") else pasted.body
    pairs = dict(reversed(pasted.query))  # the first value of a repeated key counts
    signed = {key: value for key, value in pairs.items() if key not in {"sign", "access_token"}}

    def message(query: dict[str, str], content: bytes = body, path: str = pasted.path) -> bytes:
        joined = "".join(key + query[key] for key in sorted(query))
        return secret.encode() + path.encode() + joined.encode() + content + secret.encode()

    yield "it is right but in upper case; the platform wants lower-case hex", message(signed)
    if body:
        yield "the body was left out of the signature", message(signed, b"")
        try:
            value = orjson.loads(body)
        except orjson.JSONDecodeError:
            pass
        else:
            import json

            for how, text in (
                ("compact", json.dumps(value, separators=(",", ":"), ensure_ascii=False)),
                ("with spaces", json.dumps(value, ensure_ascii=False)),
                ("with ASCII escapes", json.dumps(value)),
                ("with sorted keys", json.dumps(value, separators=(",", ":"), sort_keys=True)),
            ):
                yield (
                    f"the body was serialised again before signing ({how}): sign the bytes that are sent",
                    message(signed, text.encode()),
                )
    if pasted.body and not body:
        yield "the multipart body was signed; it must be left out", message(signed, pasted.body)
    if "access_token" in pairs:
        yield (
            "access_token was signed; it is left out",
            message({**signed, "access_token": pairs["access_token"]}),
        )
    without_empty = {key: value for key, value in signed.items() if value}
    yield (
        "parameters with an empty value were dropped; they are signed as the key alone",
        message(without_empty),
    )
    yield (
        "percent-encoded values were signed; sign the decoded ones",
        message({key: quote(value, safe="") for key, value in signed.items()}),
    )
    yield "the path was signed with a slash at its end", message(signed, path=pasted.path.rstrip("/") + "/")
    if signed.get("timestamp", "").isdigit():
        rounded = {**signed, "timestamp": f"{signed['timestamp']}.0"}
        yield "the timestamp was signed as a float", message(rounded)
    yield "the path was left out of the signature", message(signed, path="")
