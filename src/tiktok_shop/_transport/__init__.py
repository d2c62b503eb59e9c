"""One httpx transport per concern. ``stack.py`` is the only place that knows their order."""
