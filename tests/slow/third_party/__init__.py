"""
Clients that others wrote, run against the emulator unchanged apart from the host.

Each test installs one client (its version pinned) into a temporary folder and runs a small driver, which stands beside
this file, as the client's own documentation says. Where node, npm or a registry is missing the test is skipped.
How each is pointed at the emulator is said at the top of its driver.
"""
