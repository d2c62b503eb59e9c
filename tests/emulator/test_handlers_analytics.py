"""Analytics handlers: the founding document's shape, days and wholes, lag, dollars, hours, products."""

from __future__ import annotations

from decimal import Decimal

import pytest

WEEK = {"start_date_ge": "2026-11-09", "end_date_lt": "2026-11-16"}
VERSIONS = ["get_shop_performance_202405", "get_shop_performance_202509", "get_shop_performance"]


def test_the_answer_has_exactly_the_keys_of_the_founding_document(direct):
    """Names, nesting and order as in its sample."""
    data = direct("get_shop_performance_202405", start_date_ge="2026-11-10", end_date_lt="2026-11-11")
    assert list(data) == ["latest_available_date", "performance"]
    assert list(data["performance"]) == ["intervals"]
    (interval,) = data["performance"]["intervals"]
    assert list(interval) == ["start_date", "end_date", "gmv", "gmv_breakdowns", "orders", "buyers", "units_sold",
                              "avg_order_value"]  # fmt: skip
    assert (interval["start_date"], interval["end_date"]) == ("2026-11-10", "2026-11-11")
    assert list(interval["gmv"]) == list(interval["avg_order_value"]) == ["amount", "currency"]
    assert [list(part) for part in interval["gmv_breakdowns"]] == [["amount", "currency", "type"]] * 3


@pytest.mark.parametrize(("index", "currency"), [(0, "MYR"), (1, "USD"), (3, "IDR")])
def test_the_average_is_gmv_by_orders_in_the_currency_s_decimals(direct, index, currency):
    """Rounded half up; IDR has no decimals."""
    direct.shop = direct.world.shops[index]
    (interval,) = direct("get_shop_performance_202405", **WEEK)["performance"]["intervals"]
    assert interval["gmv"]["currency"] == currency
    step = Decimal(1) if currency == "IDR" else Decimal("0.01")
    exact = Decimal(interval["gmv"]["amount"]) / interval["orders"]
    assert abs(Decimal(interval["avg_order_value"]["amount"]) - exact) <= step / 2
    assert ("." in interval["avg_order_value"]["amount"]) is (currency != "IDR")


@pytest.mark.parametrize("version", VERSIONS)
def test_days_have_an_interval_each(direct, version):
    """1D gives seven days of a week, ALL gives one interval."""
    days = direct(version, **WEEK, granularity="1D")["performance"]["intervals"]
    assert [day["start_date"] for day in days] == [f"2026-11-{day:02d}" for day in range(9, 16)]
    assert len(direct(version, **WEEK)["performance"]["intervals"]) == 1


def test_all_versions_say_the_same_gmv(direct):
    """The three shapes show the same money, orders and units."""
    old, mid, new = (direct(version, **WEEK)["performance"]["intervals"][0] for version in VERSIONS)
    assert old["gmv"] == mid["sales"]["gmv"]["overall"] == new["sales"]["gmv"]
    assert old["orders"] == mid["sales"]["orders_count"] == new["sales"]["orders_count"]
    assert old["units_sold"] == mid["sales"]["items_sold"] == new["sales"]["items_sold"]
    sales = new["sales"]
    total = sum(
        Decimal(sales[name]["amount"]) for name in ("live_gmv", "video_gmv", "product_card_attributed_gmv")
    )
    assert total == Decimal(sales["gmv"]["amount"])


def test_the_last_days_are_not_there_yet(direct):
    """latest_available_date lags two days; later days have no interval, and a range of such days has none at all."""
    data = direct(
        "get_shop_performance_202405", start_date_ge="2026-11-15", end_date_lt="2026-11-22", granularity="1D"
    )
    assert data["latest_available_date"] == "2026-11-19"
    assert data["performance"]["intervals"][-1]["start_date"] == "2026-11-19"
    late = direct("get_shop_performance_202405", start_date_ge="2026-11-20", end_date_lt="2026-11-22")
    assert late["performance"]["intervals"] == []


def test_days_are_those_of_the_shop(direct):
    """In Kuala Lumpur the day begins eight hours before UTC's: so do the figures."""
    business = direct.business
    assert business.day_start(business.day_of(direct.clock.at)) % 86_400 == 16 * 3600


def test_dollars_add_up_too(direct):
    """In USD the parts are converted, and the whole is their sum."""
    (interval,) = direct("get_shop_performance_202405", **WEEK, currency="USD")["performance"]["intervals"]
    parts = sum(Decimal(part["amount"]) for part in interval["gmv_breakdowns"])
    assert interval["gmv"]["currency"] == "USD"
    assert Decimal(interval["gmv"]["amount"]) == parts > 0


def test_the_comparison_is_the_time_before(direct):
    """with_comparison adds the week before; without it there is none."""
    data = direct("get_shop_performance_202405", **WEEK, with_comparison="true")["performance"]
    before = direct("get_shop_performance_202405", start_date_ge="2026-11-02", end_date_lt="2026-11-09")[
        "performance"
    ]
    assert data["comparison_intervals"] == before["intervals"]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("start", "end"), [("2026-11-9", "2026-11-16"), ("2026-11-16", "2026-11-09"), ("2026-11-09", "2026-11-09"),
                       ("2026-02-30", "2026-03-03"), ("2020-01-01", "2026-01-01"), ("", "")],
)  # fmt: skip
def test_bad_dates_are_refused(direct, version, start, end):
    """Malformed, impossible, empty, backwards and too long ranges."""
    assert direct.refused(version, start_date_ge=start, end_date_lt=end) == 28001022


def test_hours_add_up_to_the_day(direct):
    """Hourly figures of a day are its figures; days older than thirty have none."""
    day = direct("get_shop_performance_per_hour", {"date": "2026-11-10"})["performance"]
    assert len(day["intervals"]) == 24
    assert sum(Decimal(hour["gmv"]["amount"]) for hour in day["intervals"]) == Decimal(
        day["overall"]["gmv"]["amount"]
    )
    (whole,) = direct("get_shop_performance_202405", start_date_ge="2026-11-10", end_date_lt="2026-11-11")[
        "performance"
    ]["intervals"]
    assert day["overall"]["gmv"] == whole["gmv"]
    assert direct.refused("get_shop_performance_per_hour", {"date": "2026-10-01"}) == 28001022


def test_products_add_up_to_the_item_prices(direct):
    """GMV of all products is the shop's GMV without the shipping fees; one product's detail says the same as the list."""
    found = direct.pages("get_shop_product_performance_list", "products", **WEEK, page_size=7)
    amounts = [Decimal(one["total_performance"]["gmv"]["amount"]) for one in found]
    assert amounts == sorted(amounts, reverse=True)
    sales = direct("get_shop_performance", **WEEK)["performance"]["intervals"][0]["sales"]
    assert sum(amounts) == Decimal(sales["gmv"]["amount"]) - Decimal(sales["shipping_fees"]["amount"])
    detail = direct("get_shop_product_performance_detail", {"product_id": found[0]["id"]}, **WEEK)[
        "performance"
    ]["intervals"][0]
    assert detail["sales"]["gmv"] == found[0]["total_performance"]["gmv"]
    assert direct.refused("get_shop_product_performance_detail", {"product_id": "1"}, **WEEK) == 28001007
