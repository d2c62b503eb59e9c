"""How each id of a batch fared."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop import batches
from tiktok_shop.errors import APIError


@dataclass
class Facts:
    parameter: str = "product_ids"
    limit: int = 20
    split: bool = True
    results: str | None = "products"
    errors: str | None = "errors"


@given(st.lists(st.integers()), st.integers(1, 7))
def test_splitting_neither_loses_nor_reorders(values, limit):
    """The parts together are the whole, and none is beyond the limit."""
    parts = list(batches.chunks(values, limit))
    assert [one for part in parts for one in part] == values
    assert all(1 <= len(part) <= limit for part in parts)


def test_merged_answers_read_like_one():
    """Lists are joined in order, counts added, a missing or null list does not hide another."""
    merged = batches.merge(
        [
            {"orders": [1], "total_count": 1},
            None,
            {"orders": None},
            {"orders": [2], "total_count": 2, "errors": ["e"]},
        ]
    )
    assert merged == {"orders": [1, 2], "total_count": 3, "errors": ["e"]}


def test_every_id_has_an_outcome():
    """A refusal inside a success fails the id that it names; the others are fine, with their entry."""
    answer = {
        "products": [{"id": "1", "title": "One"}, {"id": 3}],
        "errors": [{"code": 12052032, "message": "Product not found", "detail": {"product_id": "2"}}],
    }
    report = batches.outcomes(Facts(), ["1", "2", "3"], answer, operation="delete_products")
    assert report.ok == {"1": {"id": "1", "title": "One"}, "3": {"id": 3}}
    assert isinstance(report.failed["2"], APIError)
    assert report.failed["2"].code == 12052032
    assert "delete_products" in str(report.failed["2"])


def test_a_refusal_that_names_no_id_is_kept():
    """What cannot be assigned to an id is not lost, and blames nobody."""
    answer = {"errors": [{"code": "x", "message": "something"}, "odd"]}
    report = batches.outcomes(Facts(), ["1"], answer, operation="delete_products")
    assert report.ok == {"1": None}
    assert [error.message for error in report.unassigned] == [
        "something",
        "refused, the platform gave no reason",
    ]


def test_lists_of_bare_ids_and_nested_lists_are_read():
    """Some answers list only the ids that failed, some keep their lists inside an object."""
    facts = Facts(results="stock.done", errors="stock.failed")
    answer = batches.merge(
        [{"stock": {"done": ["1"], "failed": []}}, {"stock": {"done": ["2"], "failed": ["3"]}}]
    )
    report = batches.outcomes(facts, ["1", "2", "3"], answer, operation="x")
    assert report.ok == {"1": "1", "2": "2"}
    assert list(report.failed) == ["3"]


def test_no_answer_at_all_is_success_without_entries():
    """Operations that answer nothing have done what they were told."""
    report = batches.outcomes(Facts(results=None, errors=None), ["1", "2"], None, operation="x")
    assert report.ok == {"1": None, "2": None}
    assert not report.failed
