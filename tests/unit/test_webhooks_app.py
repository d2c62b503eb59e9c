"""Receiving webhooks in a web application."""

import json
import logging

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from trio.testing import MockClock

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.webhooks import MemorySeen, WebhookApp, sign

KEY, SECRET = "29a39d", "e59af819cc"


class Inbox:
    """A handler that remembers its events, and fails or hangs on request."""

    def __init__(self):
        self.events = []
        self.error = None
        self.hangs = False

    async def __call__(self, event):
        self.events.append(event)
        if self.error is not None:
            raise self.error
        if self.hangs:
            await anyio.sleep_forever()


@pytest.fixture
def inbox():
    return Inbox()


def receiver(handler, *, now=lambda: 1.0, **settings):
    """The app, by the clock of the second in which the events of these tests are sent."""
    return WebhookApp(handler, now=now, **settings)


def body_of(notification_id="n1", **changes):
    members = {
        "type": 1,
        "tts_notification_id": notification_id,
        "shop_id": "7",
        "timestamp": 1,
        "data": {},
        **changes,
    }
    return json.dumps(members).encode()


async def deliver(app, body=None, *, key=KEY, secret=SECRET, signature=None, method="POST", path="/"):
    body = body_of() if body is None else body
    headers = {"authorization": sign(key, secret, body) if signature is None else signature}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="https://hooks.example.test"
    ) as client:
        return await client.request(method, path, content=body, headers=headers)


async def test_a_signed_event_is_handed_on_and_answered_empty(inbox):
    """200 with an empty body after the handler returned."""
    answer = await deliver(receiver(inbox, apps={KEY: SECRET}))
    assert (answer.status_code, answer.content) == (200, b"")
    assert [(event.type, event.shop_id, event.app_key) for event in inbox.events] == [(1, "7", KEY)]


def test_a_receiver_that_could_handle_nothing_is_refused(inbox):
    """It would answer every event with 503."""
    with pytest.raises(ConfigurationError, match="max_concurrency=0"):
        receiver(inbox, apps={KEY: SECRET}, max_concurrency=0)


async def test_a_wrong_signature_is_401_and_nothing_is_handed_on(inbox, caplog):
    """Neither the body nor the signature of a stranger gets anywhere, the log included."""
    with caplog.at_level(logging.DEBUG, "tiktok_shop"):
        answer = await deliver(receiver(inbox, apps={KEY: SECRET}), signature="f" * 64)
    assert (answer.status_code, answer.content, inbox.events) == (401, b"", [])
    assert "f" * 64 not in caplog.text
    assert SECRET not in caplog.text


async def test_the_raw_bytes_are_verified(inbox):
    """Bytes that no JSON library would write the same way again still verify."""
    body = b'{ "type":1 ,\n"data":{"\\u00e9":1.0e2}, "tts_notification_id" : "n1"}'
    assert (await deliver(receiver(inbox, apps={KEY: SECRET}), body)).status_code == 200


async def test_it_mounts_under_a_path(inbox):
    """Starlette, and FastAPI which is one, mount it like any application."""
    site = Starlette(routes=[Mount("/hooks", receiver(inbox, apps={KEY: SECRET}))])
    assert (await deliver(site, path="/hooks")).status_code in {200, 307}
    assert (await deliver(site, path="/hooks/")).status_code == 200


async def test_a_duplicate_is_answered_but_not_handed_on(inbox):
    """At-least-once delivery becomes one call of the handler."""
    app = receiver(inbox, apps={KEY: SECRET})
    assert [(await deliver(app)).status_code for _ in range(3)] == [200, 200, 200]
    assert (await deliver(app, body_of("n2"))).status_code == 200
    assert [event.key for event in inbox.events] == ["n1", "n2"]


async def test_duplicates_without_an_id_are_dropped_too(inbox):
    """Types without a notification id are told apart by their bytes."""
    app = receiver(inbox, apps={KEY: SECRET})
    for body in (body_of(None), body_of(None), body_of(None, shop_id="8")):
        assert (await deliver(app, body)).status_code == 200
    assert [event.shop_id for event in inbox.events] == ["7", "8"]


async def test_a_failed_handler_gets_the_event_again(inbox, caplog):
    """500 makes TikTok Shop deliver again, and the second delivery is no duplicate."""
    app = receiver(inbox, apps={KEY: SECRET})
    inbox.error = RuntimeError("the database is away")
    assert (await deliver(app)).status_code == 500
    assert "the database is away" in caplog.text
    inbox.error = None
    assert (await deliver(app)).status_code == 200
    assert (await deliver(app)).status_code == 200
    assert len(inbox.events) == 2


def test_a_slow_handler_is_cancelled_and_gets_the_event_again(inbox, caplog):
    """503 before TikTok Shop's 3 seconds are over; nothing goes on in the background."""
    app = receiver(inbox, apps={KEY: SECRET})

    async def main():
        inbox.hangs = True
        first = await deliver(app)
        assert 2 < anyio.current_time() - began < 3
        inbox.hangs = False
        return [first.status_code, (await deliver(app)).status_code]

    clock = MockClock(autojump_threshold=0)
    began = clock.current_time()
    assert anyio.run(main, backend="trio", backend_options={"clock": clock}) == [503, 200]
    assert "will be delivered again" in caplog.text
    assert len(inbox.events) == 2


async def test_two_deliveries_at_once_are_one_call(inbox):
    """The second is asked to come again: its 200 must not outlive a failure of the first."""
    arrived, finish = anyio.Event(), anyio.Event()

    async def handler(event):
        inbox.events.append(event)
        arrived.set()
        await finish.wait()

    app = receiver(handler, apps={KEY: SECRET}, deadline=30)
    statuses = []
    async with anyio.create_task_group() as tasks:

        async def first():
            statuses.append((await deliver(app)).status_code)

        tasks.start_soon(first)
        await arrived.wait()
        statuses.append((await deliver(app)).status_code)
        finish.set()
    assert statuses == [503, 200]
    assert len(inbox.events) == 1
    assert (await deliver(app)).status_code == 200


async def test_more_than_the_allowed_number_at_once_is_asked_to_come_again():
    """A full house answers 503 within the deadline, and forgets nothing."""
    arrived, finish, handled = anyio.Event(), anyio.Event(), []

    async def handler(event):
        handled.append(event.key)
        arrived.set()
        await finish.wait()

    seen = MemorySeen()
    busy = receiver(handler, apps={KEY: SECRET}, deadline=30, max_concurrency=1, seen=seen)
    statuses = []
    async with anyio.create_task_group() as tasks:

        async def first():
            statuses.append((await deliver(busy)).status_code)

        tasks.start_soon(first)
        await arrived.wait()
        busy._deadline = 0
        statuses.append((await deliver(busy, body_of("n2"))).status_code)
        finish.set()
    assert statuses == [503, 200]
    assert handled == ["n1"]
    assert await seen.claim(f"{KEY}:n2") == "new"


async def test_old_and_new_secret_and_several_apps_are_accepted(inbox):
    """While a secret is replaced both work; the event says which app it came through."""
    app = receiver(inbox, apps={KEY: [SECRET, "the new one"], "another": "hers"})
    assert (await deliver(app, secret="the new one")).status_code == 200
    assert (await deliver(app, key="another", secret="hers")).status_code == 200
    assert (await deliver(app, key="another", secret=SECRET)).status_code == 401
    assert [event.app_key for event in inbox.events] == [KEY, "another"]


@pytest.mark.parametrize("apps", [{}, {KEY: ""}, {KEY: []}, {"": SECRET}, {KEY: [SECRET, ""]}])
def test_missing_secrets_are_a_configuration_error(inbox, apps):
    """An application that could verify nothing does not start."""
    with pytest.raises(ConfigurationError):
        receiver(inbox, apps=apps)


def test_no_secret_in_its_repr(inbox):
    """Only the app key is shown."""
    assert repr(receiver(inbox, apps={KEY: SECRET})) == f"<WebhookApp for {KEY}>"


async def test_a_body_that_is_too_large_is_not_read(inbox):
    """413 by the announced length, before any of it is read."""
    app = receiver(inbox, apps={KEY: SECRET}, max_body=100)
    assert (await deliver(app, body_of(shop_id="7" * 100))).status_code == 413


async def test_a_body_of_unknown_length_is_read_up_to_the_limit(inbox):
    """413 as soon as the chunks together are too long."""
    app = receiver(inbox, apps={KEY: SECRET}, max_body=100)
    taken, sent = [], []

    async def receive():
        taken.append(40)
        return {"type": "http.request", "body": b"x" * 40, "more_body": True}

    async def send(message):
        sent.append(message)

    await app({"type": "http", "method": "POST", "headers": []}, receive, send)
    assert sent[0]["status"] == 413
    assert sum(taken) == 120


async def test_signed_nonsense_is_400_and_other_methods_are_405(inbox):
    """Both say what is wrong, and hand nothing on."""
    app = receiver(inbox, apps={KEY: SECRET})
    assert (await deliver(app, b"not json")).status_code == 400
    assert (await deliver(app, method="GET")).status_code == 405
    assert inbox.events == []


async def test_a_store_that_fails_asks_for_another_delivery(inbox):
    """Without knowing whether it is a duplicate nothing is handed on; a mark that cannot be made loses nothing."""

    class Broken(MemorySeen):
        is_up = False

        async def claim(self, key):
            if not self.is_up:
                raise ConnectionError("no store")
            return await super().claim(key)

        async def finish(self, key):
            raise ConnectionError("no store")

    app = receiver(inbox, apps={KEY: SECRET}, seen=Broken())
    assert (await deliver(app)).status_code == 503
    assert inbox.events == []
    Broken.is_up = True
    assert (await deliver(app)).status_code == 200
    assert len(inbox.events) == 1


async def test_a_server_that_asks_for_start_up_gets_its_answer(inbox):
    """Served alone, it takes part in the lifespan protocol and refuses websockets."""
    asked, sent = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}], []

    async def receive():
        return asked.pop(0)

    async def send(message):
        sent.append(message["type"])

    app = receiver(inbox, apps={KEY: SECRET})
    await app({"type": "lifespan"}, receive, send)
    asked.append({"type": "websocket.connect"})
    await app({"type": "websocket"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]


async def test_memory_forgets_by_age_and_by_number():
    """What was handled is remembered for a day, and no more than so many."""
    clock = [0.0]
    seen = MemorySeen(size=2, ttl=10, now=lambda: clock[0])
    for key in ("a", "b", "c"):
        assert await seen.claim(key) == "new"
        assert await seen.claim(key) == "busy"
        await seen.finish(key)
    assert [await seen.claim(key) for key in ("b", "c")] == ["done", "done"]
    assert await seen.claim("a") == "new"
    await seen.release("a")
    clock[0] = 10.0
    assert await seen.claim("b") == "new"


def test_it_works_on_trio(inbox):
    """The same application under another event loop."""
    app = receiver(inbox, apps={KEY: SECRET})

    async def main():
        return (await deliver(app)).status_code

    assert anyio.run(main, backend="trio") == 200


DAY = 24 * 3600


@pytest.mark.parametrize(
    ("age", "settings", "status"),
    [
        (DAY + 1, {}, 400),
        (-DAY - 1, {}, 400),
        (DAY - 1, {}, 200),
        (10**9, {"max_age": None}, 200),
        (61, {"max_age": 60.0}, 400),
    ],
)
async def test_an_old_recording_is_not_handled_again(inbox, age, settings, status):
    """A signed notification has its time in it: one of another age is refused, also after a restart."""
    app = receiver(inbox, apps={KEY: SECRET}, now=lambda: 2e9 + age, **settings)
    assert (await deliver(app, body_of(timestamp=2_000_000_000))).status_code == status
    assert len(inbox.events) == (status == 200)


async def test_a_notification_without_a_time_is_of_any_age(inbox):
    """The signature is all there is to go by."""
    app = receiver(inbox, apps={KEY: SECRET})
    assert (await deliver(app, body_of(timestamp=None))).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b'{"type":1,"data":' + b'{"a":[' * 450 + b"1" + b"]}" * 450 + b"}",
        b'{"type":"' + b"9" * 5000 + b'"}',
        b'{"type":' + b"9" * 5000 + b"}",
        b"[" * 100_000,
    ],
)
async def test_hostile_bodies_are_refused_in_words(inbox, body):
    """Signed, but deep or huge where it must not be: 400, and no traceback."""
    assert (await deliver(receiver(inbox, apps={KEY: SECRET}), body)).status_code == 400


@pytest.mark.parametrize("timestamp", ["9" * 5000, 10**18, -1, 1.5, [], {"a": 1}])
async def test_a_time_that_is_none_stops_nothing_but_itself(inbox, timestamp):
    """Such an event is handed on or refused, never a crash."""
    app = receiver(inbox, apps={KEY: SECRET})
    assert (await deliver(app, body_of(timestamp=timestamp))).status_code in {200, 400}
    for event in inbox.events:
        assert event.sent_at is None or event.timestamp is not None


async def test_a_content_length_of_any_size_is_too_large(inbox):
    """Its digits are counted before they are read."""
    sent = []
    scope = {"type": "http", "method": "POST", "headers": [(b"content-length", b"9" * 5000)]}

    async def send(message):
        sent.append(message)

    await receiver(inbox, apps={KEY: SECRET})(scope, None, send)
    assert sent[0]["status"] == 413


async def test_huge_ids_are_remembered_as_digests(inbox):
    """A hundred ids of 900 kB cost no 90 MB."""
    seen = MemorySeen()
    app = receiver(inbox, apps={KEY: SECRET}, seen=seen)
    for _ in range(2):
        assert (await deliver(app, body_of("n" * 900_000))).status_code == 200
    assert len(inbox.events) == 1
    assert all(len(key) < 300 for key in seen._done)
