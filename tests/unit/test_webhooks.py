"""Checking and reading webhooks."""

import json
from datetime import UTC, datetime

import pytest

from tiktok_shop.errors import ConfigurationError, InvalidResponseError, WebhookSignatureError
from tiktok_shop.webhooks import parse, receive, sign, verify
from tiktok_shop_openapi import models
from tiktok_shop_openapi.webhooks import EVENTS, model_of

BODY = (
    b'{"type":1,"tts_notification_id":"7327112393057371910","shop_id":"7494049642642441621","timestamp":1644412885,'
    b'"data":{"order_id":"576486316948490001","order_status":"UNPAID","is_on_hold_order":false,"update_time":1644412885}}'
)
# printf '%s' "29a39d$BODY" | openssl dgst -sha256 -hmac e59af819cc
SIGNATURE = "e21e909414e500178230da539adfc1faddd443124f93a8f67a060568a49620be"


def test_the_signature_is_the_one_openssl_makes():
    """Key and raw body are signed with the secret, in lower-case hex."""
    assert sign("29a39d", "e59af819cc", BODY) == SIGNATURE
    assert verify("29a39d", "e59af819cc", BODY, SIGNATURE)


@pytest.mark.parametrize(
    ("key", "secret", "body", "signature"),
    [
        ("29a39e", "e59af819cc", BODY, SIGNATURE),
        ("29a39d", "e59af819cd", BODY, SIGNATURE),
        ("29a39d", "e59af819cc", BODY + b" ", SIGNATURE),
        ("29a39d", "e59af819cc", json.dumps(json.loads(BODY)).encode(), SIGNATURE),
        ("29a39d", "e59af819cc", BODY, SIGNATURE.upper()),
        ("29a39d", "e59af819cc", BODY, f"Bearer {SIGNATURE}"),
        ("29a39d", "e59af819cc", BODY, "é\ud800"),
        ("29a39d", "e59af819cc", BODY, ""),
        ("29a39d", "e59af819cc", BODY, None),
    ],
)
def test_anything_else_is_refused(key, secret, body, signature):
    """Another key, secret, body or spelling of the signature does not verify, and raises nothing."""
    assert not verify(key, secret, body, signature)


@pytest.mark.parametrize(("key", "secret"), [("", "secret"), ("key", "")])
def test_an_empty_secret_is_no_secret(key, secret):
    """Empty settings are an error and never a valid signature."""
    with pytest.raises(ConfigurationError):
        verify(key, secret, BODY, SIGNATURE)


def test_a_text_is_not_what_was_signed():
    """It says so, instead of a TypeError from below."""
    with pytest.raises(ConfigurationError, match="raw body"):
        verify("key", "secret", BODY.decode(), SIGNATURE)


def test_a_known_type_is_typed():
    """An order event has its model, its name and its members."""
    event = parse(BODY)
    assert (event.type, event.name) == (1, "ORDER_STATUS_CHANGE")
    assert isinstance(event.body, models.OrderStatusChangeEvent)
    assert event.data is event.body.data
    assert event.data.order_id == "576486316948490001"
    assert event.notification_id == event.key == "7327112393057371910"
    assert event.shop_id == "7494049642642441621"
    assert event.sent_at == datetime(2022, 2, 9, 13, 21, 25, tzinfo=UTC)
    assert event.raw == json.loads(BODY)


@pytest.mark.parametrize("number", sorted(EVENTS))
def test_every_type_of_the_spec_is_typed(number):
    """All 44 types give their own model, and keep what the model does not know."""
    body = {"type": number, "tts_notification_id": "n", "timestamp": 1, "data": {"newer_than_the_spec": [1]}}
    event = parse(json.dumps(body))
    assert type(event.body) is model_of(number)
    assert event.name == EVENTS[number].name
    assert event.data.extra == {"newer_than_the_spec": [1]}
    assert event.raw == event.body.to_dict() == body


def test_there_are_44_types_with_models_of_their_own():
    """``isinstance`` tells every type from the others."""
    assert len({model_of(number) for number in EVENTS}) == len(EVENTS) == 44


def test_an_unknown_type_is_kept_raw():
    """A type newer than the spec is an event all the same."""
    event = parse(b'{"type":4711,"tts_notification_id":"n1","shop_id":"7","data":{"a":{"b":1}}}')
    assert (event.type, event.name, event.body, event.data) == (4711, None, None, {"a": {"b": 1}})


@pytest.mark.parametrize(
    ("number", "member"),
    [(20, "creator_open_id"), (35, "seller_open_id"), (17, "creator_open_id"), (22, "seller_open_id")],
)
def test_events_of_sellers_and_creators_have_no_shop(number, member):
    """Types 20 and 35 and their like name a creator or a seller instead of a shop."""
    event = parse(json.dumps({"type": number, "tts_notification_id": "n", member: "open", "data": {}}))
    assert event.shop_id is None
    assert getattr(event, member) == "open"


def test_without_a_notification_id_the_body_is_the_key():
    """The same bytes have the same key, other bytes another."""
    first, again, other = (
        parse(b'{"type":3,"data":%s}' % data) for data in (b"{}", b"{}", b'{"order_id":"1"}')
    )
    assert first.notification_id is None
    assert first.key == again.key != other.key


def test_numbers_for_texts_and_texts_for_numbers_are_read():
    """A numeric id and a textual type or time lose no event."""
    event = parse('{"type":"1","tts_notification_id":5,"shop_id":7,"timestamp":"1644412885","data":null}')
    assert (event.type, event.notification_id, event.shop_id, event.timestamp) == (1, "5", "7", 1644412885)
    assert event.data is None


@pytest.mark.parametrize("data", ['"text"', "[1]", "7"])
def test_data_of_the_wrong_kind_is_kept(data):
    """``data`` that is not an object stays as it came."""
    assert parse('{"type":1,"data":' + data + "}").data == json.loads(data)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b"[]", b"null", b"{}", b'{"type":"order"}', b'{"type":true}']
)
def test_what_is_no_webhook_is_one_clear_error(body):
    """Broken JSON and other JSON raise the same typed error."""
    with pytest.raises(InvalidResponseError, match="webhook"):
        parse(body)


def test_receive_verifies_and_parses():
    """One call for frameworks of another kind; the event says which app it was for."""
    assert receive("29a39d", "e59af819cc", BODY, SIGNATURE).app_key == "29a39d"
    with pytest.raises(WebhookSignatureError) as caught:
        receive("29a39d", "e59af819cc", BODY, "0" * 64)
    assert "e59af819cc" not in str(caught.value)
    assert SIGNATURE not in str(caught.value)
