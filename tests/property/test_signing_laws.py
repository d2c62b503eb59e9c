"""Laws of signing."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import parse_qsl

from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_shop._transport.signing import encode_query
from tiktok_shop.signing import sign, string_to_sign

# Surrogates cannot be sent: they have no UTF-8.
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
queries = st.dictionaries(text, text, max_size=6)
paths = st.text("abc/0-9_", max_size=10).map("/".__add__)


@given(paths, queries, st.randoms(use_true_random=False), st.binary(max_size=30))
@settings(max_examples=80)
def test_order_of_parameters_never_matters(
    path: str, query: dict[str, str], rand: object, body: bytes
) -> None:
    """Any order of the same pairs gives the same signature."""
    pairs = list(query.items())
    rand.shuffle(pairs)  # type: ignore[attr-defined]  # hypothesis types its Random as object here
    assert sign("secret", path, pairs, body=body) == sign("secret", path, query, body=body)


@given(paths, queries, st.binary(max_size=30))
@settings(max_examples=80)
def test_signature_is_the_hmac_of_its_text(path: str, query: dict[str, str], body: bytes) -> None:
    """The signature is HMAC-SHA256 over secret, path, sorted pairs, body and secret: written out anew here."""
    kept = sorted(
        (key.encode(), value.encode()) for key, value in query.items() if key not in ("sign", "access_token")
    )
    message = b"s3" + path.encode() + b"".join(key + value for key, value in kept) + body + b"s3"
    assert sign("s3", path, query, body=body) == hmac.new(b"s3", message, hashlib.sha256).hexdigest()


@given(paths, queries, text, text)
@settings(max_examples=50)
def test_sign_and_access_token_never_matter(
    path: str, query: dict[str, str], signature: str, token: str
) -> None:
    """Both keys may hold anything."""
    with_both = {**query, "sign": signature, "access_token": token}
    bare = {key: value for key, value in query.items() if key not in ("sign", "access_token")}
    assert sign("s", path, with_both) == sign("s", path, bare)


@given(paths, queries, text)
@settings(max_examples=50)
def test_text_body_is_its_utf8(path: str, query: dict[str, str], body: str) -> None:
    """Text and its UTF-8 bytes are the same body, and the text shows as it is."""
    assert sign("s", path, query, body=body) == sign("s", path, query, body=body.encode())
    assert string_to_sign("s", path, query, body=body).endswith(body + "s")


@given(st.lists(st.tuples(text.filter(bool), text), max_size=6))
@settings(max_examples=80)
def test_the_encoded_query_decodes_to_what_was_signed(pairs: list[tuple[str, str]]) -> None:
    """A server that decodes the query reads the pairs that were signed."""
    encoded = encode_query(pairs)
    assert encoded.isascii()
    assert parse_qsl(encoded, keep_blank_values=True) == pairs
