"""The second API: market data of WinningHunter, on the same address."""
