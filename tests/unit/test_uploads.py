"""Multipart bodies: what is on the wire, and that they can be sent twice."""

import email
import io
from email.message import Message

import pytest

from tiktok_shop.calls.uploads import MultipartBody, Part
from tiktok_shop.errors import ConfigurationError


async def sent(body):
    """The bytes of one attempt."""
    return b"".join([chunk async for chunk in body])


def parsed(body, raw) -> list[Message]:
    """The parts as a standard library reads them."""
    message = email.message_from_bytes(
        b"Content-Type: " + body.headers["Content-Type"].encode() + b"\r\n\r\n" + raw
    )
    return message.get_payload()


async def test_fields_and_files_arrive_with_name_and_type(tmp_path):
    """Every file has a name and a media type, every field its text."""
    path = tmp_path / "front.png"
    path.write_bytes(b"\x89PNG")
    body = MultipartBody({"use_case": "MAIN_IMAGE"}, [Part.of("data", path)])
    raw = await sent(body)
    field, file = parsed(body, raw)
    assert (field.get_param("name", header="content-disposition"), field.get_payload()) == (
        "use_case",
        "MAIN_IMAGE",
    )
    assert file.get_filename() == "front.png"
    assert file.get_content_type() == "image/png"
    assert file.get_payload(decode=True) == b"\x89PNG"
    assert body.headers["Content-Length"] == str(len(raw))


async def test_a_body_can_be_sent_again(tmp_path):
    """A second attempt sends the same bytes, from a path and from a factory."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * 200_000)
    body = MultipartBody({}, [Part.of("data", path), Part.of("more", lambda: io.BytesIO(b"stream"))])
    assert await sent(body) == await sent(body)


async def test_a_stream_of_unknown_size_is_sent_in_chunks():
    """Without a size there is no length to promise."""
    body = MultipartBody({}, [Part.of("data", lambda: io.BytesIO(b"x"))])
    assert body.headers["Transfer-Encoding"] == "chunked"
    assert "Content-Length" not in body.headers


async def test_a_name_cannot_break_out_of_its_header():
    """Quotes and line breaks in a file name are escaped."""

    class File:
        name = 'a"\r\nX-Evil: 1.png'
        content = b"1"
        content_type = None

    raw = await sent(MultipartBody({}, [Part.of("data", File())]))
    assert b"X-Evil: 1" not in raw.replace(b"%0D%0AX-Evil: 1", b"")


@pytest.mark.parametrize("given", [io.BytesIO(b"x"), 7, None])
def test_what_cannot_be_sent_twice_is_refused(given):
    """An open stream is refused with what to give instead."""
    with pytest.raises(ConfigurationError, match="give a path, bytes"):
        Part.of("data", given)


def test_a_missing_file_is_named(tmp_path):
    """A path that does not exist is an error before anything is sent."""
    with pytest.raises(ConfigurationError, match=r"no file .*nothing"):
        Part.of("data", tmp_path / "nothing")
