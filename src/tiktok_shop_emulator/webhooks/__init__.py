"""Signed notifications: which events there are to tell, and sending them until somebody takes them."""
