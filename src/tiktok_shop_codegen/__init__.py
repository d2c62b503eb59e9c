"""
The generator, under the name that an installed wheel has it by.

In a checkout its modules lie in ``openapi/codegen``; the wheel holds those instead of this file.
"""

from pathlib import Path

__path__.append(str(Path(__file__).resolve().parents[2] / "openapi" / "codegen"))
