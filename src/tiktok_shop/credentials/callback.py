"""Wait on this machine for the one request by which the browser brings the authorization code."""

from __future__ import annotations

import anyio
from anyio.abc import SocketStream

from tiktok_shop.credentials.oauth import read_callback
from tiktok_shop.errors import ConfigurationError, NotAuthorizedError, TikTokShopError

_LONGEST_HEAD = 16 * 1024
_PAGE = (
    "<!doctype html><meta charset=utf-8><title>{title}</title>"
    "<body style='font:18px system-ui;margin:4em auto;max-width:32em'><h1>{title}</h1><p>{text}"
)


async def wait_for_code(*, host: str, port: int, expected_state: str | None, seconds: float) -> str:
    """
    Listen until a callback comes, answer it with a small page, and return its authorization code.

    Requests without a code or an error (the browser asks for an icon, too) are answered and waited past.

    Args:
        host: Address to listen on; leave it at the loopback.

        port: The port that the app's redirect URL names.

        expected_state: What went into the consent URL.

        seconds: Longest wait.

    Raises:
        NotAuthorizedError: If the person refused, or nobody came in time.
        ConfigurationError: If the port cannot be had, or the state is not ours.
    """
    result: list[str | TikTokShopError] = []
    done = anyio.Event()

    async def serve(stream: SocketStream) -> None:
        async with stream:
            target = await _target(stream)
            if target is None or not ("code=" in target or "error=" in target):
                await stream.send(
                    _answer("404 Not Found", "Not here", "This page waits for TikTok Shop only.")
                )
                return
            try:
                result.append(read_callback(target, expected_state=expected_state))
                page = _answer("200 OK", "Thank you", "The shop is connected. You can close this page.")
            except TikTokShopError as error:
                result.append(error)
                page = _answer("400 Bad Request", "That did not work", "The terminal says why.")
            await stream.send(page)
            done.set()

    try:
        listener = await anyio.create_tcp_listener(local_host=host, local_port=port)
    except OSError as error:
        raise ConfigurationError(
            f"cannot listen on {host}:{port}: {error.strerror or error}; use --port"
        ) from error
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        with anyio.move_on_after(seconds):
            await done.wait()
        tasks.cancel_scope.cancel()
    if not result:
        raise NotAuthorizedError(f"nobody came back from the consent page within {seconds:g} s")
    if isinstance(result[0], TikTokShopError):
        raise result[0]
    return result[0]


async def _target(stream: SocketStream) -> str | None:
    """The request's target; ``None`` where what came is no GET request."""
    head = b""
    try:
        with anyio.fail_after(10):
            while b"\r\n" not in head and len(head) < _LONGEST_HEAD:
                head += await stream.receive()
    except (TimeoutError, anyio.EndOfStream, anyio.BrokenResourceError):
        return None
    method, _, rest = head.partition(b" ")
    return rest.partition(b" ")[0].decode("ascii", "replace") if method == b"GET" else None


def _answer(status: str, title: str, text: str) -> bytes:
    body = _PAGE.format(title=title, text=text).encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
        "Connection: close\r\nReferrer-Policy: no-referrer\r\n\r\n"
    )
    return head.encode() + body
