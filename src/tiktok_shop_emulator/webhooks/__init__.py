"""Signed notifications: which events are due, and sending them until the receiver accepts them."""
