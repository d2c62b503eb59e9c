# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from tiktok_shop_runtime.calling import Caller, raw_method

from .. import models as m


class Tools:
    """Helpers that belong to no area."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawTools:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawTools(self._caller.raw)

    async def upload_file_init(
        self,
        *,
        file_name: str,
        file_type: str,
        file_size: int,
        total_chunk_count: int,
        target_path: str,
        category_asset_cipher: str | None = None,
    ) -> m.UploadFileInitResult:
        """
        Start a chunked upload: gives the address and token for the chunks.

        ``POST /open/202512/file/init``; unsafe write.

        Args:
            category_asset_cipher: The partner's category asset to act for, from
                `get_authorized_category_assets`.
        """
        return await self._caller.call(
            "upload_file_init",
            m.UploadFileInitResult,
            query={"category_asset_cipher": category_asset_cipher},
            body={
                "file_name": file_name,
                "file_type": file_type,
                "file_size": file_size,
                "total_chunk_count": total_chunk_count,
                "target_path": target_path,
            },
        )


if TYPE_CHECKING:

    class RawTools:
        """The methods of :class:`Tools` as :attr:`Tools.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        upload_file_init = raw_method(Tools.upload_file_init)
else:
    RawTools = Tools
