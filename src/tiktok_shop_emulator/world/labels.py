"""A shipping label: a small PDF, and the link under which it is kept for a day."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop_emulator.world import randomness
from tiktok_shop_emulator.world.orders import DAY


def pdf(lines: Sequence[str]) -> bytes:
    """Return a valid one-page PDF of size A6 that shows *lines*; characters outside Latin-1 become question marks."""
    text = b"\n".join(
        b"(" + line.encode("latin-1", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj T*"
        for line in lines
    )  # fmt: skip
    content = b"BT /F1 10 Tf 20 390 Td 14 TL\n" + text + b"\nET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


PREFIX = "/_files/"
"""Where the emulator keeps documents, on its own address."""


def link(seed: int, name: str, now: int) -> str:
    """Return path and query of the document *name*, good for a day."""
    expires = now + DAY
    return f"{PREFIX}{name}?expires={expires}&signature={_signature(seed, name, expires)}"


def is_good(seed: int, name: str, expires: str, signature: str, now: float) -> bool:
    """Return whether a link's query was made by ``link`` and has not run out."""
    return expires.isdecimal() and now < int(expires) and signature == _signature(seed, name, int(expires))


def _signature(seed: int, name: str, expires: int) -> str:
    return randomness.digest(seed, "file", name, expires).hex()[:40]
