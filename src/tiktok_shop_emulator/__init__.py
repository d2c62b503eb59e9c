"""
A TikTok Shop of your own: stateful, seeded, with many shops, and with faults on demand.

Where things are, on the way of a request:

* ``server`` and ``asgi`` (a port), ``transport`` (the same process): from bytes to ``messages.Incoming`` and back.
* ``app``: the ``Emulator``, made of all that follows; it sends each path to whoever answers it.
* ``fault_injection`` with ``faults``: notes every request in ``requests_log`` and lets the faults in force hit it.
* ``partner_api``: the API itself: ``gateway`` (checks), then one of ``handlers`` or a ``sampling`` of the spec.
* ``tokens``: the auth host; ``pages``: what a browser sees; ``admin``: what tests and the landing page change.
* ``emulated_shop`` and ``books``: one shop under a test's control.
* ``world``: shops, orders, money. It knows nothing of HTTP. ``webhooks`` reports what happens there.
* ``winninghunter``: the second API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktok_shop_emulator.app import Emulator
    from tiktok_shop_emulator.books import Books
    from tiktok_shop_emulator.clock import VirtualClock
    from tiktok_shop_emulator.emulated_shop import EmulatedShop, Planted
    from tiktok_shop_emulator.faults import Fault
    from tiktok_shop_emulator.gateway.checks import Policy
    from tiktok_shop_emulator.gateway.limits import Limits
    from tiktok_shop_emulator.transport import EmulatorTransport

__all__ = [
    "Books",
    "EmulatedShop",
    "Emulator",
    "EmulatorTransport",
    "Fault",
    "Limits",
    "Planted",
    "Policy",
    "VirtualClock",
]

_HOMES = {
    "Books": "books",
    "EmulatedShop": "emulated_shop",
    "Emulator": "app",
    "EmulatorTransport": "transport",
    "Fault": "faults",
    "Limits": "gateway.limits",
    "Planted": "emulated_shop",
    "Policy": "gateway.checks",
    "VirtualClock": "clock",
}


def __getattr__(name: str) -> Any:
    # Lazily: naming the package, or one of its parts, does not load all of it.
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)
