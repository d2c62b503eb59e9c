"""Signing against the bare HMAC over ready bytes."""

from __future__ import annotations

import hashlib
import hmac

from benchmarks.harness import Case, compare
from tiktok_shop._protocol.signature import Signer
from tiktok_shop.signing import sign

SECRET = "7c1f0a9b52d84e3f9a6b0c7d8e9f1021"
PATH = "/order/202309/orders/search"
QUERY = [
    ("page_size", "20"),
    ("sort_order", "DESC"),
    ("sort_field", "create_time"),
    ("app_key", "6abcdefgh1234"),
    ("timestamp", "1750000000"),
    ("shop_cipher", "ROW_testCipherAAAA"),
]
BODY = b'{"order_status":"AWAITING_SHIPMENT","create_time_ge":1749900000}'
COUNT = 20_000


def main() -> None:
    signer = Signer(SECRET)
    message = signer.message(PATH, QUERY, BODY)
    key = SECRET.encode()
    assert signer.sign(PATH, QUERY, BODY) == sign(SECRET, PATH, QUERY, body=BODY)

    def bare() -> None:
        for _ in range(COUNT):
            hmac.digest(key, message, "sha256").hex()

    def plain() -> None:
        for _ in range(COUNT):
            hmac.new(key, message, hashlib.sha256).hexdigest()

    def ours() -> None:
        for _ in range(COUNT):
            signer.sign(PATH, QUERY, BODY)

    def public() -> None:
        for _ in range(COUNT):
            sign(SECRET, PATH, QUERY, body=BODY)

    compare(
        "Signing a search with a body",
        {
            "bare HMAC of ready bytes": Case(bare, COUNT),
            "hmac.new of ready bytes": Case(plain, COUNT),
            "the client's signer, from parameters": Case(ours, COUNT),
            "tiktok_shop.signing.sign": Case(public, COUNT),
        },
        baseline="bare HMAC of ready bytes",
    )
