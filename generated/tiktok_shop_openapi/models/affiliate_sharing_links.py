# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AffiliateSharingLinks(Model):
    affiliate_sharing_links: list[AffiliateSharingLink] | None = None
    errors: list[AffiliateSharingLinkError] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "affiliate_sharing_links", src.get("affiliate_sharing_links"), AffiliateSharingLink.adopt)
        adopt_list(src, "errors", src.get("errors"), AffiliateSharingLinkError.adopt)
        return self


from .affiliate_sharing_link import AffiliateSharingLink  # noqa: E402
from .affiliate_sharing_link_error import AffiliateSharingLinkError  # noqa: E402
