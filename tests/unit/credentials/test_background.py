"""Refreshing many grants at once, and beside a service that goes on."""

from __future__ import annotations

import logging
from collections.abc import Awaitable

import anyio
import pytest
from tests.unit.credentials.fakes import DAY, HOUR, NOW, grant, moment
from tests.unit.credentials.house import House

from tiktok_shop.credentials.background import keep_fresh, refresh_many
from tiktok_shop.credentials.stores import Grant
from tiktok_shop.errors import NotAuthorizedError, RequestNotSentError
from tiktok_shop.timing import Timing


async def test_refreshing_many_reports_each() -> None:
    """One grant that fails does not stop the others, and its error is in the report."""
    bad = grant("grant-2", refresh_token="ROW_gone")
    house = House(grant(), bad, rotation="none")
    keeper = await house.open()
    house.host.alive.discard("ROW_gone")
    outcomes = await refresh_many(keeper, ["grant-1", "grant-2", "grant-1"])
    assert list(outcomes) == ["grant-1", "grant-2"]
    assert isinstance(outcomes["grant-1"], Grant)
    assert isinstance(outcomes["grant-2"], NotAuthorizedError)
    assert await keeper.access_token("grant-2") == "ROW_access-0-grant-2", "its access token still lives"


async def test_the_background_refreshes_what_is_due_and_warns_of_ending_consents(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Running beside a service it refreshes shortly before the end, again and again, and survives failures."""
    from dataclasses import replace

    ending = replace(
        grant("grant-2", ends_in=2 * DAY, refresh_token="ROW_r2"), refresh_expires_at=moment(NOW + 20 * DAY)
    )
    house = House(grant(ends_in=HOUR), ending, failures=[RequestNotSentError("down")])
    keeper = await house.open()
    with anyio.CancelScope() as scope:

        def until_ten_days_on(seconds: float) -> Awaitable[None]:
            if house.clock.now > NOW + 10 * DAY:
                scope.cancel()
            return house.clock.sleep(seconds)

        with caplog.at_level(logging.WARNING):
            await keep_fresh(
                keeper, timing=Timing(sleep=until_ten_days_on, now=house.clock), longest_sleep=HOUR
            )
    assert len(house.host.calls) == 5  # one failure, two refreshes of each grant
    assert sum("ends on 2026-01-21" in record.message for record in caplog.records) == 1
    assert not any("ROW_" in record.getMessage() for record in caplog.records)
