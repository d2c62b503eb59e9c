"""A client over an in-memory wire that records what would be sent."""

import time
from dataclasses import dataclass, field

import httpx
import pytest

from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.timing import Timing

NOW = 1_750_000_000


@dataclass
class Wire:
    """Answers every request by ``answer`` and keeps the requests."""

    answer: object = None
    requests: list[httpx.Request] = field(default_factory=list)
    slept: float = 0.0

    async def __call__(self, request):
        await request.aread()
        self.requests.append(request)
        answer = self.answer(request) if callable(self.answer) else self.answer
        if isinstance(answer, httpx.Response):
            return answer
        return httpx.Response(
            200,
            json={"code": 0, "message": "Success", "request_id": f"r{len(self.requests)}", "data": answer},
        )

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    def query(self, request: httpx.Request | None = None) -> dict[str, str]:
        """What stands behind the question mark, of the last request unless another is given."""
        return dict(httpx.QueryParams((request or self.last).url.query))

    def client(self, *shops, monotonic=time.monotonic, **settings) -> TikTokShop:
        async def sleep(seconds):
            self.slept += seconds

        return TikTokShop(
            "key",
            "secret",
            shops=shops or [ShopCredentials("SHOP1", "TTP_token", cipher="ROW_cipher", shop_id="7001")],
            wire=httpx.MockTransport(self),
            timing=Timing(
                now=lambda: NOW + self.slept,
                sleep=sleep,
                rand=lambda: 0.5,
                monotonic=monotonic,
            ),
            **settings,
        )


@pytest.fixture
def wire() -> Wire:
    return Wire()
