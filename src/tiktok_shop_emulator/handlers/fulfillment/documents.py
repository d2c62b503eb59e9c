"""
The documents behind ``doc_url``: served outside the API, from links that carry their own signature.

As with the live platform's storage, a request that brings an API token or an ``Authorization`` header is refused:
the link alone is the right to the document.
"""

from __future__ import annotations

from collections.abc import Mapping

from tiktok_shop_emulator.handlers.orders.view import address, order_id_of_package
from tiktok_shop_emulator.messages import NO_SNIFFING, Answer
from tiktok_shop_emulator.world import World, ids, labels
from tiktok_shop_emulator.world.labels import PREFIX

__all__ = ["PREFIX", "serve"]

_XML = "application/xml"
_NO_HEADERS = ("x-tts-access-token", "authorization", "x-goog-api-key")


def serve(
    world: World, path: str, query: Mapping[str, str], headers: Mapping[str, str], now: float
) -> Answer:
    """
    Answer a GET below ``PREFIX``.

    Args:
        headers: Lower-case names.
    """
    if any(name in headers for name in _NO_HEADERS):
        return _refused(
            400, "InvalidArgument", "Only one way to authenticate is allowed. Send the link without headers."
        )
    name = path.removeprefix(PREFIX)
    if not labels.is_good(world.seed, name, query.get("expires", ""), query.get("signature", ""), now):
        return _refused(403, "AccessDenied", "The link is not valid or has expired.")
    package = name.rpartition("/")[2].removesuffix(".pdf")
    place = ids.read(ids.PACKAGE, package)
    if place is None or place.shop >= len(world.shops):
        return _refused(404, "NoSuchKey", "There is no such document.")
    business = world.business(world.shops[place.shop])
    order = business.order(order_id_of_package(package), int(now))
    if order is None:
        return _refused(404, "NoSuchKey", "There is no such document.")
    where = address(business, order, masked=False)
    lines = [name.split("/")[0].replace("_", " "), f"Tracking {order.tracking_number}", f"Package {package}",
             f"Order {order.id}", "", where["name"], where["address_line1"], where["full_address"], where["postal_code"], "",
             *(f"{line.offer.seller_sku}  {line.offer.title[:40]}" for line in order.lines)]  # fmt: skip
    return Answer(200, labels.pdf(lines), "application/pdf", [NO_SNIFFING])


def _refused(status: int, code: str, message: str) -> Answer:
    body = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Answer(status, body.encode(), _XML, [NO_SNIFFING])
