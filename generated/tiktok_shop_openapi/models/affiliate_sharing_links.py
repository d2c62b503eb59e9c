# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AffiliateSharingLinks(Model):
    affiliate_sharing_links: list[AffiliateSharingLink] = no_items
    errors: list[AffiliateSharingLinkError] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "affiliate_sharing_links" in src:
            v = src["affiliate_sharing_links"]
            adopt_list(src, "affiliate_sharing_links", v, AffiliateSharingLink)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, AffiliateSharingLinkError, AffiliateSharingLinkError.nest)


from .affiliate_sharing_link import AffiliateSharingLink  # noqa: E402
from .affiliate_sharing_link_error import AffiliateSharingLinkError  # noqa: E402
