"""
``/_emulator/…``: what tests and the landing page use to look inside and to change things.

Every change is a POST with a JSON content type, or a DELETE: a page of another origin cannot send one without asking
first, so a browser that happens to be open cannot touch a running emulator.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import Any

import orjson

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.emulated_shop import EmulatedShop, NothingToChangeError
from tiktok_shop_emulator.env_file import env_text
from tiktok_shop_emulator.faults import Faults
from tiktok_shop_emulator.gateway.checks import Gateway
from tiktok_shop_emulator.messages import Answer, Incoming, json_answer, query_dict
from tiktok_shop_emulator.requests_log import RequestsLog
from tiktok_shop_emulator.snapshots import Snapshots
from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.webhooks.event_feed import EventFeed
from tiktok_shop_emulator.webhooks.sender import WebhookSender
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.events import Event
from tiktok_shop_emulator.world.identity import SELLER, Authorization, Shop

__all__ = ["Admin"]


class _BadRequest(Exception):  # noqa: N818 - becomes an answer
    pass


class Admin:
    """Answers under ``/_emulator/``."""

    def __init__(
        self,
        *,
        world: World,
        authority: Authority,
        gateway: Gateway,
        faults: Faults,
        requests_log: RequestsLog,
        clock: VirtualClock,
        webhooks: WebhookSender,
        event_feed: EventFeed,
        snapshots: Snapshots,
    ) -> None:
        self._world = world
        self._authority = authority
        self._gateway = gateway
        self._faults = faults
        self._requests_log = requests_log
        self._clock = clock
        self._webhooks = webhooks
        self._event_feed = event_feed
        self._snapshots = snapshots
        self._routes: dict[tuple[str, str], Callable[[dict[str, Any], list[str]], Any]] = {
            ("GET", "state"): self._state,
            ("GET", "shops"): self._shops,
            ("GET", "people"): self._people,
            ("GET", "books"): self._books,
            ("POST", "plant"): self._plant,
            ("GET", "env"): self._env,
            ("GET", "requests"): self._log,
            ("DELETE", "requests"): self._forget,
            ("GET", "faults"): lambda given, rest: self._faults.listing(),
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._drop_faults,
            ("POST", "clock"): self._set_clock,
            ("POST", "snapshot"): lambda given, rest: {"id": self._snapshots.take()},
            ("POST", "restore"): self._go_back,
            ("POST", "authorizations"): self._authorization,
            ("POST", "rotation"): self._rotation,
            ("GET", "webhooks"): lambda given, rest: self._webhooks.listing(_limit(given)),
            ("POST", "webhooks"): self._send_webhook,
        }

    async def respond(self, incoming: Incoming) -> Answer:
        """Answer one request; faults of the caller are HTTP 400 and 404 with ``error``."""
        name, *rest = incoming.path.removeprefix("/_emulator/").strip("/").split("/")
        route = self._routes.get((incoming.method, name))
        if route is None:
            return json_answer({"error": f"no {incoming.method} /_emulator/{name}"}, 404)
        given: dict[str, Any] = dict(query_dict(incoming.query))
        if incoming.method != "GET":
            is_json = incoming.headers.get("content-type", "").startswith("application/json")
            if incoming.method == "POST" and not is_json:
                return json_answer({"error": "content-type must be application/json"}, 415)
            try:
                parsed = orjson.loads(incoming.body or b"{}")
            except ValueError:
                return json_answer({"error": "the body is not JSON"}, 400)
            if not isinstance(parsed, dict | str) or (isinstance(parsed, str) and name != "faults"):
                return json_answer({"error": "the body must be an object"}, 400)
            given |= parsed if isinstance(parsed, dict) else {"fault": parsed}
        try:
            result = route(given, rest)
            if isinstance(result, Awaitable):
                result = await result
        except (_BadRequest, ValueError, TypeError) as error:
            return json_answer({"error": str(error)}, 400)
        except NothingToChangeError as error:
            return json_answer({"error": str(error)}, 409)
        except KeyError as error:
            return json_answer({"error": f"no {error.args[0]!r} here"}, 404)
        return result if isinstance(result, Answer) else json_answer(result)

    def _state(self, given: dict[str, Any], rest: list[str]) -> Any:
        return {
            "base_url": self._world.public_url(),
            "seed": self._world.seed,
            "app_key": self._world.app_key,
            "app_secret": self._world.app_secret,
            "service_id": self._world.service_id,
            "shops": len(self._world.shops),
            "operations": self._gateway.operation_count,
            "now": self._clock.now(),
            "speed": self._clock.speed,
            "wall": self._clock.is_wall,
            "rotation": self._authority.rotation,
            "strict_live": self._gateway.policy.strict_live,
            "requests": self._requests_log.total,
            "refused": self._requests_log.refused,
            "faults": self._faults.listing(),
        }

    def _shops(self, given: dict[str, Any], rest: list[str]) -> Any:
        offset, limit = _number(given, "offset", 0), _limit(given)
        return [
            _shop_row(self._world, self._authority, shop)
            for shop in self._world.shops[offset : offset + limit]
        ]

    def _people(self, given: dict[str, Any], rest: list[str]) -> Any:
        authority = self._authority
        people = list(authority.people)
        # Creators and partners stand last and are few; with many shops they would never be seen.
        sellers = [person for person in people if person.user_type == SELLER]
        shown = [person for person in people if person.user_type != SELLER] + sellers[: _limit(given)]
        return [_person_row(self._world, authority, person) for person in shown]

    def _books(self, given: dict[str, Any], rest: list[str]) -> Any:
        return asdict(self._find(given).books())

    def _plant(self, given: dict[str, Any], rest: list[str]) -> Any:
        wanted = dict(given)
        shop, kind = self._find(wanted), str(wanted.pop("kind", ""))
        wanted.pop("shop", None)
        plant = shop.plants.get(kind)
        if plant is None:
            raise _BadRequest(f"kind is one of {', '.join(shop.plants)}")
        for name in {"by", "amount"} & wanted.keys():
            wanted[name] = _amount(wanted[name])
        if "to" in wanted:
            wanted["to"] = self._find({"shop": wanted["to"]})
        return asdict(plant(**wanted))

    def _find(self, given: dict[str, Any]) -> EmulatedShop:
        return EmulatedShop(self._world, self._world.find_shop(str(given.get("shop", "SHOP1"))))

    def _env(self, given: dict[str, Any], rest: list[str]) -> Any:
        text = env_text(
            self._world,
            self._authority,
            self._world.public_url(),
            people=given.get("people") in {"1", "true"},
        )
        return Answer(200, text.encode(), "text/plain; charset=utf-8")

    def _log(self, given: dict[str, Any], rest: list[str]) -> Any:
        recorder = self._requests_log
        return {
            "total": recorder.total,
            "refused": recorder.refused,
            "requests": recorder.listing(_limit(given)),
        }

    def _forget(self, given: dict[str, Any], rest: list[str]) -> Any:
        self._requests_log.clear()
        return {}

    def _add_fault(self, given: dict[str, Any], rest: list[str]) -> Any:
        fault = self._faults.add(given.get("fault", given))
        return {"id": fault.id}

    def _drop_faults(self, given: dict[str, Any], rest: list[str]) -> Any:
        if not rest:
            self._faults.clear()
        elif not rest[0].isdecimal() or not self._faults.remove(int(rest[0])):
            raise KeyError(f"fault {rest[0]}")
        return {}

    def _set_clock(self, given: dict[str, Any], rest: list[str]) -> Any:
        clock = self._clock
        unknown = given.keys() - {"wall", "set", "move", "speed"}
        if unknown:
            raise _BadRequest(f"unknown: {', '.join(sorted(unknown))}; known: wall, set, move, speed")
        if given.get("wall"):
            clock.follow_wall()
        if "set" in given:
            clock.set(float(given["set"]))
        if "move" in given:
            clock.move(float(given["move"]))
        if "speed" in given:
            clock.run(float(given["speed"]))
        return {"now": clock.now(), "speed": clock.speed}

    def _go_back(self, given: dict[str, Any], rest: list[str]) -> Any:
        self._snapshots.restore(str(given.get("id")))
        return {}

    def _authorization(self, given: dict[str, Any], rest: list[str]) -> Any:
        if len(rest) != 2:
            raise KeyError("authorizations/{authorization_id}/{withdraw|expire|grant|code}")
        authorization_id, action = rest
        authority = self._authority
        authority.grant_of(authorization_id)
        match action:
            case "withdraw":
                self._authority.withdraw(authorization_id)
            case "expire":
                authority.expire(authorization_id)
            case "grant":
                scopes = given.get("scopes")
                authority.grant(authorization_id, None if scopes is None else tuple(scopes))
            case "code":
                return {"code": authority.code(authorization_id)}
            case _:
                raise KeyError(action)
        return {}

    def _rotation(self, given: dict[str, Any], rest: list[str]) -> Any:
        mode = given.get("mode")
        if mode not in {"none", "grace", "at_once"}:
            raise _BadRequest("mode is none, grace or at_once")
        self._authority.rotation = mode
        return {"mode": mode}

    async def _send_webhook(self, given: dict[str, Any], rest: list[str]) -> Any:
        sender = self._webhooks
        if rest == ["deliver"]:
            self._event_feed.catch_up()
            return {"attempts": await sender.deliver_due()}
        if rest == ["settings"]:
            self._event_feed.catch_up()  # what was before is not for a new address
            sender.default_address = _address(given, sender.default_address)
            sender.duplicate_probability = float(given.get("duplicates", sender.duplicate_probability))
            sender.disorder = bool(given.get("disorder", sender.disorder))
            return {
                "address": sender.default_address,
                "duplicates": sender.duplicate_probability,
                "disorder": sender.disorder,
            }
        event = Event(_number(given, "type", 1), str(given.get("shop_id", "")), given.get("data") or {})
        queued = sender.enqueue(event, _address(given))
        return {"queued": [delivery.id for delivery in queued]}


def _shop_row(world: World, authority: Authority, shop: Shop) -> dict[str, Any]:
    pair, grant = authority.pair(shop.authorization_id), authority.grant_of(shop.authorization_id)
    return {
        "handle": shop.handle,
        "name": shop.name,
        "shop_id": shop.shop_id,
        "cipher": shop.cipher,
        "region": shop.region,
        "currency": shop.currency,
        "authorization_id": shop.authorization_id,
        "access_token": pair.access_token,
        "access_token_expire_in": pair.access_token_expire_in,
        "refresh_token": pair.refresh_token,
        "withdrawn": grant.withdrawn or world.has_left(shop),
    }


def _person_row(world: World, authority: Authority, person: Authorization) -> dict[str, Any]:
    return {
        "authorization_id": person.authorization_id,
        "handle": person.handle,
        "name": person.name,
        "open_id": person.open_id,
        "user_type": person.user_type,
        "region": person.region,
        "scopes": authority.grant_of(person.authorization_id).scopes,
        "withdrawn": authority.is_withdrawn(person.authorization_id),
        "access_token": authority.pair(person.authorization_id).access_token,
        "refresh_token": authority.pair(person.authorization_id).refresh_token,
        "category_assets": [asset.cipher for asset in world.category_assets(person)],
    }


def _amount(value: object) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        raise _BadRequest(f"{value!r} is not an amount") from None


def _number(given: dict[str, Any], name: str, default: int) -> int:
    try:
        return int(given.get(name, default))
    except (TypeError, ValueError):
        raise _BadRequest(f"{name} must be a whole number") from None


def _address(given: dict[str, Any], default: str | None = None) -> str | None:
    address = given.get("address", default)
    if address is not None and not (isinstance(address, str) and address.startswith(("http://", "https://"))):
        raise _BadRequest("address must be an http or https URL")
    return address


def _limit(given: dict[str, Any]) -> int:
    return max(1, min(1_000, _number(given, "limit", 100)))
