"""``tiktok-shop auth``: consent, codes, tokens."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal

import anyio
import typer

from tiktok_shop._protocol.hosts import Consenter
from tiktok_shop.cli import _grant_ends
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._grant_words import KINDS, described, names_of, titled
from tiktok_shop.cli._session import AsJson, EnvFile, Proxy, asked, run
from tiktok_shop.cli._vault import (
    client_of,
    open_client,
    open_vault,
    read_environment,
    until,
    writing_client,
)
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.background import CONSENT_WARNING, refresh_many
from tiktok_shop.credentials.callback import serve_until
from tiktok_shop.credentials.discovery import Connected
from tiktok_shop.credentials.oauth import new_state, read_callback
from tiktok_shop.errors import NotAuthorizedError, TikTokShopError

app = typer.Typer(help="Grants: consent, codes, tokens.", no_args_is_help=True)

for end in (_grant_ends.remove, _grant_ends.revoke):
    app.command()(end)

Who = Annotated[Literal["seller", "partner", "creator"], typer.Option(help="Whose consent is asked for.")]
UnitedStates = Annotated[bool, typer.Option("--us", help="A United States seller or partner.")]


@app.command()
def url(*, who: Who = "seller", us: UnitedStates = False, env_file: EnvFile = None) -> None:
    """
    Print the page on which a seller lets your app act for them.

    Example: tiktok-shop auth url --us
    """
    state = new_state()
    found = read_environment(env_file)

    async def from_vault() -> str:
        async with client_of(found) as client:
            return client.consent_url(state=state, who=who, us_market=us)

    if found.app is not None:
        page = client_of(replace(found, vault_url=None)).consent_url(state=state, who=who, us_market=us)
    else:
        page = run(from_vault())
    typer.echo(page)
    output.note(
        f"afterwards: tiktok-shop auth exchange --state {state} -   (and paste the URL the browser was sent to)"
    )


@app.command()
def login(
    *,
    who: Who = "seller",
    us: UnitedStates = False,
    port: Annotated[
        int, typer.Option(help="Where this machine listens for the callback.", min=1, max=65535)
    ] = 8710,
    public_url: Annotated[
        str | None,
        typer.Option(
            "--public-url",
            help="An https address that leads to that port: for sellers far away. The link is printed for you to send.",
            metavar="URL",
        ),
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to listen on; a proxy stands in front of it.")
    ] = "127.0.0.1",
    wait: Annotated[
        float | None, typer.Option(help="Longest wait in seconds; 300, or a week with --public-url.", min=1)
    ] = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Show the consent page, wait for the seller to come back, keep the grant, and find its shops.

    The app's redirect URL in the Partner Center must be http://127.0.0.1:PORT/callback, or PUBLIC-URL/callback.

    Example: tiktok-shop auth login --public-url https://connect.example.com
    """
    seconds = wait or (300.0 if public_url is None else 7 * 86_400.0)

    async def work() -> None:
        async with writing_client(env_file, proxy) as client:
            _report(
                await _consented(
                    client, who=who, us=us, public_url=public_url, host=host, port=port, seconds=seconds
                )
            )

    run(work())


async def _consented(
    client: TikTokShop,
    *,
    who: Consenter,
    us: bool,
    public_url: str | None,
    host: str,
    port: int,
    seconds: float,
) -> Connected | TikTokShopError:
    """Show the link, listen for whoever comes back from the consent page, and return what came of it."""
    from tiktok_shop.consent import ConsentApp, ConsentState

    outcome: list[Connected | TikTokShopError] = []
    done = anyio.Event()

    async def on_outcome(one: Connected | TikTokShopError, _: ConsentState) -> None:
        outcome.append(one)
        done.set()

    consent = asked(
        lambda public: ConsentApp(
            client,
            public_url=public,
            start=False,
            lasts=timedelta(seconds=seconds),
            on_connected=on_outcome,
            on_refused=on_outcome,
        ),
        public_url or f"http://127.0.0.1:{port}",
    )
    output.note("open this page and approve:" if public_url is None else "send this link; it works once:")
    typer.echo(consent.link(who=who, us_market=us))
    sys.stdout.flush()
    await serve_until(consent, done, host=host, port=port, seconds=seconds)
    if not outcome:
        raise NotAuthorizedError(
            f"no approval came back from the consent page within {seconds:g} s; run the command again"
        )
    return outcome[0]


@app.command()
def exchange(
    callback: Annotated[
        str,
        typer.Argument(
            help="The URL the browser was sent to, the code alone, or - to paste it on standard input."
        ),
    ],
    *,
    state: Annotated[
        str | None, typer.Option(help="What `auth url` printed; checked against the URL.")
    ] = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Turn an authorization code into a grant, keep it in the vault, and find its shops.

    With - the code is read from stdin, because other users can see the arguments of a command.

    Example: tiktok-shop auth exchange -
    """
    if callback == "-":
        if sys.stdin.isatty():
            output.note("paste the URL that the browser was sent to, or the code, and press Enter:")
        callback = sys.stdin.readline()
    code = read_callback(callback, expected_state=state)

    async def work() -> None:
        async with writing_client(env_file, proxy) as client:
            _report(await client.connect(code))

    run(work())


def _report(outcome: Connected | TikTokShopError) -> None:
    """Say what was connected."""
    if isinstance(outcome, TikTokShopError):
        raise outcome
    if outcome.problem is not None:
        output.warn(
            f"the grant is kept, its shops are not listed yet (`tiktok-shop shops discover`): {outcome.problem}"
        )
    elif not outcome.shops:
        kind = KINDS.get(outcome.authorization.user_type, "account")
        output.note(
            f"connected: a {kind} without shops, {outcome.authorization.id}: app.authorization({outcome.authorization.id!r})"
        )
    for shop in outcome.shops:
        output.note(
            f"connected: {shop.name} ({shop.seller_name or 'no name'}, {shop.region or 'region not known'})"
        )


@app.command()
def refresh(
    *,
    shop: Annotated[
        list[str] | None,
        typer.Option("--shop", help="Only the grants of these: names, ids, tag:…, patterns.", metavar="NAME"),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every grant, due or not.")] = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Refresh tokens now; without options those that are due. For cron.

    Example: tiktok-shop auth refresh --all
    """
    found = read_environment(env_file)
    open_vault(found)  # without one, nothing could keep a new pair

    async def work() -> int:
        async with client_of(found, proxy) as client:
            grants = {
                grant.authorization.id: grant for grant in (await client.tokens.store.snapshot()).grants
            }
            if shop:
                wanted = list(dict.fromkeys(one.authorization_id for one in asked(client.shops.select, shop)))
            elif every:
                wanted = [key for key, grant in grants.items() if grant.state != "withdrawn"]
            else:
                wanted = [key for key, grant in grants.items() if client.tokens.due_in(grant) <= 0]
            outcomes = await refresh_many(client.tokens, wanted)
            names = {key: names_of(client, key) for key in outcomes}
        failed = {names[key]: one for key, one in outcomes.items() if isinstance(one, Exception)}
        output.note(f"{len(outcomes) - len(failed)} of {len(grants)} grants refreshed")
        gone = sum(grant.state == "withdrawn" for key, grant in grants.items() if key not in outcomes)
        if gone and not shop:
            output.warn(f"{gone} grants are withdrawn and were left out: `tiktok-shop auth status`")
        output.failures(failed, len(outcomes), what="grants")
        return output.exit_code(len(outcomes) - len(failed), len(failed))

    raise typer.Exit(run(work()))


@app.command()
def status(
    *,
    as_json: AsJson = False,
    env_file: EnvFile = None,
) -> None:
    """
    List the grants: whose they are, whether they work, and when tokens and consents end.

    Exit code 0 when all of them work, 1 when none does, 3 otherwise.

    Example: tiktok-shop auth status
    """

    async def work() -> list[dict[str, Any]]:
        async with open_client(env_file, None) as client:
            snapshot = await client.tokens.store.snapshot()
            by_grant: dict[str, list[str]] = {}
            for one in client.shops:
                by_grant.setdefault(one.authorization_id, []).append(one.name)
            place = {authorization_id: number for number, authorization_id in enumerate(by_grant)}
            grants = sorted(snapshot.grants, key=lambda grant: place.get(grant.authorization.id, len(place)))
            keeps = client.tokens.store.keeps_new_pairs
            names = {one.id: one.name for one in client.authorizations}
            return [
                described(grant, by_grant.get(grant.authorization.id, []), names, keeps=keeps)
                for grant in grants
            ]

    grants = run(work())
    broken = sum(not grant["works"] for grant in grants)
    if as_json:
        output.print_json(grants)
    else:
        _show(grants)
    raise typer.Exit(output.exit_code(len(grants) - broken, broken))


def _show(grants: list[dict[str, Any]]) -> None:
    now = datetime.now(UTC)
    if not grants:
        output.note(
            "there are no grants yet: `tiktok-shop auth login` gets one, `shops import` takes those of .env"
        )
    rows = [
        [
            titled(grant),
            grant["state"],
            _end(grant["access_token_ends_at"], now) if grant["works"] else None,
            _end(grant["consent_ends_at"], now) if grant["state"] != "withdrawn" else None,
            grant["kind"],
            grant["seller"],
        ]
        for grant in grants
    ]
    columns = ["grant", "state", "token ends", "consent ends", "kind", "holder"]
    output.table(f"{len(grants)} grants", columns, rows, keep=3)
    for grant in grants:
        end = grant["consent_ends_at"]
        if grant["works"] and end is not None and end - now < CONSENT_WARNING:
            output.note(
                f"ask for a new consent soon: {titled(grant)} ends {end:%Y-%m-%d} ({until(end, now)})"
            )
        if grant["reason"]:
            output.note(f"{titled(grant)}: {grant['reason']}")
        if not grant["shops"] and grant["kind"] == "seller":
            output.note(
                f"{titled(grant)} opens no shop that is known here: `tiktok-shop shops discover`, or "
                f"`tiktok-shop auth remove {grant['authorization']}`"
            )


def _end(moment: datetime | None, now: datetime) -> str | None:
    return None if moment is None else until(moment, now)


@app.command("new-key")
def new_key() -> None:
    """
    Print a new vault key for TIKTOK_SHOP_VAULT_KEY. To rotate: NEW,OLD, then `tiktok-shop auth rotate-key`.

    Example: export TIKTOK_SHOP_VAULT_KEY=$(tiktok-shop auth new-key)
    """
    from tiktok_shop.credentials.vault.crypto import make_key

    typer.echo(make_key())


@app.command("rotate-key")
def rotate_key(*, env_file: EnvFile = None) -> None:
    """
    Seal everything with the first key of TIKTOK_SHOP_VAULT_KEY, so that the others may be thrown away.

    Example: TIKTOK_SHOP_VAULT_KEY=NEW,OLD tiktok-shop auth rotate-key
    """

    async def work() -> int:
        vault = open_vault(read_environment(env_file))
        try:
            return await vault.reseal()
        finally:
            await vault.aclose()

    output.note(f"{run(work())} records sealed with the first key")
