"""The shop registry: found by name, id or cipher, or a message that helps."""

from __future__ import annotations

import pytest

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.shops import Shop, ShopRegistry


def shop(name: str, **changes: str | None) -> Shop:
    facts: dict[str, str | None] = {"shop_id": f"id-{name}", "cipher": f"ROW_{name}", "region": "MY"}
    return Shop(name=name, authorization_id="grant-1", **(facts | changes))


def test_a_shop_is_found_by_name_id_and_cipher() -> None:
    """The same shop is found under each of its three keys."""
    registry = ShopRegistry([shop("A"), shop("B")])
    assert registry.get("B") is registry.get("id-B") is registry.get("ROW_B")
    assert "id-A" in registry
    assert "Z" not in registry


def test_an_unknown_name_is_answered_with_close_ones() -> None:
    """A typo gets the name that was probably meant, whatever its case."""
    registry = ShopRegistry([shop("Bangkok"), shop("Manila")])
    with pytest.raises(ConfigurationError, match=r"'bangok'.*did you mean Bangkok"):
        registry.get("bangok")


def test_a_name_like_no_other_is_answered_with_what_there_is() -> None:
    """Where nothing is close, the first names are listed and the others counted."""
    registry = ShopRegistry(shop(f"S{number}") for number in range(8))
    with pytest.raises(ConfigurationError, match=r"there are S0, S1, S2, S3, S4 and 3 more"):
        registry.get("somewhere else entirely")


def test_without_shops_the_message_says_how_to_add_one() -> None:
    """An empty registry names the variables that fill it."""
    with pytest.raises(ConfigurationError, match="TIKTOK_SHOP1_ACCESS_TOKEN"):
        ShopRegistry().get("SHOP1")


def test_a_token_passed_by_mistake_is_not_repeated() -> None:
    """What looks like a cipher or a token does not reach the message."""
    with pytest.raises(ConfigurationError) as caught:
        ShopRegistry([shop("A")]).get("ROW_verysecretthing")
    assert "verysecret" not in str(caught.value)


def test_two_shops_with_one_id_are_told_apart_by_name_only() -> None:
    """An ambiguous id is refused rather than guessed: the wrong grant would be used."""
    registry = ShopRegistry([shop("A", shop_id="7"), shop("B", shop_id="7")])
    assert registry.get("A").name == "A"
    with pytest.raises(ConfigurationError, match=r"several shops \(A, B\)"):
        registry.get("7")


def test_names_are_unique() -> None:
    """Two shops of one name are refused when the registry is made."""
    with pytest.raises(ConfigurationError, match="'A'"):
        ShopRegistry([shop("A"), shop("A")])


def test_order_is_kept_and_replacing_keeps_the_place() -> None:
    """Iteration follows the order of insertion, and a replaced shop stays where it was."""
    registry = ShopRegistry([shop("A"), shop("B")])
    changed = registry.with_shops([shop("A", region="GB"), shop("C")])
    assert [one.name for one in changed] == ["A", "B", "C"]
    assert changed.get("A").region == "GB"
    assert registry.get("A").region == "MY"
    assert len(changed.of_authorization("grant-1")) == 3


def test_a_thousand_shops_are_all_found() -> None:
    """A large registry finds each of its shops."""
    registry = ShopRegistry(shop(f"S{number}") for number in range(1_000))
    assert all(registry.get(f"id-S{number}").name == f"S{number}" for number in range(1_000))
    assert repr(registry) == "<ShopRegistry of 1000 shops>"


def test_no_repr_shows_a_cipher() -> None:
    """The repr of a shop shows where its cipher comes from, not the cipher."""
    text = repr(shop("A", cipher="TTP_abcdefgh"))
    assert "TTP_…" in text
    assert "abcdefgh" not in text
