"""docs/tables.md says what the database holds."""

import duckdb

from docs import tables_page
from tiktok_shop.sync.destinations import connect
from tiktok_shop.sync.destinations._views import VIEWS
from tiktok_shop.sync.streams import streams


def test_the_page_is_current():
    """The page is what `make docs` makes of the spec now."""
    assert tables_page.PAGE.read_text(encoding="utf-8") == tables_page.page(), "run `make docs`"


async def test_views_have_the_columns_that_the_page_names(tmp_path):
    """Every view can be made over the default tables, with exactly its documented columns."""
    path = str(tmp_path / "shops.duckdb")
    async with connect(path) as target:
        await target.open(list(streams().values()))
    with duckdb.connect(path, read_only=True) as file:
        for view in VIEWS:
            assert file.table(view.name).columns == [name for name, _ in view.columns], view.name
