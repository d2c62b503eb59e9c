"""``tiktok-shop doctor``: what is wrong with my set-up, and what would fail tonight."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._hosts import Finding, ask_host, shown_proxy
from tiktok_shop.cli._session import AsJson, EnvFile, Proxy, checked_proxy, run
from tiktok_shop.errors import ConfigurationError, TikTokShopError

if TYPE_CHECKING:
    from tiktok_shop.credentials.environment import EnvironmentCredentials

# Published in "Sign your API request" and in a public client's test; see tests/vectors.
_VECTORS = (
    ("e59af819cc", "/authorization/202309/shops", {"app_key": "29a39d", "timestamp": "1623812664"},
     "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"),
    ("e59af819cc", "/event/202309/webhooks",
     {"app_key": "68xu9ks5p4i8", "shop_cipher": "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK", "timestamp": "1696909648"},
     "ed58e1b5e59865c22a7b828c1cab65007441f43cc91a6cb2f2cdc638e0995a37"),
)  # fmt: skip

_SOON = 60
"""Days before the end of an operation from which on it is a matter for today."""


def doctor(
    *,
    uses: Annotated[
        list[Path] | None,
        typer.Option(help="Source files or folders to search for deprecated operations.", metavar="PATH"),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            help="With --uses: which of its calls changed since this openapi.json, or git revision.",
            metavar="OLD",
        ),
    ] = None,
    offline: Annotated[bool, typer.Option(help="Do not ask the hosts.")] = False,
    out: Annotated[Path, typer.Option(help="Where files would be written.")] = Path("out"),
    as_json: AsJson = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Look at environment, vault, hosts, proxy, clock, tokens and ciphers, and try every grant; exit 1 if something would fail.

    Makes one signed call per grant, which changes nothing; tokens that are due are refreshed as in any run. Ends within
    two minutes, whatever the network does.

    Example: tiktok-shop doctor --uses src/
    """
    if proxy is not None:
        checked_proxy(proxy)
    findings = [*_signature(), *_deprecated(uses or [])]
    if since is not None:
        from tiktok_shop.cli._uses import changed_calls

        findings += [Finding(one.about, one.verdict, one.text) for one in changed_calls(uses or [], since)]
    found = _environment(env_file, findings)
    if found is not None:
        findings += run(_looked(found, out, proxy or found.proxy, offline=offline))
    if as_json:
        output.print_json([asdict(one) for one in findings])
    else:
        signs = {"ok": ("ok  ", "green"), "note": ("note", "yellow"), "bad": ("BAD ", "red")}
        for one in findings:
            output.marked(*signs[one.verdict], f"{one.about}: {one.text}")
    if any(one.verdict == "bad" for one in findings):
        raise typer.Exit(1)


def _environment(env_file: Path | None, findings: list[Finding]) -> EnvironmentCredentials | None:
    from tiktok_shop.credentials.environment import load_environment

    try:
        found = load_environment(env_file or ".env")
    except ConfigurationError as error:
        findings.append(Finding("environment", "bad", str(error)))
        return None
    where = (
        f"vault {found.vault_url.partition('://')[0]}"
        if found.vault_url
        else "no vault: tokens are not refreshed"
    )
    findings.append(Finding("environment", "ok", f"{len(found.shops)} shops in the environment, {where}"))
    return found


async def _looked(
    found: EnvironmentCredentials, out: Path, proxy: str | None, *, offline: bool
) -> list[Finding]:
    """Look at the machine first, then at the hosts, then at the grants: what fails early explains what fails late."""
    from tiktok_shop._protocol.hosts import API_BASE_URL, AUTH_BASE_URL
    from tiktok_shop.cli import _grants
    from tiktok_shop.client import TikTokShop

    findings = [*_grants.folder(out), *_grants.vault(found), *_versions()]
    is_reachable = not offline
    if not offline:
        for about, url in (
            ("API host", found.base_url or API_BASE_URL),
            ("auth host", found.auth_url or AUTH_BASE_URL),
        ):
            said = await ask_host(about, url, time.time, proxy=proxy)
            findings += [one for one in said if one not in findings]
            if about == "API host" and any(one.verdict == "bad" for one in said):
                is_reachable = False
    if any(one.about == "vault" and one.verdict == "bad" for one in findings):
        return findings
    try:
        async with TikTokShop.from_credentials(found, proxy=proxy) as app:
            findings += await _grants.all_about(app, ask=is_reachable)
    except TikTokShopError as error:
        findings.append(Finding("credentials", "bad", str(error)))
    except ImportError as error:
        by = f" (for {shown_proxy(proxy)})" if proxy else ""
        findings.append(Finding("installation", "bad", f"{error}{by}"))
    return findings


def _signature() -> Iterator[Finding]:
    from tiktok_shop import signing

    wrong = [
        path for secret, path, query, expected in _VECTORS if signing.sign(secret, path, query) != expected
    ]
    if wrong:
        yield Finding(
            "signature", "bad", f"published vectors fail: {', '.join(wrong)}; this installation is broken"
        )
    else:
        yield Finding("signature", "ok", f"{len(_VECTORS)} published vectors hold")


def _versions() -> Iterator[Finding]:
    """Say which operations that our own commands call come to an end."""
    from tiktok_shop.cli.gmv import default_version
    from tiktok_shop_openapi.registry import OPERATIONS

    today = datetime.now(UTC).date()
    version = default_version(today)
    used = {
        "gmv": "get_shop_performance" if version == "202609" else f"get_shop_performance_{version}",
        "orders": "get_order_list",
        "finance": "get_statements",
        "products": "search_products",
    }
    for command, name in used.items():
        ending = OPERATIONS[name].sunset
        if ending is not None and (date.fromisoformat(ending) - today).days < _SOON:
            yield Finding(
                "versions", "note", f"`{command}` calls {name}, which ends on {ending}: update this package"
            )


def _deprecated(places: list[Path]) -> Iterator[Finding]:
    """Search sources for methods and ids of operations that are on their way out."""
    if not places:
        return
    from tiktok_shop_openapi.registry import OPERATIONS

    ending = {name: one for one in OPERATIONS.values() if one.deprecated for name in (one.id, one.method)}
    files = [
        file for place in places for file in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
    ]
    hits = 0
    for file in files:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            yield Finding(str(file), "note", f"cannot be read: {error}")
            continue
        for number, line in enumerate(lines, start=1):
            for name in {word for word in re.findall(r"[A-Za-z_]\w*", line) if word in ending}:
                one = ending[name]
                when = f", ends on {one.sunset}" if one.sunset else ""
                instead = f": use {one.replaced_by}" if one.replaced_by else ""
                hits += 1
                is_over = (
                    one.sunset is not None and date.fromisoformat(one.sunset) <= datetime.now(UTC).date()
                )
                yield Finding(
                    f"{file}:{number}", "bad" if is_over else "note", f"{name} is deprecated{when}{instead}"
                )
    if files and not hits:
        yield Finding("deprecated operations", "ok", f"none in {len(files)} files")
