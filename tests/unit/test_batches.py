"""How each id of a batch fared."""

from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop.calls import batches
from tiktok_shop.errors import APIError
from tiktok_shop_runtime.operations import Batch

FACTS = Batch(
    "product_ids",
    "body",
    20,
    True,
    "products",
    "errors",
    ("",),
    ("id",),
    ("detail.product_id", "detail.product_ids"),
)


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
    report = batches.outcomes(FACTS, ["1", "2", "3"], answer, operation="delete_products")
    assert report.ok == {"1": {"id": "1", "title": "One"}, "3": {"id": 3}}
    assert isinstance(report.failed["2"], APIError)
    assert report.failed["2"].code == 12052032
    assert "delete_products" in str(report.failed["2"])


def test_a_refusal_that_names_no_id_is_kept():
    """What cannot be assigned to an id is not lost; ids without an entry of their own are unknown."""
    answer = {"products": [{"id": "2"}], "errors": [{"code": "x", "message": "something 1"}, "odd"]}
    report = batches.outcomes(FACTS, ["1", "2"], answer, operation="delete_products")
    assert report.ok == {"2": {"id": "2"}}
    assert report.unknown == {"1": report.unassigned[0]}
    assert [error.message for error in report.unassigned] == [
        "something 1",
        "refused, the platform gave no reason",
    ]


def test_lists_of_bare_ids_and_nested_lists_are_read():
    """Some answers list only the ids that failed, some keep their lists inside an object."""
    facts = FACTS._replace(results="stock.done", errors="stock.failed", result_id=("",), error_id=("",))
    answer = batches.merge(
        [{"stock": {"done": ["1"], "failed": []}}, {"stock": {"done": ["2"], "failed": ["3"]}}]
    )
    report = batches.outcomes(facts, ["1", "2", "3"], answer, operation="x")
    assert report.ok == {"1": "1", "2": "2"}
    assert list(report.failed) == ["3"]


def test_no_answer_at_all_is_success_without_entries():
    """Operations that answer nothing have done what they were told."""
    report = batches.outcomes(FACTS._replace(results=None, errors=None), ["1", "2"], None, operation="x")
    assert report.ok == {"1": None, "2": None}
    assert not report.failed


def test_an_id_that_is_also_a_code_blames_the_right_one():
    """Only the place that the spec names carries the id: not the code, not a number in the message."""
    answer = {"errors": [{"code": 1, "message": "2 of 3", "detail": {"product_id": "3"}}]}
    report = batches.outcomes(FACTS._replace(results=None), ["1", "2", "3"], answer, operation="x")
    assert list(report.failed) == ["3"]
    assert list(report.ok) == ["1", "2"]


def test_a_refusal_that_names_two_ids_fails_both():
    """Everybody who is named is refused."""
    answer = {"errors": [{"code": 1, "message": "no", "detail": {"product_ids": ["1", "2"]}}]}
    report = batches.outcomes(FACTS._replace(results=None), ["1", "2", "3"], answer, operation="x")
    assert list(report.failed) == ["1", "2"]
    assert list(report.ok) == ["3"]


def test_results_that_carry_a_code_may_be_refusals():
    """An entry of the results with a code that is not 0 is no success."""
    facts = FACTS._replace(errors=None, result_code="code")
    answer = {"products": [{"id": "1", "code": 0}, {"id": "2", "code": 21, "message": "no such thing"}]}
    report = batches.outcomes(facts, ["1", "2"], answer, operation="x")
    assert list(report.ok) == ["1"]
    assert report.failed["2"].code == 21


@given(
    st.lists(st.integers(0, 9).map(str), min_size=1, unique=True),
    st.lists(st.one_of(st.none(), st.integers(0, 12).map(str)), max_size=5),
    st.lists(st.integers(0, 9).map(str), max_size=9),
)
def test_every_id_is_in_exactly_one_state(ids, refused, entries):
    """Whatever the answer says, each id given is ok, failed or unknown, and a refused one is never ok."""
    answer = {
        "products": [{"id": one} for one in entries],
        "errors": [{"code": 1, "message": "no", "detail": {"product_id": one}} for one in refused],
    }
    report = batches.outcomes(FACTS, ids, answer, operation="x")
    states = [*report.ok, *report.failed, *report.unknown]
    assert sorted(states) == sorted(ids)
    assert not {*report.ok} & {*refused}
