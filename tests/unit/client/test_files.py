"""Files that go up, documents that come down."""

import io

import httpx
import pytest

from tiktok_shop import (
    TransportError,
)
from tiktok_shop.signing import sign


async def test_a_file_is_sent_with_name_and_type_and_not_signed(wire, tmp_path):
    """An upload carries the form fields, the file's name and its type; its bytes are not part of the signature."""
    path = tmp_path / "front.png"
    path.write_bytes(b"\x89PNG")
    wire.answer = {"uri": "tos-x", "url": "https://p16.ibyteimg.com/x"}
    async with wire.client() as app:
        image = await app.shop("SHOP1").products.upload_product_image(data=path, use_case="MAIN_IMAGE")
    assert image.uri == "tos-x"
    body = wire.last.content
    assert b'filename="front.png"' in body
    assert b"Content-Type: image/png" in body
    assert b'name="use_case"\r\n\r\nMAIN_IMAGE' in body
    sent = wire.query()
    assert sent.pop("sign") == sign("secret", wire.last.url.path, sent)
    assert "shop_cipher" not in sent


async def test_an_upload_that_was_refused_for_its_timing_is_sent_again_whole(wire):
    """After a rate limit the file goes out a second time, complete."""
    answers = [
        httpx.Response(429, json={"code": 36009002, "message": "too many", "request_id": "1", "data": None}),
        {"uri": "tos-x"},
    ]
    wire.answer = lambda request: answers.pop(0)
    async with wire.client() as app:
        await app.shop("SHOP1").products.upload_product_image(data=lambda: io.BytesIO(b"IMAGE"))
    assert [request.content.count(b"IMAGE") for request in wire.requests] == [1, 1]


async def test_a_document_is_fetched_without_our_headers_when_it_is_ready(wire):
    """``document`` asks until there is a link and fetches it bare, following redirects."""
    answers = {
        "/fulfillment": [
            httpx.Response(
                200, json={"code": 11034037, "message": "not ready", "request_id": "1", "data": None}
            ),
            {"doc_url": ""},
            {"doc_url": "https://files.test/label?X-Signature=secret"},
        ],
        "/label": [httpx.Response(302, headers={"location": "/final.pdf"})],
        "/final.pdf": [httpx.Response(200, content=b"%PDF")],
    }
    wire.answer = lambda request: answers[
        next(key for key in answers if request.url.path.startswith(key))
    ].pop(0)
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        label = await app.document(
            lambda: shop.fulfillment.get_package_shipping_document(
                package_id="1", document_type="SHIPPING_LABEL"
            )
        )
    assert label == b"%PDF"
    for request in wire.requests[-2:]:
        assert "x-tts-access-token" not in request.headers
        assert "app_key" not in str(request.url)


async def test_a_document_that_never_comes_is_given_up(wire):
    """When the wait is over, the error says so and that asking again is safe."""
    wire.answer = {"doc_url": None}
    ticks = iter(range(0, 10_000, 30))
    async with wire.client(monotonic=lambda: next(ticks)) as app:
        shop = app.shop("SHOP1")
        with pytest.raises(TransportError, match="not ready after 60 s") as caught:
            await app.document(
                lambda: shop.fulfillment.get_package_shipping_document(
                    package_id="1", document_type="PACKING_SLIP"
                )
            )
    assert caught.value.is_retry_safe


@pytest.mark.parametrize(
    ("url", "answer", "error"),
    [
        ("label.pdf", None, "absolute"),
        ("ftp://x/y", None, "absolute"),
        ("https://files.test/a?sig=SECRET", httpx.Response(403), "links expire"),
        ("https://files.test/a?sig=SECRET", httpx.Response(503), "failed"),
        ("https://files.test/a?sig=SECRET", httpx.Response(302, headers={"location": "/a"}), "redirects"),
    ],
)
async def test_a_link_that_does_not_work_is_one_clear_error(wire, url, answer, error):
    """The error says what is wrong and shows no signature of the link."""
    wire.answer = lambda request: answer
    async with wire.client() as app:
        with pytest.raises(Exception, match=error) as caught:
            await app.download(url)
    assert "SECRET" not in str(caught.value)
