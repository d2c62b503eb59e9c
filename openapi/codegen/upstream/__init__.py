"""New facts from published descriptions: read, compared with our source, proposed as a patch that a person accepts."""
