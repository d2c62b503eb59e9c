"""Explicit arguments, then the environment, then the vault: put together what each of them says."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop
from tiktok_shop.credentials.stores import Grant, TokenStore
from tiktok_shop.errors import ConfigurationError

__all__ = ["Provided", "consult"]


@dataclass(frozen=True, slots=True)
class Provided:
    """What we act with."""

    app: AppCredentials

    shops: tuple[Shop, ...]

    grants: tuple[Grant, ...]


async def consult(
    store: TokenStore,
    *,
    app: AppCredentials | None,
    authorizations: Sequence[Authorization] = (),
    shops: Iterable[Shop] = (),
    clock: Callable[[], float] = time.time,
) -> Provided:
    """
    Let *store* adopt what was given, and return that together with what the store holds besides.

    What was given wins over a stored shop of the same name or the same ``shop_id``; of its tokens the newest of their
    descent count, wherever they are. The store is read once (and written only when it meets a grant that is new to it).

    Args:
        store: A vault, or a store of this process.

        app: ``None`` takes the one that the store holds.

        authorizations: The grants of *shops*, from arguments or from the environment.

        shops: The shops that were given.

        clock: Returns Unix seconds.

    Raises:
        ConfigurationError: If there is no app anywhere.
        CredentialError: If the store cannot be read.
    """
    app = await store.use_app(app, now=clock())
    if app is None:
        raise ConfigurationError(
            "TIKTOK_SHOP_APP_KEY is not set, and the vault does not hold exactly one app"
        )
    kept_as = await store.adopt(authorizations, now=clock()) if authorizations else {}
    given = [replace(shop, authorization_id=kept_as[shop.authorization_id]) for shop in shops]
    snapshot = await store.snapshot()
    names = {shop.name for shop in given}
    ids = {shop.shop_id for shop in given if shop.shop_id}
    others = [shop for shop in snapshot.shops if shop.name not in names and shop.shop_id not in ids]
    return Provided(app, (*given, *others), snapshot.grants)
