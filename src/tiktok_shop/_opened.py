"""An open client: the wire, the stack over it, and the tokens, wired together once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import anyio.lowlevel
import httpx

from tiktok_shop._protocol.hosts import Consenter, consent_url
from tiktok_shop._settings import Settings
from tiktok_shop._transport.stack import build_stack
from tiktok_shop.credentials.models import AppCredentials, Authorization
from tiktok_shop.credentials.oauth import TokenEndpoint
from tiktok_shop.credentials.providers import consult
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.shops import ShopRegistry


@dataclass(slots=True)
class Opened:
    """What lives from entering to leaving a client."""

    app: AppCredentials
    shops: ShopRegistry
    grants: tuple[Authorization, ...]
    wire: httpx.AsyncBaseTransport
    stack: httpx.AsyncBaseTransport
    endpoint: TokenEndpoint
    keeper: TokenKeeper

    @classmethod
    async def of(cls, settings: Settings) -> Self:
        """
        Ask the store, open the wire and put the stack on it.

        Raises:
            ConfigurationError: If there is no app anywhere, or the wire cannot do what is asked for.
            CredentialError: If the store cannot be read.
        """
        connection = settings.connection
        provided = await consult(
            settings.store,
            app=settings.app,
            authorizations=settings.authorizations,
            shops=settings.shops,
            timing=connection.timing,
        )
        app = provided.app
        wire = await connection.open_wire()
        endpoint = TokenEndpoint(
            app, wire, auth_url=settings.auth_url, on_attempt=connection.on_attempt, timing=connection.timing
        )
        keeper = TokenKeeper(
            settings.store,
            endpoint,
            policy=settings.refresh,
            consent_url=lambda grant: _consent_again(app, grant, settings.auth_url),
            on_grant_event=settings.on_grant_event,
            timing=connection.timing,
        )
        # Thousands of grants take a while; a few take no turn of anybody.
        for start in range(0, len(provided.grants), 200):
            keeper.prime(provided.grants[start : start + 200])
            if start:
                await anyio.lowlevel.checkpoint()
        stack = build_stack(
            wire,
            app_key=app.app_key,
            app_secret=app.app_secret,
            tokens=keeper,
            retry=settings.retry,
            quotas=settings.quotas,
            max_concurrency=connection.max_connections,
            on_attempt=connection.on_attempt,
            timing=connection.timing,
        )
        grants = tuple(grant.authorization for grant in provided.grants)
        return cls(app, ShopRegistry(provided.shops), grants, wire, stack, endpoint, keeper)

    async def aclose(self) -> None:
        """Close the store and the connections."""
        try:
            await self.keeper.aclose()  # before the wire: a refresh under way still needs it
        finally:
            await self.stack.aclose()


def _consent_again(app: AppCredentials, grant: Authorization, host: str | None) -> str | None:
    """Where the holder of *grant* consents again; ``None`` where the page needs an id that we do not have."""
    others: dict[int | None, Consenter] = {1: "creator", 3: "partner"}
    try:
        return consent_url(
            service_id=app.service_id,
            app_key=app.app_key,
            who=others.get(grant.user_type, "seller"),
            us_market=grant.region == "US",
            host=host,
        )
    except ValueError:
        return None
