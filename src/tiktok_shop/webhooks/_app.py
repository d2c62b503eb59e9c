"""An ASGI application that receives webhooks: mount it in Starlette or FastAPI, or serve it alone."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence

import anyio

from tiktok_shop._asgi import Receive, Scope, Send, answer_other
from tiktok_shop.errors import ConfigurationError, InvalidResponseError
from tiktok_shop.webhooks._events import WebhookEvent, parse
from tiktok_shop.webhooks._seen import MemorySeen, SeenStore
from tiktok_shop.webhooks._signature import verify

logger = logging.getLogger("tiktok_shop.webhooks")

Handler = Callable[[WebhookEvent], Awaitable[None]]
BOOKKEEPING_SECONDS = 5.0
"""How long noting the outcome may take: it is shielded from cancellation, so it needs an end of its own."""


class WebhookApp:
    """
    Verifies webhooks, drops duplicates and awaits *handler* with each event.

    .. code-block:: python

        async def handle(event: WebhookEvent) -> None:
            await queue.put(event.raw)              # somewhere durable, quickly

        app = FastAPI()
        app.mount("/webhooks", WebhookApp(handle, apps={app_key: app_secret}))

    The answer says what happened: 200 after the handler returned, and only then, so an event that this process lost
    is delivered again. Nothing runs in the background, so there is no start-up, and nothing to lose at the end.
    TikTok Shop waits 3 seconds and tries again after 2 minutes, 30 minutes, 3 hours and 12 hours.

    ====== =====================================================================================
    200    handled now, or handled before (a duplicate)
    400    signed, but not a webhook (not JSON), or sent longer ago than *max_age*
    401    the signature does not match the raw body
    405    not a POST
    413    larger than *max_body*
    500    the handler raised; the traceback is logged
    503    too slow, too many at once, or another delivery of the same notification is being handled
    ====== =====================================================================================

    Args:
        handler: Awaited with one event. It is cancelled when the deadline passes, and called again with the same
            event at the next delivery, so write it so that twice is the same as once.

        apps: Key of each app to its secret; several secrets while one is being replaced.

        deadline: Seconds from the first byte read to the answer, all included. TikTok Shop gives up after 3.

        max_body: Largest body, in bytes.

        max_concurrency: Most handlers at work at once; more wait within the deadline.

        seen: Where handled notifications are remembered; in memory by default, which is enough for one process.

        max_age: Seconds after which a signed notification is refused, by the ``timestamp`` in its body (or, if it lies
            that far ahead): a recorded one cannot be replayed next year. The platform's own last try comes after
            15.5 hours. ``None`` takes any age.

        now: Unix seconds; an argument so that tests are exact.

    Raises:
        ConfigurationError: If there is no app, or an app key or secret is empty, or *max_concurrency* less than 1.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        apps: Mapping[str, str | Sequence[str]],
        deadline: float = 2.5,
        max_body: int = 1024 * 1024,
        max_concurrency: int = 100,
        seen: SeenStore | None = None,
        max_age: float | None = 24 * 3600.0,
        now: Callable[[], float] = time.time,
    ) -> None:
        pairs = [
            (key, one) for key, many in apps.items() for one in ([many] if isinstance(many, str) else many)
        ]
        if not pairs or not all(key and secret for key, secret in pairs):
            raise ConfigurationError("WebhookApp needs at least one app, each with a key and a secret")
        if max_concurrency < 1:
            raise ConfigurationError(f"max_concurrency={max_concurrency}: no event would ever be handled")
        self._handler = handler
        self._apps = pairs
        self._deadline = deadline
        self._max_body = max_body
        self._slots = anyio.Semaphore(max_concurrency)
        self._seen = seen if seen is not None else MemorySeen()
        self._max_age = max_age
        self._now = now

    def __repr__(self) -> str:
        return f"<WebhookApp for {', '.join(dict(self._apps))}>"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if await answer_other(scope, receive, send):
            return
        status = 503
        with anyio.move_on_after(self._deadline) as clock:
            status = await self._answer(scope, receive)
        if clock.cancelled_caught:
            logger.warning(
                "a webhook took longer than %s s and will be delivered again: let the handler only hand the event on",
                self._deadline,
            )
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})

    async def _answer(self, scope: Scope, receive: Receive) -> int:
        """Check, parse and hand on one notification; return the HTTP status."""
        if scope["method"] != "POST":
            return 405
        headers = dict(scope["headers"])
        body = await self._read(headers, receive)
        if body is None:
            return 413
        app_key = self._signer(body, headers.get(b"authorization", b"").decode("latin-1"))
        if app_key is None:
            logger.warning("refused a webhook: its signature does not match its body")
            return 401
        try:
            event = parse(body, app_key=app_key)
        except InvalidResponseError as error:
            logger.error("refused a signed webhook: %s", error)
            return 400
        sent_at = event.timestamp
        if self._max_age is not None and sent_at is not None and abs(self._now() - sent_at) > self._max_age:
            logger.warning(
                "refused webhook %s: it was sent at %s, and max_age is %g s. Is this machine's clock right?",
                event.key,
                sent_at,
                self._max_age,
            )
            return 400
        return await self._hand_on(event)

    async def _read(self, headers: Mapping[bytes, bytes], receive: Receive) -> bytes | None:
        """Return the raw body; ``None`` if it is larger than allowed, and then no more of it is read."""
        announced = headers.get(b"content-length", b"")
        if announced.isdigit() and (len(announced) > 18 or int(announced) > self._max_body):
            return None
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self._max_body:
                return None
            if not message.get(
                "more_body"
            ):  # nor has a disconnect: the signature does not match what came in then
                return bytes(body)

    def _signer(self, body: bytes, signature: str) -> str | None:
        """Return the key of the app that signed; ``None`` if none of ours did."""
        return next((key for key, secret in self._apps if verify(key, secret, body, signature)), None)

    async def _hand_on(self, event: WebhookEvent) -> int:
        """Await the handler, unless the same notification was handled or is being handled."""
        key = f"{event.app_key}:{event.key}"
        try:
            claim = await self._seen.claim(key)
        except Exception:  # the store is the user's code: the platform must deliver again
            logger.exception(
                "cannot tell whether webhook %s was handled; it will be delivered again", event.key
            )
            return 503
        if claim != "new":
            # Busy must not be a 200: should the other delivery fail, this answer would have ended the retries.
            return 200 if claim == "done" else 503
        note = self._seen.release
        try:
            async with self._slots:
                await self._handler(event)
            note = self._seen.finish
        except Exception:  # the handler is the user's code: the platform must deliver again
            logger.exception(
                "the handler failed on webhook %s (type %s); it will be delivered again",
                event.key,
                event.type,
            )
            return 500
        finally:
            with anyio.move_on_after(BOOKKEEPING_SECONDS, shield=True):
                await _noted(note, key)
        return 200


async def _noted(note: Callable[[str], Awaitable[None]], key: str) -> None:
    """Note the outcome. A store that fails changes nothing about it: its claim runs out by itself."""
    try:
        await note(key)
    except Exception:  # the answer is decided; a store that is away must not change it
        logger.exception("cannot note what became of webhook %s", key)
