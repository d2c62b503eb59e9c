"""What `doctor` finds out about credentials: vault, tokens, consents, and one signed call per grant."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._hosts import Finding, Verdict
from tiktok_shop.credentials.grants import no_token
from tiktok_shop.errors import AuthenticationError, TikTokShopError, TransportError

if TYPE_CHECKING:
    from tiktok_shop._grant_client import GrantClient
    from tiktok_shop.client import TikTokShop
    from tiktok_shop.credentials.environment import EnvironmentCredentials
    from tiktok_shop.credentials.stores import Grant

_AT_ONCE = 20
_SECONDS = 60.0
"""For all grants together; those that were not asked by then are said."""

_TONIGHT = timedelta(hours=24)
_LITTLE_SPACE = 200 * 2**20

_COMMANDS = {
    "gmv": ("get_shop_performance_202405",),
    "orders": ("get_order_list",),
    "finance": ("get_statements", "get_transactions_by_statement", "getWithdrawals"),
    "products": ("search_products",),
}
"""What the file commands call, for comparing with the scopes that were granted."""


def vault(found: EnvironmentCredentials) -> Iterator[Finding]:
    """Look at a vault's file: there, ours, writable, with room. Nothing is made and nothing is opened."""
    if found.vault_url is None:
        from tiktok_shop.cli._vault import home_vault

        path = home_vault()
        if path.exists():
            yield Finding(
                "vault", "note", f"there is one in {path}, but TIKTOK_SHOP_VAULT does not name it: not used"
            )
        return
    if not found.vault_url.startswith("sqlite"):
        return
    path = Path(found.vault_url.partition(":///")[2])
    if not path.exists():
        yield Finding(
            "vault",
            "bad",
            f"{path} is not there: a wrong path, or nothing was kept yet (`tiktok-shop shops import`)",
        )
        return
    locked = [str(place) for place in (path, path.parent) if not os.access(place, os.W_OK)]
    if locked:
        yield Finding(
            "vault", "bad", f"{' and '.join(locked)} cannot be written: new tokens could not be kept"
        )
    elif (free := shutil.disk_usage(path.parent).free) < _LITTLE_SPACE:
        yield Finding(
            "vault", "bad", f"only {free // 2**20} MB are free in {path.parent}: new tokens could not be kept"
        )
    elif problem := _damaged(path):
        yield Finding("vault", "bad", f"{path}: {problem}")
    elif path.stat().st_mode & 0o077:
        yield Finding("vault", "note", f"{path} can be read by others: chmod 600 {path}")
    else:
        yield Finding("vault", "ok", f"{path} is there and can be written")


def _damaged(path: Path) -> str | None:
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=2) as database:
            database.execute("select count(*) from sqlite_master").fetchone()
    except sqlite3.Error as error:
        return str(error)
    return None


def folder(path: Path) -> Iterator[Finding]:
    """Look at where files would be written."""
    place = next((one for one in (path, *path.parents) if one.exists()), Path())
    free = shutil.disk_usage(place).free
    if not os.access(place, os.W_OK | os.X_OK):
        yield Finding("disk", "bad", f"{place.resolve()} cannot be written: commands put their files there")
    elif free < _LITTLE_SPACE:
        yield Finding("disk", "bad", f"only {free // 2**20} MB are free in {place.resolve()}")
    else:
        yield Finding("disk", "ok", f"{place.resolve()} can be written, {free // 2**30} GB are free")


def ends(app: TikTokShop, grants: Sequence[Grant], *, is_refreshed: bool, now: datetime) -> Iterator[Finding]:
    """Say whose tokens and consents end, and what that means for a run tonight; those that are alike in one line."""
    fine = 0
    alike: dict[tuple[str, Verdict, str], tuple[str, list[str]]] = {}
    for grant in grants:
        found = _end_of(grant, is_refreshed=is_refreshed, now=now)
        if found is None:
            fine += 1
            continue
        what, verdict, text = found
        names = alike.setdefault((what, verdict, output.without_ids(text)), (text, []))[1]
        names.append(whose(app, grant.authorization.id))
    for (what, verdict, _), (text, names) in alike.items():
        more = f" and {len(names) - output.SHOWN} more" if len(names) > output.SHOWN else ""
        yield Finding(f"{what} of {', '.join(names[: output.SHOWN])}{more}", verdict, text)
    if fine:
        how = (
            "are refreshed when due"
            if is_refreshed
            else "last beyond tonight, and are not refreshed without a vault"
        )
        yield Finding("tokens", "ok", f"{fine} of {len(grants)} {how}")


def _end_of(grant: Grant, *, is_refreshed: bool, now: datetime) -> tuple[str, Verdict, str] | None:
    """What ends, how bad that is, and why; ``None`` where all is well tonight."""
    from tiktok_shop.cli._vault import until
    from tiktok_shop.credentials.background import CONSENT_WARNING

    one = grant.authorization
    token, consent = one.access_expires_at, one.refresh_expires_at
    can_refresh = is_refreshed and one.refresh_token is not None and grant.state == "active"
    if grant.state == "withdrawn":
        why = f": {grant.reason}" if grant.reason else ""
        return "grant", "bad", f"withdrawn{why}; ask for a new consent (`tiktok-shop auth url`)"
    if consent is not None and consent <= now:
        return "consent", "bad", f"ended {until(consent, now)}: ask for a new one (`tiktok-shop auth url`)"
    if token is not None and token <= now + _TONIGHT and not can_refresh:
        end = f"end{'ed' if token <= now else 's'} {until(token, now)}"
        why = (
            "it has no refresh token"
            if is_refreshed
            else "nothing could keep a new one: set TIKTOK_SHOP_VAULT"
        )
        return "token", "bad", f"{end} and is not refreshed, because {why}, or give a new token"
    if consent is not None and consent - now < CONSENT_WARNING:
        return "consent", "note", f"ends {until(consent, now)}: ask for a new one"
    if token is None:
        return "token", "note", "its end is not known"
    return None


def whose(app: TikTokShop, authorization_id: str) -> str:
    """Return the names of a grant's shops, a few of them."""
    names = [shop.name for shop in app.shops.of_authorization(authorization_id)]
    more = f" and {len(names) - output.SHOWN} more" if len(names) > output.SHOWN else ""
    return (", ".join(names[: output.SHOWN]) + more) or authorization_id


_READS = {1: "get_creator_profile", 3: "get_authorized_category_assets"}
"""What a creator's and a partner's token may read without more; a seller's: which shops it opens."""

_SHOPS_OF = "get_authorized_shops"


async def signed_calls(app: TikTokShop, grants: Sequence[Grant]) -> list[Finding]:
    """Make one signed call with each grant, some at a time; report by cause."""
    from tiktok_shop.fanout import stream_shops

    asked = {
        app.authorization(grant.authorization.id).name: grant.authorization
        for grant in grants
        if grant.state != "withdrawn"
    }
    answers: dict[str, Any] = {}
    failed: dict[str, Exception] = {}

    async def ask(grant: GrantClient) -> Any:
        operation = _READS.get(grant.info.user_type or 0, _SHOPS_OF)
        return await grant.with_options(timeout=10.0, max_attempts=2).call(operation)

    with anyio.move_on_after(_SECONDS):
        async for outcome in stream_shops(
            [app.authorization(one.id) for one in asked.values()],
            ask,
            max_concurrency=_AT_ONCE,
            shop_timeout=30.0,
        ):
            if outcome.error is None:
                answers[outcome.shop] = outcome.result()
            else:
                failed[outcome.shop] = outcome.error
    failed = {whose(app, one.id): failed[name] for name, one in asked.items() if name in failed}
    opened = {one.id: answers[name] for name, one in asked.items() if name in answers}
    findings = [*_refused(failed, len(asked)), *_ciphers(app, opened)]
    if answers:
        findings.append(Finding("signed calls", "ok", f"{len(answers)} of {len(asked)} grants answer"))
    if left := len(asked) - len(answers) - len(failed):
        findings.append(
            Finding("signed calls", "bad", f"{left} grants were not answered within {_SECONDS:.0f} s")
        )
    return findings


def _refused(failed: Mapping[str, Exception], total: int) -> Iterator[Finding]:
    for text, names in output.causes(failed):
        error = failed[names[0]]
        about = "signed calls"
        if isinstance(error, AuthenticationError) and error.code == 106001:
            about = "app secret"
        elif isinstance(error, TransportError):
            about = "connection"
        named = ", ".join(names[: output.SHOWN]) + (" …" if len(names) > output.SHOWN else "")
        yield Finding(about, "bad", f"{len(names)} of {total} grants ({named}): {text}")


def _ciphers(app: TikTokShop, answers: Mapping[str, Any]) -> Iterator[Finding]:
    """Compare the shops that we think a grant opens with those that it does."""
    for grant, answer in answers.items():
        opened = {shop.get("cipher") for shop in (answer or {}).get("shops") or []}
        for shop in app.shops.of_authorization(grant):
            if shop.cipher is None:
                yield Finding(
                    f"shop {shop.name}", "bad", "has no cipher: `tiktok-shop shops discover` finds it"
                )
            elif shop.cipher not in opened:
                yield Finding(
                    f"shop {shop.name}",
                    "bad",
                    "its cipher is not one of those that its token opens: `tiktok-shop shops discover`",
                )


def scopes(app: TikTokShop, grants: Sequence[Grant]) -> Iterator[Finding]:
    """Say which commands a grant's scopes do not allow, where the platform told us its scopes."""
    needed = {command: _scopes_of(operations) for command, operations in _COMMANDS.items()}
    told = [grant for grant in grants if grant.authorization.granted_scopes and grant.state != "withdrawn"]
    lacking: dict[tuple[str, ...], list[str]] = {}
    for grant in told:
        granted = set(grant.authorization.granted_scopes)
        missing = tuple(command for command, wanted in needed.items() if not wanted <= granted)
        if missing:
            lacking.setdefault(missing, []).append(whose(app, grant.authorization.id))
    for commands, names in lacking.items():
        wanted = ", ".join(sorted(set().union(*(needed[command] for command in commands))))
        yield Finding(
            "scopes",
            "note",
            f"{', '.join(names[: output.SHOWN])}{' …' if len(names) > output.SHOWN else ''}: no scope for {', '.join(commands)} (needs {wanted})",
        )
    if told and not lacking:
        yield Finding("scopes", "ok", f"{len(told)} grants allow {', '.join(_COMMANDS)}")


def _scopes_of(operations: Sequence[str]) -> set[str]:
    from tiktok_shop_openapi.registry import OPERATIONS

    return {scope for name in operations for scope in OPERATIONS[name].scopes}


async def all_about(app: TikTokShop, *, ask: bool) -> list[Finding]:
    """Look at everything that *app*, which is open, holds."""
    grants = (await app.tokens.store.snapshot()).grants
    findings = [
        Finding("shops", "ok" if len(app.shops) else "bad", f"{len(app.shops)} shops, {len(grants)} grants")
    ]
    bare = [shop.name for shop in app.shops if not shop.authorization_id]
    if bare:
        named = ", ".join(bare[: output.SHOWN]) + (" …" if len(bare) > output.SHOWN else "")
        findings.append(Finding("token", "bad", f"{len(bare)} shops ({named}): {no_token()}"))
    findings += ends(app, grants, is_refreshed=app.tokens.store.keeps_new_pairs, now=datetime.now(UTC))
    findings += scopes(app, grants)
    if ask:
        try:
            findings += await signed_calls(app, grants)
        except TikTokShopError as error:
            findings.append(Finding("signed calls", "bad", str(error)))
    return findings
