"""What stands before every operation: path, key, signature, token, scope, shop, budget, parameters."""
