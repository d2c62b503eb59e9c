"""Every shop into one database, incrementally, exactly once."""
