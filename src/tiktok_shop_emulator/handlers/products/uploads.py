"""Uploads: images and files, at the paths of the live API and at that of the founding document."""

from __future__ import annotations

import struct
from typing import Any

from tiktok_shop_emulator.handlers.arguments import body_of, refuse
from tiktok_shop_emulator.handlers.orders.view import image_url
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest, UploadedFile
from tiktok_shop_emulator.world import World

Json = dict[str, Any]

MEGABYTE = 1024 * 1024
USE_CASES = ("MAIN_IMAGE", "ATTRIBUTE_IMAGE", "DESCRIPTION_IMAGE", "CERTIFICATION_IMAGE", "SIZE_CHART_IMAGE",
             "CUSTOMIZATION_IMAGE", "SIZE_CHART", "BRAND_LOGO")  # fmt: skip
"""The last two are the founding document's words."""

_BEGINNINGS = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"RIFF", "WEBP"), (b"BM", "BMP"))


def _file(request: EmulatedRequest, most: int, empty: int = 12019103) -> UploadedFile:
    uploaded = request.files.get("data")
    if uploaded is None or not uploaded.size:
        refuse(empty, "The file is empty. Send it as the multipart field 'data'.")
    if not uploaded.filename:
        refuse(12019104, "The file has no name.")
    if uploaded.size > most * MEGABYTE:
        refuse(12038005, f"The file is too big. At most {most} MB are allowed.")
    return uploaded


def _keep(world: World, uploaded: UploadedFile, **facts: Any) -> str:
    """Note a file by what is in it, so that the same content has the same address; return the address."""
    uri = f"tos-emulator-i-0000000000-sg/{uploaded.sha256[:32]}"
    world.platform["files"][uri] = {"name": uploaded.filename, "size": uploaded.size, **facts}
    return uri


def image_size(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG, or those of a usual picture where the format does not say it simply."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return 1200, 1200


def _image(request: EmulatedRequest, world: World) -> tuple[str, int, int, str]:
    uploaded = _file(request, 10)
    kind = next((name for start, name in _BEGINNINGS if uploaded.content.startswith(start)), None)
    if kind is None and uploaded.content[4:12] not in {b"ftypheic", b"ftypmif1"}:
        refuse(12038002, "The file is not a picture. JPG, JPEG, PNG, WEBP, HEIC and BMP are allowed.")
    use_case = str(body_of(request).get("use_case") or "MAIN_IMAGE")
    if use_case not in USE_CASES:
        refuse(12038002, f"The use_case is invalid. Use one of {', '.join(USE_CASES[:6])}.")
    width, height = image_size(uploaded.content)
    if not (1 <= width <= 20_000 and 1 <= height <= 20_000):
        refuse(12019116, "The picture's resolution is not allowed.")
    return _keep(world, uploaded, use_case=use_case), width, height, use_case


@handles("upload_product_image")
def upload_product_image(request: EmulatedRequest, world: World) -> Json:
    """Upload a picture; its ``uri`` goes into ``main_images``."""
    uri, width, height, use_case = _image(request, world)
    return {"uri": uri, "url": image_url(uri), "height": height, "width": width, "use_case": use_case}


@handles("uploadProductFile")
def upload_product_file(request: EmulatedRequest, world: World) -> Json:
    """Upload a picture as the founding document does."""
    uri, _width, _height, _use_case = _image(request, world)
    return {"uri": uri, "url": image_url(uri)}


@handles("upload_product_pdf_or_video")
def upload_product_pdf_or_video(request: EmulatedRequest, world: World) -> Json:
    """Upload a PDF or a video; its id goes into certificates and product videos."""
    name = str(body_of(request).get("name") or "")
    kind = name.rpartition(".")[2].upper()
    if kind not in {"PDF", "MP4", "MOV", "MKV", "WMV", "WEBM", "AVI", "3GP", "FLV", "MPEG"}:
        refuse(12019104, "The file's name must end with the suffix of an allowed format.")
    uploaded = _file(request, 20 if kind == "PDF" else 100)
    if kind == "PDF" and not uploaded.content.startswith(b"%PDF"):
        refuse(12038004, "The file is not a PDF.")
    uri = _keep(world, uploaded)
    return {"id": f"v0{uri[-30:]}", "url": image_url(uri), "name": name, "format": kind}


@handles("upload_image_for_buyer_messages")
def upload_image_for_buyer_messages(request: EmulatedRequest, world: World) -> Json:
    """Upload a picture for a message."""
    uploaded = _file(request, 10)
    width, height = image_size(uploaded.content)
    return {"url": image_url(_keep(world, uploaded)), "width": width, "height": height}
