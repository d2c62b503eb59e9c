"""From the spec people edit to the code people import: ``python -m openapi.codegen --help`` lists the commands."""
