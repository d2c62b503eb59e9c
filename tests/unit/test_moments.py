"""A datetime goes to the wire in the form that the operation wants it in."""

from __future__ import annotations

from datetime import UTC, datetime

import orjson

from tiktok_shop_openapi.registry import OPERATIONS

AT = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)
SECONDS = 1_795_177_800


async def test_a_moment_that_the_platform_counts_in_text_is_sent_as_text(wire):
    """``end_time`` of a target collaboration is Unix seconds in a string, never a JSON number."""
    wire.answer = {}
    async with wire.client() as app:
        await app.shop("SHOP1").affiliate_seller.create_target_collaboration(
            name="tea",
            end_time=AT,
            products=[],
            creator_user_open_ids=[],
            seller_contact_info={},
            free_sample_rule={},
        )
    assert orjson.loads(wire.last.content)["end_time"] == str(SECONDS)


async def test_a_moment_that_the_platform_wants_as_iso_text_is_sent_so(wire):
    """``start_time`` of trade-in movements is ISO 8601 in UTC."""
    wire.answer = {"flows": []}
    async with wire.client() as app:
        await app.shop("SHOP1").finance.get_trade_in_account_transactions(start_time=AT, page_size=5)
    assert wire.last.url.params["start_time"] == "2026-11-20T12:30:00Z"


def test_the_registry_says_how_each_moment_is_written_and_what_a_call_needs():
    """Numbers, texts and ISO 8601 are told apart; scopes and ends are those of the spec."""
    unsettled = OPERATIONS["get_unsettled_transactions"]
    assert dict(unsettled.moments) == {"search_time_ge": "unix-seconds", "search_time_lt": "unix-seconds"}
    assert unsettled.scopes == ("seller.finance.info",)
    assert dict(OPERATIONS["create_target_collaboration"].moments) == {"end_time": "unix-seconds-text"}
    assert dict(OPERATIONS["get_trade_in_account_transactions"].moments)["start_time"] == "date-time"
    assert OPERATIONS["search_affiliate_orders_by_creator"].sunset == "2026-08-15"
    assert OPERATIONS["listPayments"].may_end == "2026-08-15"


async def test_pages_counted_from_1_begin_with_1(wire):
    """The list of creators written to is paged by number: nobody has to say page 1."""
    wire.answer = {"data": {"total": 0, "connect_list": []}}
    async with wire.client() as app:
        await app.shop("SHOP1").affiliate_seller.get_weekly_creator_outreach_records(page_size=20)
    assert orjson.loads(wire.last.content) == {"page_index": 1, "page_size": 20}
