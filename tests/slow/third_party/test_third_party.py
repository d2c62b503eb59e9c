"""What other people's clients see of the emulator is what ours sees."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from tiktok_shop.testing import running_emulator

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent


def npm(folder, package):
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("needs node and npm")
    options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
    installed(["npm", "install", *options, package], folder)


def pip(folder, package):
    installed([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", ".", package], folder)


def installed(command, folder):
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if ran.returncode:
        pytest.skip(f"{command[-1]} cannot be installed here")


def driven(command, folder, running, name):
    """Run a driver with what a person would copy from the emulator's landing page."""
    env = running.env
    given = {
        "BASE_URL": running.base_url,
        "APP_KEY": env["TIKTOK_SHOP_APP_KEY"],
        "APP_SECRET": env["TIKTOK_SHOP_APP_SECRET"],
        "ACCESS_TOKEN": env[f"TIKTOK_{name}_ACCESS_TOKEN"],
        "REFRESH_TOKEN": env[f"TIKTOK_{name}_REFRESH_TOKEN"],
        "CIPHER": env[f"TIKTOK_{name}_SHOP_CIPHER"],
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


async def seen_by_us(running, name):
    async with running.client() as app:
        shop = app.shop(name)
        shops = (await shop.authorization.get_authorized_shops()).shops
        orders = shop.orders.get_order_list(page_size=20, sort_field="create_time", sort_order="DESC")
        ids = [order.id for order in await orders.all(max_items=60)]
        products = await shop.products.search_products(status="ACTIVATE", page_size=10)
        statements = await shop.finance.get_statements(sort_field="statement_time", page_size=10)
        return {
            "shops": [one.id for one in shops],
            "orders": ids,
            "detail": ids[:1],
            "products": [one.id for one in products.products],
            "statements": [one.id for one in statements.statements],
            "after_refresh": [one.id for one in shops],
            "refused": 106001,
        }


@pytest.mark.parametrize(
    ("install", "package", "driver"),
    [
        (npm, "tiktok-shop-sdk@1.0.3", "tiktok_shop_sdk.js"),
        (npm, "tiktok-shop@2.0.0", "tiktok_shop.js"),
        (pip, "tiktok-shop-api==0.1.0", "tiktok_shop_api.py"),
    ],
)
def test_a_client_of_somebody_else_works_on_the_emulator(tmp_path, install, package, driver):
    """Shops, 60 orders (three pages where it can), order detail, products, statements, a refreshed token; a wrong secret is 106001."""
    install(tmp_path, package)
    program = tmp_path / f"driver{Path(driver).suffix}"
    shutil.copy(HERE / driver, program)
    interpreter = "node" if program.suffix == ".js" else sys.executable

    async def compared():
        async with running_emulator(port=0, shops=2) as running:
            expected = await seen_by_us(running, "SHOP2")
            work = driven, [interpreter, str(program)], tmp_path, running, "SHOP2"
            return expected, await anyio.to_thread.run_sync(*work)

    expected, ran = anyio.run(compared)
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert len(set(expected["orders"])) == 60
    assert json.loads(ran.stdout) == expected
    assert all(expected.values())
