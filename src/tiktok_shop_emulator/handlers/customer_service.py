"""Customer service: conversations with buyers and their messages."""

from __future__ import annotations

from typing import Any

import orjson

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import body_of, business_of, refuse, shop_of
from tiktok_shop_emulator.handlers.orders.view import buyer_name, user_id
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, events, ids, randomness
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import DAY

Json = dict[str, Any]

_UNKNOWN = 45101003
_KINDS = {
    "TEXT",
    "IMAGE",
    "VIDEO",
    "PRODUCT_CARD",
    "ORDER_CARD",
    "RETURN_REFUND_CARD",
    "COUPON_CARD",
    "LOGISTICS_CARD",
}
_QUESTIONS = ("When will my parcel arrive?", "Is this available in another colour?", "Can I change my address?",
              "Thank you, it fits well!", "How do I send it back?")  # fmt: skip


def _conversations(business: Business) -> dict[str, Json]:
    """Return conversations by id. A new shop has five, each with a question of a buyer; they become state at once."""
    kept: dict[str, Json] | None = business.state.get("conversations")
    if kept is None:
        kept = business.state["conversations"] = {}
        rng = randomness.generator(business.shop.seed, "conversations", business.shop.index)
        for question in _QUESTIONS:
            at = business.history_start() + rng.randint(60 * DAY, 110 * DAY)
            one = _open(business, kept, rng.randrange(4_000), at)
            content = orjson.dumps({"content": question}).decode()
            _say(business, one, role="BUYER", kind="TEXT", content=content, at=at)
            one["unread"] = 1
    return kept


def _open(business: Business, kept: dict[str, Json], buyer: int, at: int) -> Json:
    conversation_id = ids.make(ids.CONVERSATION, business.shop.index, 700_000, len(kept))
    one: Json = {
        "id": conversation_id,
        "buyer": buyer,
        "created_at": at,
        "unread": 0,
        "messages": [],
        "ended": 0,
    }
    kept[conversation_id] = one
    return one


def _say(business: Business, conversation: Json, *, role: str, kind: str, content: str, at: int) -> str:
    number = business.next_number("message")
    message_id = ids.make(ids.MESSAGE, business.shop.index, 700_000 + number // 100_000, number % 100_000)
    conversation["messages"].append(
        {
            "id": message_id,
            "type": kind,
            "content": content,
            "at": at,
            "role": role,
            "index": len(conversation["messages"]),
        }
    )
    return message_id


def _conversation(request: EmulatedRequest, world: World) -> tuple[Business, Json]:
    business = business_of(request, world)
    found = _conversations(business).get(request.path_params.get("conversation_id", ""))
    if found is None:
        refuse(_UNKNOWN, "The conversation does not exist.")
    return business, found


def _im_user(business: Business, conversation: Json, role: str) -> Json:
    name = buyer_name(business, conversation["buyer"]) if role == "BUYER" else business.shop.name
    number = conversation["buyer"] if role == "BUYER" else 900_000
    return {
        "im_user_id": f"7{number:018d}",
        "avatar": f"https://p16-oec.ibyteimg.example/avatar/{number}.jpeg",
        "role": role,
        "nickname": name,
    }


def _message(business: Business, conversation: Json, message: Json) -> Json:
    role = "BUYER" if message["role"] == "BUYER" else "CUSTOMER_SERVICE"
    return {
        "id": message["id"],
        "type": message["type"],
        "content": message["content"],
        "create_time": message["at"],
        "is_visible": True,
        "sender": _im_user(business, conversation, role),
        "index": str(message["index"]),
    }


def _session(conversation: Json) -> str:
    return f"{conversation['id']}1"


def _show(business: Business, conversation: Json, platform_key: str) -> Json:
    buyer = {**_im_user(business, conversation, "BUYER"), "user_id": user_id(business, conversation["buyer"])}
    buyer[platform_key] = "TIKTOK_SHOP"
    return {
        "id": conversation["id"],
        "participant_count": 2,
        "participants": [buyer, _im_user(business, conversation, "SHOP")],
        "unread_count": conversation["unread"],
        "create_time": conversation["created_at"],
    }


@handles("get_conversations")
def get_conversations(request: EmulatedRequest, world: World) -> Json:
    """List conversations, the one with the newest message first."""
    business = business_of(request, world)
    size = paging.page_size(request.query, default=None, high=20)

    def last(one: Json) -> int:
        return int(one["messages"][-1]["at"] if one["messages"] else one["created_at"])

    past = [one for one in _conversations(business).values() if one["created_at"] <= request.now]
    page, token = paging.keyed(
        past, lambda one: (last(one), one["id"]), kind="conversations", token=request.query.get("page_token"), size=size,
        descending=True,
    )  # fmt: skip
    shown = []
    for one in page:
        row = {**_show(business, one, "buyer_platform"), "can_send_message": True}
        if one["messages"]:
            row["latest_message"] = _message(business, one, one["messages"][-1])
        if request.query.get("need_session_id") == "true":
            row["cur_session_id"] = _session(one)
        shown.append(row)
    return {"next_page_token": token, "conversations": shown}


@handles("get_conversation")
def get_conversation(request: EmulatedRequest, world: World) -> Json:
    """Show one conversation."""
    business, one = _conversation(request, world)
    return {"conversation": {**_show(business, one, "platform"), "cur_session_id": _session(one)}}


@handles("get_conversation_messages")
def get_conversation_messages(request: EmulatedRequest, world: World) -> Json:
    """List the messages of a conversation."""
    business, one = _conversation(request, world)
    size = paging.page_size(request.query, default=None, high=10)
    page, token = paging.keyed(
        one["messages"], lambda message: (message["index"], message["id"]), kind="messages", size=size,
        token=request.query.get("page_token"), descending=request.query.get("sort_order", "DESC") != "ASC",
    )  # fmt: skip
    return {"next_page_token": token, "messages": [_message(business, one, message) for message in page]}


@handles("create_conversation")
def create_conversation(request: EmulatedRequest, world: World) -> Json:
    """Begin a conversation with a buyer of the shop, or find the one that there is."""
    business, wanted = business_of(request, world), body_of(request).get("buyer_user_id")
    place = ids.read(ids.BUYER, wanted)
    if place is None or place.shop != business.shop.index:
        refuse(_UNKNOWN, "The buyer does not exist or never bought from this shop.")
    buyer = (place.day - 700_000) * 100_000 + place.number
    kept = _conversations(business)
    found = next((one for one in kept.values() if one["buyer"] == buyer), None)
    found = found or _open(business, kept, buyer, request.now)
    return {"conversation_id": found["id"]}


@handles("send_message", "send_message_202309")
def send_message(request: EmulatedRequest, world: World) -> Json:
    """Send a message; its content is JSON as text."""
    business, one = _conversation(request, world)
    body = body_of(request)
    kind, content = str(body.get("type") or ""), str(body.get("content") or "")
    if kind not in _KINDS:
        refuse(45109001, "The message's type is not allowed.")
    if not content or len(content) > 2_000:
        refuse(45109003, "The message must have 1 to 2000 characters.")
    message_id = _say(business, one, role="CUSTOMER_SERVICE", kind=kind, content=content, at=request.now)
    kind_of_event = "OTHER" if kind == "RETURN_REFUND_CARD" else kind  # the webhook has no word for it
    data = {"conversation_id": one["id"], "message_id": message_id, "type": kind_of_event, "content": content,
            "create_time": request.now, "is_visible": True}  # fmt: skip
    world.emit(shop_of(request), events.MESSAGE, data)
    return {"message_id": message_id}


@handles("mark_buyer_messages_as_read")
def mark_buyer_messages_as_read(request: EmulatedRequest, world: World) -> Json:
    """Note that the buyer's messages were read."""
    _business, one = _conversation(request, world)
    one["unread"] = 0
    return {}


@handles("end_session")
def end_session(request: EmulatedRequest, world: World) -> Json:
    """End the session of a conversation."""
    _business, one = _conversation(request, world)
    if request.path_params.get("session_id") != _session(one):
        refuse(_UNKNOWN, "The session does not exist.")
    one["ended"] = request.now
    return {}


@handles("get_agent_settings")
def get_agent_settings(request: EmulatedRequest, world: World) -> Json:
    """Show whether the agent takes chats."""
    return {"can_accept_chat": bool(business_of(request, world).state.get("can_accept_chat", True))}


@handles("update_agent_settings")
def update_agent_settings(request: EmulatedRequest, world: World) -> Json:
    """Set whether the agent takes chats."""
    business_of(request, world).state["can_accept_chat"] = bool(body_of(request).get("can_accept_chat"))
    return {}
