"""What a day is."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop import days
from tiktok_shop.errors import ConfigurationError
from tiktok_shop_emulator.world.markets import _MARKETS

ANY_DAY = st.dates(date(2023, 1, 1), date(2035, 12, 31))
ANY_ZONE = st.sampled_from(sorted(set(days.ZONES.values()))).map(ZoneInfo)


def test_a_day_begins_at_the_shop_s_midnight():
    """Eight hours before UTC's in Kuala Lumpur, eight after it in California."""
    first = int(datetime(2026, 11, 1, tzinfo=UTC).timestamp())
    assert days.day_bounds(date(2026, 11, 1), days.zone_of("MY"))[0] == first - 8 * 3600
    assert days.day_bounds(date(2026, 12, 1), days.zone_of("us"))[0] == first + 30 * 86400 + 8 * 3600


def test_days_are_23_and_25_hours_long_where_clocks_change():
    """The window of such a day is that long, too."""
    london = days.zone_of("GB")
    assert [
        (end - start) // 3600
        for start, end in (
            days.day_bounds(date(2026, 3, 29), london),
            days.day_bounds(date(2026, 10, 25), london),
        )
    ] == [23, 25]


@given(ANY_DAY, ANY_ZONE)
def test_days_meet_without_a_gap_and_hold_their_moments(day, zone):
    """The end of a day is the start of the next, and every second in between belongs to it."""
    start, end = days.day_bounds(day, zone)
    assert end == days.day_bounds(day + timedelta(days=1), zone)[0]
    assert {days.local_day(moment, zone) for moment in (start, (start + end) // 2, end - 1)} == {day}
    assert days.local_day(start - 1, zone) == day - timedelta(days=1)


@given(ANY_DAY, st.integers(0, 40), ANY_ZONE)
def test_a_window_is_its_days(first, count, zone):
    """Bounds of a window are those of its first and last day."""
    end = first + timedelta(days=count)
    bounds = [days.day_bounds(day, zone) for day in days.days(first, end)]
    assert len(bounds) == count
    if bounds:
        assert days.window_bounds(first, end, zone) == (bounds[0][0], bounds[-1][1])


def test_every_market_of_the_spec_has_a_zone():
    """A region that some operation knows and the table does not would be counted in UTC."""
    from tiktok_shop_openapi import spec_path

    text = spec_path().read_text()
    for region in ("US", "GB", "IE", "ES", "FR", "IT", "GR", "NL"):
        assert f'"{region}"' in text
    assert {market.region: market.timezone for market in _MARKETS}.items() <= dict(days.ZONES).items()


def test_yesterday_is_over_everywhere():
    """At 02:00 UTC it is the 22nd in Malaysia and the 21st in California: the 20th is over for both."""
    now = datetime(2026, 11, 22, 2, tzinfo=UTC).timestamp()
    assert days.today([days.zone_of("MY")], now) == date(2026, 11, 22)
    assert days.today([days.zone_of("MY"), days.zone_of("US")], now) == date(2026, 11, 21)
    assert days.today([], now) == date(2026, 11, 22)


def test_what_is_not_known_is_said():
    """A region without a zone is ``None``, a zone that there is not is one clear line."""
    assert days.zone_of(None) is None
    assert days.zone_of("XX") is None
    for wrong in ("Mars/Olympus", "../etc/passwd", ""):
        with pytest.raises(ConfigurationError, match="no time zone"):
            days.zone(wrong)
