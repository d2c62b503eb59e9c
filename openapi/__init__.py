"""The spec, and what makes code of it. Not part of the installed package."""
