# Made by openapi/codegen from openapi/codegen/runtime/__init__.py: do not edit; run `make generate`.
"""
What the generated packages stand on: models, the records of the registry, and the caller that requests are handed to.

Nothing here does any I/O, and nothing but the standard library is imported (attrs only when asked to describe a model).
``make generate`` copies these modules from ``openapi/codegen/runtime``; both generated packages import them, so that
there is one ``Model`` and one ``Operation``.
"""
