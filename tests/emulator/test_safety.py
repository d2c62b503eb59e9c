"""What a web page elsewhere, a huge upload or a mad fault cannot do to a running emulator."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.emulator.signed import admin, ask, make, request

from tiktok_shop_emulator import Emulator, EmulatorTransport
from tiktok_shop_emulator.messages import Incoming
from tiktok_shop_emulator.multipart import FormReader, read_form

IMAGES = "/product/202309/images/upload"


def over_asgi(emulator: Emulator) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(emulator), base_url="http://127.0.0.1:8700")


class TestHosts:
    @pytest.mark.parametrize(
        "host", ["127.0.0.1:8700", "localhost:1", "[::1]:8700", "10.1.2.3", "shop.localhost"]
    )
    async def test_addresses_and_localhost_are_us(self, host: str) -> None:
        emulator, _ = make()
        async with over_asgi(emulator) as client:
            assert (await client.get("/_emulator/state", headers={"host": host})).status_code == 200

    @pytest.mark.parametrize(
        "host", ["evil.example", "127.0.0.1.evil.example:8700", "localhost.evil.example", "a@b"]
    )
    async def test_other_names_are_not(self, host: str) -> None:
        """A page whose name was pointed at this machine reads nothing and changes nothing."""
        emulator, _ = make()
        async with over_asgi(emulator) as client:
            answer = await client.get("/_emulator/state", headers={"host": host})
            changed = await client.post("/_emulator/clock", json={"move": 9}, headers={"host": host})
        assert (answer.status_code, changed.status_code) == (421, 421)
        assert "app_secret" not in answer.text
        assert "--allow-host" in answer.text

    async def test_names_that_were_allowed(self) -> None:
        emulator, _ = make(allowed_hosts=["Shop.test"])
        async with over_asgi(emulator) as client:
            assert (await client.get("/", headers={"host": "shop.test:80"})).status_code == 200
        emulator, _ = make(allowed_hosts=["*"])
        async with over_asgi(emulator) as client:
            assert (await client.get("/", headers={"host": "any.example"})).status_code == 200

    async def test_pages_are_not_framed_and_not_sniffed(self) -> None:
        emulator, _ = make()
        for path in ("/", "/open/authorize"):
            headers = dict((await emulator.respond(Incoming("GET", path, "", {}))).headers)
            assert headers["x-frame-options"] == "DENY"
            assert headers["x-content-type-options"] == "nosniff"
        state = await emulator.respond(Incoming("GET", "/_emulator/state", "", {}))
        assert dict(state.headers)["x-content-type-options"] == "nosniff"


class TestRedirects:
    @staticmethod
    async def leads_to(redirect_uri: str) -> str | None:
        emulator, _ = make()
        query = urlencode({"service_id": emulator.world.service_id, "redirect_uri": redirect_uri})
        person = emulator.world.authorizations[0].authorization_id
        form = urlencode({"authorization": person, "decision": "approve"}).encode()
        answer = await emulator.respond(Incoming("POST", "/open/authorize", query, {}, form))
        return dict(answer.headers).get("location")

    @pytest.mark.parametrize(
        "good",
        [
            "http://127.0.0.1:8000/callback",
            "http://localhost/cb?x=1",
            "http://[::1]:9/",
            "https://LOCALHOST:8443",
        ],
    )
    async def test_this_machine(self, good: str) -> None:
        assert str(await self.leads_to(good)).startswith(good)

    @pytest.mark.parametrize(
        "bad",
        ["http://evil\\@127.0.0.1/", "http://evil\\.example@127.0.0.1/", "http://127.0.0.1@evil.example/",
         "http://127.0.0.1\\@evil.example", "http://127.0.0.1.evil.example/", "javascript://127.0.0.1/%0aalert(1)",
         "//127.0.0.1/", "http://127.0.0.1:x/", "http:\\\\127.0.0.1/", "http://localhost\t/", "http://localhost/\r\nx: y",
         "http://user:pw@localhost/", "http://localhost/#"],
    )  # fmt: skip
    async def test_nowhere_else(self, bad: str) -> None:
        """What browsers and this program may read differently shows the code on a page instead."""
        assert await self.leads_to(bad) is None


class TestFaults:
    @pytest.mark.parametrize(
        "bad",
        [{"kind": "code", "code": 10**30}, {"kind": "code", "code": "1e9"}, {"kind": "server_error", "status": 42},
         {"kind": "latency", "seconds": float("inf")}, {"kind": "latency", "seconds": "nan"},
         {"kind": "hang", "probability": 2}, {"kind": "hang", "count": -1}, {"kind": "hang", "count": True},
         {"kind": "rate_limit", "retry_after": "1\r\nset-cookie: x"}, {"kind": "code", "message": "x" * 501},
         {"kind": "code", "message": ["x"]}, {"kind": {}}, {}, [], [{"kind": "hang"}], "", ";", 7, None],
    )  # fmt: skip
    async def test_what_cannot_be_is_refused(self, bad: Any) -> None:
        """HTTP 400 with a reason, and the emulator goes on."""
        emulator, _ = make()
        status, said = await admin(emulator, "POST", "faults", bad)
        if bad is None:
            assert status == 400  # no body is an empty object
        assert (status, bool(said["error"])) == (400, True)
        assert (await admin(emulator, "GET", "state"))[0] == 200
        assert (
            await ask(emulator, request(emulator, "GET", "/authorization/202309/shops", shop=None))
        ).code == 0


class TestUploads:
    async def test_memory_does_not_grow_with_the_upload(self) -> None:
        """100 MB in pieces: read, hashed and refused as too big a picture, with a few MB of memory."""
        emulator, _ = make()
        sent = request(emulator, "POST", IMAGES, content_type="multipart/form-data; boundary=b", shop=None)

        async def body() -> AsyncIterator[bytes]:
            yield b'--b\r\ncontent-disposition: form-data; name="data"; filename="a.png"\r\n\r\n'
            for _ in range(100):
                yield bytes(1024 * 1024)
            yield b"\r\n--b--\r\n"

        async with over_asgi(emulator) as client:
            tracemalloc.start()
            answer = await client.post(f"{IMAGES}?{sent.query}", headers=sent.headers, content=body())
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert answer.json()["code"] in {36009021, 12038005}
        assert peak < 30 * 1024 * 1024

    @pytest.mark.parametrize("transport", ["asgi", "in process"])
    @pytest.mark.parametrize("kind", ["multipart/form-data; boundary=b", "application/json"])
    async def test_what_is_larger_than_any_upload_is_refused_early(self, transport: str, kind: str) -> None:
        """By its announced length before anything is read, by its real one as soon as it is too long."""
        emulator, _ = make()
        given = 0

        async def body() -> AsyncIterator[bytes]:
            nonlocal given
            while True:
                given += 1
                yield bytes(1024 * 1024)

        chosen = EmulatorTransport(emulator) if transport == "in process" else httpx.ASGITransport(emulator)
        async with httpx.AsyncClient(transport=chosen, base_url="http://localhost") as client:
            endless = await client.post(IMAGES, headers={"content-type": kind}, content=body())
            read = given
            announced = {"content-type": kind, "content-length": str(10**12)}
            huge = await client.post(IMAGES, headers=announced, content=body())
        assert (endless.status_code, huge.status_code) == (413, 413)
        assert endless.json()["code"] == 36009021
        assert read <= 122
        assert given - read <= 1

    @given(st.data())
    def test_pieces_of_any_size_make_the_same_form(self, data: st.DataObject) -> None:
        """A law: how a body is cut does not matter; size and hash are those of the whole file."""
        content = data.draw(st.binary(max_size=300)).replace(b"--b", b"") + data.draw(
            st.sampled_from([b"", b"\r\n", b"\r\n-", b"\r\n--", b"\r"])
        )
        head = b'\r\nContent-Disposition: form-data; name="%s"'
        body = b"--b" + head % b"use" + b"\r\n\r\nMAIN\r\n--b"
        body += (
            head % b"data" + b'; filename="x"\r\ncontent-type: image/png\r\n\r\n' + content + b"\r\n--b--\r\n"
        )
        reader = FormReader("multipart/form-data; boundary=b")
        at = 0
        while at < len(body):
            size = data.draw(st.integers(1, 40))
            reader.feed(body[at : at + size])
            at += size
        fields, files = reader.close()
        assert (fields, files) == read_form(body, "multipart/form-data; boundary=b")
        assert fields == {"use": "MAIN"}
        assert (files["data"].content, files["data"].size) == (content, len(content))

    @pytest.mark.parametrize(
        "body", [b"", b"--b", b"--b\r\nx", b"--b\r\n\r\n\r\nx\r\n--b--", b"--bx\r\n", b"x" * 99]
    )
    def test_what_is_no_form(self, body: bytes) -> None:
        with pytest.raises(ValueError, match=r"boundary|part"):
            read_form(body, "multipart/form-data; boundary=b")


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", [["demo", "--shops", "40"], ["emulator", "--port", "0"]], ids=["demo", "emulator"]
)
def test_ctrl_c_ends_without_a_traceback(command: list[str], tmp_path: Any) -> None:
    """While it starts, and while it runs."""
    run = [sys.executable, "-c", "from tiktok_shop.cli import main; raise SystemExit(main())", *command]
    for seconds in (1.0, 3.0):
        with subprocess.Popen(
            run, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            time.sleep(seconds)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=30)
        assert process.returncode in {0, 130}
        assert "Traceback" not in said
