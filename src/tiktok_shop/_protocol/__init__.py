"""The platform's rules as pure functions and tables: no I/O, no clock, neither httpx nor asyncio."""
