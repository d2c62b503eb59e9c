"""A made-up service behind the market-data client."""

import json

import httpx
import pytest

from tiktok_shop.timing import Timing
from tiktok_shop.winninghunter import WinningHunter

KEY = "wh_" + "ab" * 24


class Service:
    """Answers in order and keeps the requests; the last answer is repeated."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []
        self.slept = 0.0

    def __call__(self, request):
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    async def _sleep(self, seconds):
        self.slept += seconds

    def client(self, now=None, **settings):
        timing = Timing(
            now=now or (lambda: 1_790_000_000.0 + self.slept),
            monotonic=lambda: self.slept,
            sleep=self._sleep,
            rand=lambda: 0.5,
        )
        return WinningHunter(KEY, wire=httpx.MockTransport(self), timing=timing, **settings)

    @property
    def sent(self):
        """(method, path and query, JSON body) of every request."""
        return [
            (
                request.method,
                request.url.raw_path.decode(),
                json.loads(request.content) if request.content else None,
            )
            for request in self.requests
        ]


@pytest.fixture
def serve():
    """``serve(*answers)`` is a service that gives them in order."""
    return Service
