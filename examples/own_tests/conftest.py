# pyright: basic
from tiktok_shop.testing import emulator_fixture

emulator = emulator_fixture(shops=2)
