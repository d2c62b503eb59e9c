"""What a person is told a database is called."""

import pytest

from tiktok_shop.sync.destinations import DestinationError, connect, place_of


@pytest.mark.parametrize(
    ("into", "place"),
    [
        ("shops.duckdb", "shops.duckdb"),
        ("postgresql:///shops", "PostgreSQL at localhost/shops"),
        (
            "postgres://ann:s3cret@db.example:5433/shops?sslmode=require",
            "PostgreSQL at db.example:5433/shops",
        ),
        ("postgresql://db.example/shops?password=s3cret", "PostgreSQL at db.example/shops"),
    ],
)
def test_a_place_is_a_path_or_host_and_database(into, place):
    """Who may use the database is nobody's business."""
    assert place_of(into) == place


@pytest.mark.parametrize(
    "password", ["s3cret", "s3cret@x", "s3cret/x", "s3cret#x", "s3cret:x", "s3cret?x", "[s3cret"]
)
async def test_no_error_shows_a_password(password):
    """Also where it should have been encoded and was not, so that the URL is read wrongly."""
    with pytest.raises(DestinationError) as caught:
        await connect(f"postgresql://ann:{password}@127.0.0.1:9/shops").open(())
    assert "s3cret" not in str(caught.value)
    assert "127.0.0.1:9/shops" in str(caught.value)
