"""
Consent links for sellers, creators and partners, and the page that they come back to: an ASGI application to mount.

.. code-block:: python

    consent = ConsentApp(app, public_url="https://example.com/tiktok")
    api.mount("/tiktok", consent)       # GET /tiktok/start and GET /tiktok/callback
    consent.link(note="customer 42")    # for a seller far away, by mail
"""

from tiktok_shop.consent._app import ConsentApp
from tiktok_shop.consent._state import ConsentState, MemoryStates, UsedStates
from tiktok_shop.credentials.discovery import Connected

__all__ = ["Connected", "ConsentApp", "ConsentState", "MemoryStates", "UsedStates"]
