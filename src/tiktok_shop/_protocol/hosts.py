"""
Where the platform lives. No I/O.

One API host serves every market (https://partner.tiktokshop.com/docv2/page/common-parameters). Base URLs stand
without a trailing slash.
"""

from __future__ import annotations

from typing import Literal
from urllib.parse import urlencode, urlsplit

API_BASE_URL = "https://open-api.tiktokglobalshop.com"
AUTH_BASE_URL = "https://auth.tiktok-shops.com"

Consenter = Literal["seller", "partner", "creator"]

_CONSENT_PAGES: dict[tuple[Consenter, bool], str] = {
    ("seller", True): "https://services.us.tiktokshop.com/open/authorize",
    ("seller", False): "https://services.tiktokshop.com/open/authorize",
    ("partner", True): "https://partner.us.tiktokshop.com/open/authorize",
    ("partner", False): "https://partner.tiktokshop.com/open/authorize",
}
_CREATOR_PAGE = "https://shop.tiktok.com/alliance/creator/auth"
_SELLER_PAGE_BY_APP_KEY = "https://auth.tiktok-shops.com/oauth/authorize"


def consent_url(
    *,
    service_id: str | None = None,
    app_key: str | None = None,
    state: str | None = None,
    who: Consenter = "seller",
    us_market: bool = False,
    host: str | None = None,
) -> str:
    """
    Return the page on which a person lets the app act for them.

    Args:
        service_id: The app's service id, for sellers and partners.

        app_key: The app's key: what creators' consent takes, and the older form of a seller's.

        state: Comes back with the code; compare it. Installs from the app store carry none.

        who: Whose consent is asked for.

        us_market: United States sellers and partners consent on hosts of their own.

        host: Origin of an emulator that stands in for all of these hosts; ``None`` is the platform.

    Raises:
        ValueError: If the id that this page takes is missing.
    """
    if who == "creator":
        page, key, value = _CREATOR_PAGE, "app_key", app_key
    elif service_id is None and who == "seller":
        page, key, value = _SELLER_PAGE_BY_APP_KEY, "app_key", app_key
    else:
        page, key, value = _CONSENT_PAGES[who, us_market], "service_id", service_id
    if not value:
        msg = f"the consent page of a {who} needs {key}"
        raise ValueError(msg)
    query = {key: value}
    if state is not None:
        query["state"] = state
    if host is not None:
        page = host.rstrip("/") + urlsplit(page).path
    return f"{page}?{urlencode(query)}"
