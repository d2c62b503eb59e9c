"""What users import: every name that is promised is there, and every exception is in one module."""

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest

import tiktok_shop
import tiktok_shop_emulator
from tiktok_shop import errors


@pytest.mark.parametrize("package", [tiktok_shop, tiktok_shop_emulator])
def test_every_promised_name_is_there(package):
    """``__all__`` of every module names nothing twice, and nothing that the module does not have."""
    names = [
        package.__name__,
        *(one.name for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")),
    ]
    checked = 0
    for module in (importlib.import_module(name) for name in names if not name.endswith("__main__")):
        promised = getattr(module, "__all__", [])
        assert len(promised) == len(set(promised)), module.__name__
        assert [name for name in promised if getattr(module, name, None) is None] == [], module.__name__
        checked += bool(promised)
    assert checked > 20


def test_the_base_install_is_enough_for_a_star_import():
    """Where the extra `vault` is not installed everything else is imported, and `Vault` says what it needs."""
    program = (
        "import sys\n"
        "sys.modules.update(dict.fromkeys(['sqlalchemy', 'cryptography', 'aiosqlite', 'keyring']))\n"
        "from tiktok_shop import *\n"
        "print(TikTokShop.__name__, MemoryStore.__name__)\n"
        "try:\n"
        "    from tiktok_shop import Vault\n"
        "except ConfigurationError as error:\n"
        "    print(error)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[:1] == ["TikTokShop MemoryStore"], ran.stderr
    assert "tiktok-shop-async[vault]" in ran.stdout


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
