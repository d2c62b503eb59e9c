"""
The emulator's world: seeded shops whose numbers tie out.

Orders make the gross merchandise value and, once completed, the transactions; transactions make statements,
statements make payments, payments make withdrawals. Nothing here knows of HTTP; ``handlers`` puts it on the wire.
"""

from tiktok_shop_emulator.world.world import World

__all__ = ["World"]
