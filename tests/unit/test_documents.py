"""Documents behind links that strangers wrote. One transport each: answered by respx, on httpx's own wire."""

from __future__ import annotations

import httpx
import pytest
import respx

from tiktok_shop import errors
from tiktok_shop._transport.wire import open_wire
from tiktok_shop.documents import download

LINK = "https://files.example/label.pdf?signature=s3cret"


async def fetch(url: str = LINK, **more: int) -> bytes:
    wire = await open_wire("httpx")
    try:
        return await download(wire, url, timeout=5.0, **more)
    finally:
        await wire.aclose()


@respx.mock
async def test_a_redirect_is_followed() -> None:
    """Links lead on, also by a path alone."""
    respx.get(LINK).respond(302, headers={"location": "/other.pdf"})
    respx.get("https://files.example/other.pdf").respond(200, content=b"%PDF")
    assert await fetch() == b"%PDF"


@respx.mock
@pytest.mark.parametrize(("hops", "is_followed"), [(5, True), (6, False)])
async def test_five_redirects_are_followed(hops: int, is_followed: bool) -> None:
    """As many as the guide says, and no more."""
    link = f"https://files.example/{hops}"
    for left in range(hops, 0, -1):
        respx.get(f"https://files.example/{left}").respond(302, headers={"location": f"/{left - 1}"})
    respx.get("https://files.example/0").respond(200, content=b"%PDF")
    if is_followed:
        assert await fetch(link) == b"%PDF"
    else:
        with pytest.raises(errors.InvalidResponseError, match="more than 5 redirects"):
            await fetch(link)


@respx.mock
@pytest.mark.parametrize(
    "location",
    [
        "http://h:99999999/",
        "http://h:0x50/",
        "http://[::1/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://",
        "http://h:65536/",
        "http://ex ample/\x01",
        "//\udc80",
    ],
)
async def test_a_redirect_to_nowhere_is_no_answer(location: str) -> None:
    """Whatever stands in ``Location``: one of our errors, without the link's secret."""
    raw = location.encode("utf-8", "surrogateescape")
    respx.get(LINK).mock(httpx.Response(302, headers=[(b"location", raw)]))
    with pytest.raises(errors.InvalidResponseError, match="leads to something") as caught:
        await fetch()
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://h:99999999/", "label.pdf", "ftp://h/x", "http://[::1/", "http://h/\x00"]
)
async def test_a_link_that_is_none_is_refused(url: str) -> None:
    """A link that cannot be fetched is named as such before anything is sent."""
    with pytest.raises(errors.ConfigurationError, match="not an absolute"):
        await fetch(url)


@respx.mock
async def test_a_document_is_bounded() -> None:
    """More than was asked for is not read."""
    respx.get(LINK).respond(200, content=b"x" * 2000)
    with pytest.raises(errors.ResponseTooLargeError, match="max_bytes=1000"):
        await fetch(max_bytes=1000)


async def test_a_document_is_found_in_every_kind_of_answer(wire) -> None:
    """A call by name answers plain JSON and a raw one a `Response`: both lead to the document, an answer without one to an error."""

    def answer(request: httpx.Request) -> object:
        return httpx.Response(200, content=b"%PDF") if request.url.host == "h" else {"doc_url": "https://h/l"}

    wire.answer = answer
    asked = {"package_id": "1", "document_type": "SHIPPING_LABEL"}
    async with wire.client() as app:
        shop = app.shop("SHOP1")
        for ask in (
            lambda: shop.fulfillment.get_package_shipping_document(**asked),
            lambda: shop.fulfillment.with_raw_response.get_package_shipping_document(**asked),
            lambda: shop.call("get_package_shipping_document", params=asked),
        ):
            assert await app.document(ask) == b"%PDF"
        wire.answer = {"id": "1"}
        with pytest.raises(errors.ConfigurationError, match="no doc_url in the answer, a Product"):
            await app.document(lambda: shop.products.get_product(product_id="1"))
