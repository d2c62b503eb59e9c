"""Operations without a handler: deterministic, valid by the spec, and really paged."""

from __future__ import annotations

from typing import Any

import orjson
from jsonschema import Draft202012Validator
from tests.emulator.signed import ask, category_asset, make, request

from tiktok_shop_emulator import Emulator
from tiktok_shop_emulator.handlers.registry import HANDLERS
from tiktok_shop_emulator.messages import Incoming
from tiktok_shop_emulator.sampling import _Context, _Dice
from tiktok_shop_emulator.scopes import user_type_for

OWNERS = {0: None, None: None, 1: "creator-1", 3: "partner-1"}


def plausible(emulator: Emulator, operation: Any) -> Incoming:
    """Return a request with everything that the spec requires, made from the spec."""
    spec = emulator.spec.find(operation.id)
    assert spec is not None

    shop = emulator.world.shops[0]
    context = _Context(operation.id, shop.region, shop.currency, int(emulator.clock.now()), {})
    make_value = emulator._partner_api._sampler._value
    token_name = operation.paging.token if operation.paging else None
    path, query = operation.path, {}
    for parameter in spec.parameters:
        value = make_value(parameter["schema"], parameter["name"], _Dice("q"), context, 0)
        if isinstance(value, list):
            value = ",".join(str(part) for part in value)
        text = str(value).lower() if isinstance(value, bool) else str(value)
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", text.replace(" ", "-"))
        elif parameter.get("required"):
            query[parameter["name"]] = text
    body = b""
    if spec.body is not None and not spec.multipart:
        made = make_value(spec.body, "body", _Dice("b"), context, 0)
        if operation.paging is None or operation.paging.style == "token":
            made.pop(token_name, None)  # a page token is a page's, a page number is anybody's
        body = orjson.dumps(made)
    query.pop(token_name, None)
    owner = OWNERS[user_type_for(operation)]
    if "category_asset_cipher" in operation.required:
        query["category_asset_cipher"] = category_asset(emulator)
    token = emulator.authority.pair(owner).access_token if owner else None
    return request(
        emulator,
        operation.http_method,
        path,
        query,
        body=body,
        shop=0 if operation.shop_cipher else None,
        token=token,
    )


async def test_every_operation_without_a_handler_answers_what_the_spec_says() -> None:
    """Code 0, and ``data`` valid by the operation's schema, for every operation that is called as the spec asks."""
    emulator, _ = make()
    components = {"components": emulator.spec.document["components"]}
    wrong, seen = [], 0

    for operation in emulator.operations:
        spec = emulator.spec.find(operation.id)
        assert spec is not None
        if operation.host == "auth" or operation.id in HANDLERS or spec.multipart:
            continue
        reply = await ask(emulator, plausible(emulator, operation))
        seen += 1
        if reply.code != 0:
            wrong.append(f"{operation.id}: {reply.code} {reply.message}")
        elif spec.data is not None:
            schema = {**spec.data, **components}
            errors = [error.message[:120] for error in Draft202012Validator(schema).iter_errors(reply.data)]
            wrong += [f"{operation.id}: {error}" for error in errors[:1]]

    assert wrong == []
    assert seen > 250


async def test_a_digit_that_is_no_number_is_not_echoed_as_one() -> None:
    """Where a caller sends ² for a number, the answer has a number all the same."""
    emulator, _ = make()
    path = next(o.path for o in emulator.operations if o.id == "get_latest_unread_messages")
    reply = await ask(emulator, request(emulator, "GET", path, {"unread_message_count": "²"}))
    assert (reply.status, reply.code) == (200, 0), reply.message


async def test_the_same_question_has_the_same_answer_and_another_shop_another() -> None:
    """Answers follow from seed, shop and parameters."""
    one, two, other = make()[0], make()[0], make(seed=9)[0]

    path = next(o.path for o in one.operations if o.id == "get_fbt_warehouse_list")

    answers = [(await ask(e, request(e, "GET", path))).data for e in (one, two, other)]
    neighbour = (await ask(one, request(one, "GET", path, shop=1))).data

    assert answers[0] is not None
    assert answers[0] == answers[1]
    assert answers[0] != answers[2]
    assert answers[0] != neighbour


async def test_paged_answers_end_and_neither_lose_nor_repeat() -> None:
    """Following the token gives as many items as ``total_count`` says, each once; a foreign token is refused."""
    emulator, _ = make()
    operation = next(
        o
        for o in emulator.operations
        if getattr(o, "paging", None)
        and o.id not in HANDLERS
        and o.area == "affiliate_seller"
        and o.shop_cipher
    )
    paging = operation.paging  # type: ignore[attr-defined]  # the registry's record has more than the seam asks for
    sent = plausible(emulator, operation)
    body = sent.body
    items, token, pages = [], "", 0

    while True:
        query = {"page_size": "20"} | ({paging.token: token} if token else {})
        reply = await ask(emulator, request(emulator, operation.http_method, sent.path, query, body=body))
        assert reply.code == 0, reply.message
        items += [str(item) for item in reply.data[paging.items]]
        token, pages = reply.data.get(paging.next), pages + 1
        if not token:
            break
    foreign = request(
        emulator, operation.http_method, sent.path, {"page_size": "20", paging.token: "bm9uZQ=="}, body=body
    )

    assert len(items) == len(set(items)) >= 7
    assert pages == -(-len(items) // 20)
    assert (await ask(emulator, foreign)).code == 36009004
