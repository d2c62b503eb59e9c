"""The emulated platform's shops: the door through which handlers and gateway come in."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.world import randomness
from tiktok_shop_emulator.world.business import Business, State, empty_state
from tiktok_shop_emulator.world.category_assets import CategoryAsset, assets_of
from tiktok_shop_emulator.world.entries import Entry
from tiktok_shop_emulator.world.events import Event
from tiktok_shop_emulator.world.figures import Analytics
from tiktok_shop_emulator.world.identity import CREATOR, PARTNER, Authorization, Shop, make_people, make_shops
from tiktok_shop_emulator.world.ledger import Ledger
from tiktok_shop_emulator.world.plants import only_true

HISTORY_DAYS = 120


class World:
    """
    Shops that follow from a seed, and what people have done to them.

    Nothing of a shop is made before somebody asks for it. The history begins ``history_days`` before the moment at
    which the world is made and grows with the clock.

    Args:
        seed: Two worlds of the same seed, regions and clock are the same.

        shop_count: How many shops there are.

        clock: The only source of time.

        on_event: Called with every event that a change through the API or a test causes; ``None`` calls nobody.

        regions: Markets that the shops take in turn; ``None`` for the usual mix (four currencies among twelve shops).

        volume: Factor on the usual number of orders, which is some tens a day.

        creators, partners: How many people of these kinds there are; they have no shops.

        analytics_lag_days: How many days behind today the analytics are; today itself is never complete.
    """

    def __init__(
        self, *, seed: int, shop_count: int, clock: VirtualClock, on_event: Callable[[Event], None] | None = None,
        regions: Sequence[str] | None = None, volume: float = 1.0, history_days: int = HISTORY_DAYS,
        analytics_lag_days: int = 2, creators: int = 1, partners: int = 1,
    ) -> None:  # fmt: skip
        self.seed = seed
        self.clock = clock
        self.on_event = on_event
        self.volume = volume
        self.public_url: Callable[[], str] = lambda: "http://testserver"
        """Where links to documents lead; whoever serves the world sets it."""

        self.analytics_lag_days = analytics_lag_days
        self._history_days = history_days
        self._shops, sellers = make_shops(seed, shop_count, regions)
        self._authorizations = [
            *sellers,
            *make_people(seed, CREATOR, creators, ("US", "ID", "GB", "MY")),
            *make_people(seed, PARTNER, partners, ("US", "GB", "ID")),
        ]
        self._born_at = int(clock.now())
        self.platform: State = {"brands": {}, "files": {}, "counters": {}, "webhooks": {}, "showcases": {}}
        """What belongs to the seller or to nobody, not to a shop: plain JSON data."""

        self._left: set[int] = set()
        """Indices of the shops that were taken out of their grant."""

        self._states: dict[int, State] = {}
        self._businesses: dict[int, Business] = {}
        self._ledgers: dict[int, Ledger] = {}
        self._analytics: dict[int, Analytics] = {}

    @cached_property
    def app_key(self) -> str:
        """The app that may call: its public key."""
        return "6" + randomness.text(12, self.seed, "app_key").lower()

    @cached_property
    def app_secret(self) -> str:
        """What requests are signed with."""
        return randomness.digest(self.seed, "app_secret")[:20].hex()

    @cached_property
    def service_id(self) -> str:
        """The app's id on the consent page."""
        return f"7{randomness.number(self.seed, 'service') % 10**18:018d}"

    @property
    def shops(self) -> Sequence[Shop]:
        """Every shop, in a fixed order."""
        return self._shops

    @property
    def authorizations(self) -> Sequence[Authorization]:
        """Everybody who can grant access, in a fixed order: sellers, then creators, then partners."""
        return self._authorizations

    @cached_property
    def _by_cipher(self) -> dict[str, Shop]:
        return {shop.cipher: shop for shop in self._shops}

    def shop_by_cipher(self, cipher: str) -> Shop | None:
        """Return the shop of that cipher, or ``None``."""
        return self._by_cipher.get(cipher)

    def find_shop(self, name: str) -> Shop:
        """
        Return the shop of that handle (``SHOP1``), name, id or cipher.

        Raises:
            KeyError: If there is none.
        """
        number = name.removeprefix("SHOP")
        if name.startswith("SHOP") and number.isdecimal() and 1 <= int(number) <= len(self._shops):
            return self._shops[int(number) - 1]
        found = self._by_cipher.get(name)
        if found is None:
            found = next((shop for shop in self._shops if name in (shop.shop_id, shop.name)), None)
        if found is None:
            raise KeyError(name)
        return found

    @cached_property
    def _by_authorization(self) -> dict[str, list[Shop]]:
        found: dict[str, list[Shop]] = {}
        for shop in self._shops:
            found.setdefault(shop.authorization_id, []).append(shop)
        return found

    def shops_of(self, authorization_id: str) -> list[Shop]:
        """Return the shops that a grant covers."""
        return [
            shop for shop in self._by_authorization.get(authorization_id, ()) if shop.index not in self._left
        ]

    def category_assets(self, person: Authorization) -> list[CategoryAsset]:
        """Return what a partner works on; nothing for everybody else."""
        return assets_of(person)

    def leave(self, shop: Shop) -> None:
        """Take *shop* out of its grant."""
        self._left.add(shop.index)

    def has_left(self, shop: Shop) -> bool:
        """Return whether *shop* was taken out of its grant."""
        return shop.index in self._left

    def rejoin(self, authorization_id: str) -> None:
        """Bring back the shops that left a grant: the seller consents anew."""
        self._left = {
            index for index in self._left if self._shops[index].authorization_id != authorization_id
        }

    def business(self, shop: Shop) -> Business:
        """Return the business of *shop*: its orders, products and state."""
        business = self._businesses.get(shop.index)
        if business is None:
            state = self._states.setdefault(shop.index, empty_state())
            business = Business(
                self._shops[shop.index], first_day=0, volume=self.volume, state=state, platform=self.platform
            )
            business.first_day = business.day_of(self._born_at) - self._history_days
            self._businesses[shop.index] = business
        return business

    def ledger(self, shop: Shop) -> Ledger:
        """Return the shop's money: settlements, statements, payments, withdrawals."""
        ledger = self._ledgers.get(shop.index)
        if ledger is None:
            plants = self.business(shop).state["plants"]
            ledger = self._ledgers[shop.index] = Ledger(self.business(shop), lambda: plants, self._entry)
        return ledger

    def true_ledger(self, shop: Shop) -> Ledger:
        """Return the shop's money as it really is: without the contradictions that were planted."""
        plants = self.business(shop).state["plants"]
        return Ledger(self.business(shop), lambda: only_true(plants))

    def _entry(self, shop: int, day: int, entry_id: str) -> Entry | None:
        return self.ledger(self._shops[shop]).entry(day, entry_id)

    def analytics(self, shop: Shop) -> Analytics:
        """Return what the shop's analytics count."""
        analytics = self._analytics.get(shop.index)
        if analytics is None:
            analytics = Analytics(self.business(shop), lag_days=self.analytics_lag_days)
            self._analytics[shop.index] = analytics
        return analytics

    def emit(self, shop: Shop, event_type: int, data: dict[str, Any]) -> None:
        """Hand an event of *shop* to ``on_event``."""
        if self.on_event is not None:
            self.on_event(Event(event_type, shop.shop_id, data))

    def snapshot(self) -> dict[str, Any]:
        """Return the state as plain JSON data of its own: later changes to the world do not reach it."""
        return {
            "seed": self.seed,
            "born_at": self._born_at,
            "platform": copy.deepcopy(self.platform),
            "left": sorted(self._left),
            "shops": {str(index): copy.deepcopy(state) for index, state in sorted(self._states.items())},
        }

    def restore(self, state: Any) -> None:
        """
        Go back to what ``snapshot`` returned; *state* can be restored again.

        Raises:
            ValueError: If the snapshot was taken of a world of another seed.
        """
        if state["seed"] != self.seed:
            raise ValueError("the snapshot belongs to a world of another seed")
        self._born_at = state["born_at"]
        self.platform = copy.deepcopy(state["platform"])
        self._left = set(state["left"])
        self._states = {int(index): copy.deepcopy(kept) for index, kept in state["shops"].items()}
        self._businesses.clear()
        self._ledgers.clear()
        self._analytics.clear()
