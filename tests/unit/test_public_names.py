"""What users import: every name that is promised is there, and every exception is in one module."""

import importlib
import pkgutil
import re

import pytest

import tiktok_shop
from tiktok_shop import errors

_PUBLIC = (
    "tiktok_shop",
    "tiktok_shop.errors",
    "tiktok_shop.signing",
    "tiktok_shop.webhooks",
    "tiktok_shop.winninghunter",
)


@pytest.mark.parametrize("module", _PUBLIC)
def test_every_promised_name_is_there(module):
    """``__all__`` is sorted, has nothing twice, and each name can be had."""
    found = importlib.import_module(module)
    assert len(found.__all__) == len(set(found.__all__))
    for name in found.__all__:
        assert getattr(found, name) is not None


def test_every_exception_of_the_errors_module_is_promised_and_in_its_tree():
    """A class that is missing in ``__all__`` or in the docstring's tree is one that nobody finds."""
    tree = set(re.findall(r"\b(\w+Error)\b", errors.__doc__))
    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == errors.__name__
    }
    assert defined == {name for name in errors.__all__ if name.endswith("Error")} == tree


def test_every_exception_of_the_package_is_in_the_errors_module():
    """Whatever this package raises on purpose can be imported from one place."""
    for info in pkgutil.walk_packages(tiktok_shop.__path__, "tiktok_shop."):
        if ".cli" in info.name or ".sync" in info.name or info.name.endswith("__main__"):
            continue  # a usage error of the command ends the command; sync has errors of its own databases
        module = importlib.import_module(info.name)
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, tiktok_shop.TikTokShopError)
                and not value.__module__.startswith(("tiktok_shop.cli", "tiktok_shop.sync"))
            ):
                assert getattr(errors, value.__name__, None) is value, f"{info.name}: {value}"
