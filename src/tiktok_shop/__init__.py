"""tiktok-shop-async: every TikTok Shop you manage, one async client."""
