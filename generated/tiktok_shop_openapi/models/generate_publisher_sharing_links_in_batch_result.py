# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class GeneratePublisherSharingLinksInBatchResult(Model):
    sharing_links: list[GeneratePublisherSharingLinksInBatchSharingLink] | None = None
    failed_materials: list[FailedMaterial] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(
            src, "sharing_links", src.get("sharing_links"), GeneratePublisherSharingLinksInBatchSharingLink.adopt
        )
        adopt_list(src, "failed_materials", src.get("failed_materials"), FailedMaterial.adopt)
        return self


from .failed_material import FailedMaterial  # noqa: E402
from .generate_publisher_sharing_links_in_batch_sharing_link import GeneratePublisherSharingLinksInBatchSharingLink  # noqa: E402
