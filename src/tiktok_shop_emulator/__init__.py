"""A TikTok Shop of your own: stateful, seeded, with many shops, and with faults on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktok_shop_emulator.app import Emulator
    from tiktok_shop_emulator.clock import VirtualClock
    from tiktok_shop_emulator.faults import Fault
    from tiktok_shop_emulator.gateway import Policy
    from tiktok_shop_emulator.limits import Limits
    from tiktok_shop_emulator.transport import EmulatorTransport

__all__ = ["Emulator", "EmulatorTransport", "Fault", "Limits", "Policy", "VirtualClock"]

_HOMES = {
    "Emulator": "app",
    "EmulatorTransport": "transport",
    "Fault": "faults",
    "Limits": "limits",
    "Policy": "gateway",
    "VirtualClock": "clock",
}


def __getattr__(name: str) -> Any:
    # Lazily, so that the world can import the seam without importing the gateway that imports the world.
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)
