"""Where a person consents."""

from __future__ import annotations

from typing import Any

import pytest

from tiktok_shop._protocol.hosts import consent_url


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"service_id": "7"}, "https://services.tiktokshop.com/open/authorize?service_id=7"),
        (
            {"service_id": "7", "us_market": True},
            "https://services.us.tiktokshop.com/open/authorize?service_id=7",
        ),
        (
            {"service_id": "7", "state": "a b"},
            "https://services.tiktokshop.com/open/authorize?service_id=7&state=a+b",
        ),
        ({"app_key": "k", "state": "s"}, "https://auth.tiktok-shops.com/oauth/authorize?app_key=k&state=s"),
        ({"service_id": "7", "who": "partner"}, "https://partner.tiktokshop.com/open/authorize?service_id=7"),
        ({"app_key": "k", "who": "creator"}, "https://shop.tiktok.com/alliance/creator/auth?app_key=k"),
    ],
)
def test_consent_pages(arguments: dict[str, Any], expected: str) -> None:
    """Each kind of person and market has its page."""
    assert consent_url(**arguments) == expected


@pytest.mark.parametrize(
    "arguments", [{}, {"who": "partner", "app_key": "k"}, {"who": "creator", "service_id": "7"}]
)
def test_a_missing_id_is_named(arguments: dict[str, Any]) -> None:
    """Without the id that the page takes there is no link."""
    with pytest.raises(ValueError, match="needs"):
        consent_url(**arguments)
