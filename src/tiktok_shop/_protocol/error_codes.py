"""
The platform's documented error codes, as data: what they mean and what to do. No I/O.

Sources: ``D`` official documentation (the API reference of December 2025, https://partner.tiktokshop.com/docv2/page/common-errors
of July 2026, and the notices of 2026), ``L`` an answer of the live gateway found in public material, ``C`` several
independent clients agree, ``1`` one report, ``I`` inferred from the wording of others. ``error_table`` looks codes up.
"""

from __future__ import annotations

from typing import NamedTuple

from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)


class Row(NamedTuple):
    """One line of the catalogue; several codes share one where the same answer helps."""

    codes: tuple[int, ...]
    error: type[APIError]
    """The class that is raised."""
    meaning: str
    advice: str
    """What to do about it: one short sentence."""
    source: str
    kind: str | None = None
    """A word that code can branch on where the class is too coarse."""
    pattern: str | None = None
    """
    Regular expression that the message must match, for codes with several meanings; ``None`` matches any.

    It is searched in the message in lower case with all quote marks removed, as the platform advises.
    """


AUTH, DENIED, INVALID = AuthenticationError, PermissionDeniedError, InvalidRequestError
MISSING, STATE, LIMIT, SERVER = NotFoundError, ConflictError, RateLimitError, ServerError

# One row is one line: these are tables, so the formatter leaves them alone.
# fmt: off
GATEWAY: tuple[Row, ...] = (
    Row((36009002,), LIMIT, "too many calls", "slow down; the client waits and tries again by itself", "D", "rate_limit"),
    Row((36009003,), SERVER, "internal fault of the platform", "try again later; give support the request id", "D"),
    Row((36009004,), AUTH, "timestamp unreadable, or outside the window of 5 minutes back and 30 seconds ahead", "set this machine's clock; timestamp is Unix seconds as an integer", "D", "timestamp", r"\btimestamp\b"),
    Row((36009004,), AUTH, "app_key missing or unknown", "check TIKTOK_SHOP_APP_KEY against Partner Center", "L", "app_key", r"\bapp_?\s?key\b"),
    Row((36009004,), INVALID, "shop_cipher sent to an operation that takes none", "leave shop_cipher out; regenerate the client if its spec is old", "D", "cipher", r"\bshop_?\s?cipher\b"),
    Row((36009004,), AUTH, "x-tts-access-token header missing or malformed", "check the shop's access token", "D", "token_invalid", r"access[_\- ]?token"),
    Row((36009004,), AUTH, "sign parameter missing", "send the request through this client, or sign it with tiktok_shop.signing", "D", "signature", r"\bsign(ature)?\b"),
    Row((36009004,), INVALID, "shop_id refused", "leave shop_id out: shop_cipher names the shop", "D", None, r"\bshop_?\s?id\b"),
    Row((36009004,), MISSING, "API version invalid or retired", "take the newest version of the operation", "D", "version", r"\bversion\b"),
    Row((36009004,), INVALID, "a parameter is wrong; the message names it", "correct the parameter that the message names", "D"),
    Row((36009007,), SERVER, "a service behind the gateway timed out", "try again later", "D"),
    Row((36009009,), MISSING, "no such path", "check path and version against the API reference", "D L", "path"),
    Row((36009010,), INVALID, "method not allowed for this path", "check the HTTP method against the API reference", "D", "method"),
    Row((36009014,), MISSING, "API version invalid or retired", "take the newest version of the operation", "D", "version"),
    Row((36009021,), INVALID, "uploaded file too big", "shrink the file", "D"),
    Row((36009022,), INVALID, "body cannot be parsed", "send valid JSON with content-type application/json", "D"),
    Row((36009023,), INVALID, "body must be multipart/form-data", "send the file as multipart/form-data", "D"),
    Row((36009033,), DENIED, "this IP address is not in the app's allow list", "add the address in Partner Center, or use a proxy that is listed", "D", "ip_not_allowed"),
    Row((36009037,), LIMIT, "hourly budget of a test shop used up", "wait for the next hour", "D", "hourly_limit"),
    Row((36009043,), DENIED, "shop inactive", "the seller must reactivate the shop in Seller Center", "D", "shop_inactive"),
    Row((36009044,), DENIED, "seller inactive", "the seller must reactivate the account in Seller Center", "D", "seller_inactive"),
    Row((101000,), DENIED, "the token's user type or the cipher does not fit", "use the cipher that belongs to this token (tiktok-shop shops discover)", "D", "cipher"),
    Row((105001,), AUTH, "token invalid, or the seller withdrew the authorization", "the seller must authorize the app again (tiktok-shop auth url)", "D", "token_invalid"),
    Row((105002, 401), AUTH, "access token out of date", "refresh it (tiktok-shop auth refresh); the client does so where it has a refresh token", "D C", "token_expired"),
    Row((105005,), DENIED, "the app or the token lacks the scope", "enable the scope in Partner Center, then let the seller authorize again", "D L", "scope"),
    Row((106001,), AUTH, "signature wrong", "check the app secret; tiktok-shop sign --explain shows the string that is signed", "L", "signature"),
    Row((106011,), INVALID, "shop_cipher invalid", "get the ciphers anew (tiktok-shop shops discover)", "1", "cipher"),
    Row((106013,), INVALID, "shop_cipher missing or invalid", "get the ciphers anew (tiktok-shop shops discover)", "D", "cipher"),
    Row((66009315,), DENIED, "no right to this object", "check that the object belongs to this shop", "D"),
    Row((36004004,), AUTH, "authorization code unknown, used or out of date", "let the seller authorize again: a code lives 30 minutes and works once", "D L", "grant"),
    Row((36004005,), AUTH, "no authorization record for this code or token", "the seller must authorize the app again", "D", "grant"),
    Row((36004001,), AUTH, "refresh token out of date", "the seller must authorize the app again", "1", "grant"),
    Row((98001005, 98001006), AUTH, "authorization code already used, or refresh token refused", "the seller must authorize the app again", "1", "grant"),
)

BUSINESS: tuple[Row, ...] = (
    Row((11050001, 98001004, 12052910, 17029001, 21001001, 21011005, 25001001, 16015001), INVALID, "a parameter is wrong", "correct the parameter that the message names", "D"),
    Row((12001000, 12052881, 33001002, 35003001), SERVER, "products: passing fault", "try again later", "D"),
    Row((10002014, 10002015, 10037002, 10037003, 10037004), SERVER, "orders: passing fault", "try again later", "D"),
    Row((11001027, 11001031, 21001003, 21001008, 21001011, 21022029), SERVER, "fulfillment: passing fault", "try again later", "D"),
    Row((25007002, 25001028, 25001058), SERVER, "returns: passing fault", "try again later", "D"),
    Row((45101001,), SERVER, "customer service: passing fault", "try again later", "D"),
    Row((17027107, 17029055), SERVER, "promotion: passing fault", "try again later", "D"),
    Row((38023025,), SERVER, "products: passing fault", "try again later", "D"),
    Row((66007001,), SERVER, "LIVE analytics: passing fault (Rpc error)", "try again later", "C"),
    Row((11007009,), DENIED, "logistics: the app has no right to this", "ask the platform to open it to the app", "1"),
    Row((11007016,), DENIED, "the seller is not on the platform's list for this", "ask the platform to add the seller", "D"),
    Row((38007001, 170001016), INVALID, "affiliate videos: refused; the message says why", "correct what the message names", "D"),
    Row((600001001,), LIMIT, "affiliate: too many calls", "slow down", "D", "rate_limit"),
    Row((600001002,), SERVER, "affiliate: passing fault", "try again later", "D"),
    Row((12052032, 12052260, 12019150), MISSING, "product not found", "check the product id; it may be deleted", "D"),
    Row((12052031,), MISSING, "some product ids are invalid", "drop the ids that the message names", "D"),
    Row((12052048, 12052034), DENIED, "the product belongs to another shop", "use the shop that owns the product", "D"),
    Row((12052901,), STATE, "the product's state forbids this", "read the product's status first", "D"),
    Row((12019120,), INVALID, "too many product ids", "send fewer ids per call", "D"),
    Row((12019027,), INVALID, "more than 10 seller_skus", "send at most 10", "D"),
    Row((12019087,), INVALID, "more than 10 SKU ids", "send at most 10", "D"),
    Row((12052180,), INVALID, "the search has more than 10,000 hits", "narrow the search, for instance by time", "D"),
    Row((12052050,), INVALID, "more than 100 SKUs", "split the product", "D"),
    Row((12052306,), INVALID, "too many main images", "send fewer images", "D"),
    Row((12052051, 12052013), INVALID, "title or description too long", "shorten it", "D"),
    Row((12052056,), INVALID, "too many images in the description", "send fewer images", "D"),
    Row((12052093,), STATE, "listing quota used up", "delete listings, or ask for a bigger quota in Seller Center", "D"),
    Row((12019108, 12019109, 12019123, 12019124), INVALID, "page number or size out of range", "follow next_page_token with a documented page size", "D"),
    Row((12019118, 12019119), INVALID, "create or update time out of range", "send Unix seconds, the earlier first", "D"),
    Row((12019113,), INVALID, "unknown product status", "take a status of the API reference", "D"),
    Row((12052023,), MISSING, "category unknown", "read the categories again", "D"),
    Row((12052024, 12052230), INVALID, "not a leaf category, or one of another tree version", "take a leaf of the tree version that the shop uses", "D"),
    Row((12052217,), INVALID, "wrong category_version", "take the version that the shop's market uses", "D"),
    Row((12052220, 12052223, 12052226), DENIED, "category prohibited or restricted", "apply for the category in Seller Center", "D"),
    Row((12052104, 12052105), INVALID, "a required attribute or certificate of the category is missing", "read the category's attributes and rules first", "D"),
    Row((12052073, 12052092, 12052570), INVALID, "price malformed or out of range", "send a decimal string within the market's limits", "D"),
    Row((12052084,), INVALID, "currency not allowed", "use the shop's currency", "D"),
    Row((12052038,), STATE, "price locked by a promotion", "end the promotion, or wait for its end", "D"),
    Row((12052055,), INVALID, "quantity outside the limits", "correct the quantity", "D"),
    Row((12052146,), STATE, "quantity below what is locked", "keep at least the locked quantity", "D"),
    Row((12052096,), INVALID, "a SKU has no warehouse", "name a warehouse for each SKU", "D"),
    Row((12052097, 12052530, 12052531), INVALID, "warehouse unknown, foreign or switched off", "read the shop's warehouses first", "D"),
    Row((12052037,), STATE, "stock is managed elsewhere", "change it where it is managed", "D"),
    Row((12038002, 12019103, 12019104, 12019105), INVALID, "the uploaded file is empty, nameless or unreadable", "send the file again with its name and type", "D"),
    Row((12038004,), INVALID, "the file is not a PDF", "send a PDF", "D"),
    Row((12038005,), INVALID, "the file is too big", "shrink the file", "D"),
    Row((12019116, 12019122), INVALID, "resolution or ratio outside the limits", "change the image's or video's size", "D"),
    Row((12038007,), INVALID, "more than 200 uris", "send at most 200", "D"),
    Row((12038010,), LIMIT, "more than 10 tasks at a time", "wait until running tasks end", "D", "rate_limit"),
    Row((12038012,), LIMIT, "more than 500 tasks a day", "go on tomorrow", "D", "daily_limit"),
    Row((12052300, 12052670), INVALID, "an image uri is not one of ours", "upload the image first and use the uri of the answer", "D"),
    Row((12052026,), MISSING, "brand unknown", "read the brands again", "D"),
    Row((12052189, 12052190), INVALID, "brand name shorter than 2 or longer than 30 characters", "change the name", "D"),
    Row((12052202,), LIMIT, "daily quota of new brands used up", "go on tomorrow", "D", "daily_limit"),
    Row((12052203,), STATE, "quota of brands used up", "use an existing brand", "D"),
    Row((12052205,), STATE, "the brand exists", "use the existing brand", "D"),
    Row((12052700,), DENIED, "seller inactive", "the seller must reactivate the account in Seller Center", "D", "seller_inactive"),
    Row((12052704,), MISSING, "seller unknown", "check the shop's cipher and token", "D"),
    Row((12019114, 12009014), DENIED, "no right to this product", "check shop and scope", "D"),
    Row((12052332,), STATE, "locked while shops are being joined", "try again when that has ended", "D"),
    Row((21008111,), DENIED, "the order belongs to another seller", "use the shop that owns the order", "D"),
    Row((10006402,), DENIED, "no right to this order", "check shop and scope", "D"),
    Row((21011028,), DENIED, "the package belongs to another seller", "use the shop that owns the package", "D"),
    Row((21011006, 21011020, 21011040, 11006021), STATE, "already shipped", "read the package's status first", "D"),
    Row((21011022, 11028006), INVALID, "tracking number or carrier not recognised", "check both against the shipping providers", "D"),
    Row((21011025,), STATE, "tracking number used twice", "send the parcel's own number", "D"),
    Row((21011041,), STATE, "the order is cancelled", "do not ship it", "D"),
    Row((21011007,), STATE, "an after-sale request is open", "settle the request first", "D"),
    Row((21011043, 21023035), STATE, "not shipped yet", "arrange the shipment first", "D"),
    Row((21011051,), STATE, "the tracking number was changed once already", "ask the platform's support", "D"),
    Row((11034037, 21042104), STATE, "the document is not ready", "ask for it again after the shipment is arranged", "D", "not_ready"),
    Row((25007006,), MISSING, "order unknown", "check the order id", "D"),
    Row((25001003,), STATE, "the order's state forbids this", "read the order first", "D"),
    Row((25001010, 25001011), STATE, "a request is already running or done", "read the requests of the order first", "D"),
    Row((25001014, 25001015, 25001020), INVALID, "reason unknown, not for sellers, or offline", "read the reasons first", "D"),
    Row((25005005,), INVALID, "more than can be refunded", "calculate the refund first", "D"),
    Row((25020005,), DENIED, "no right to this request", "check the shop", "D"),
    Row((25020009, 25020010), STATE, "already cancelled or approved", "read the request first", "D"),
    Row((17029009,), MISSING, "promotion unknown", "check the activity id", "D"),
    Row((17029010,), STATE, "the promotion is off", "read the activity's status first", "D"),
    Row((17029002, 17029004), INVALID, "title too long or already used", "change the title", "D"),
    Row((17029005, 17029006, 17029007), INVALID, "the time span begins in the past, or is too short or too long", "change the time span", "D"),
    Row((17029022,), STATE, "a product is in two activities", "take it out of the other one", "D"),
    Row((17029025, 17029046, 17029113), INVALID, "too many items", "send fewer", "D"),
    Row((17029045,), STATE, "idempotency key used before", "use a new key, or read the activity that the old one made", "D"),
    Row((17029054,), LIMIT, "promotion: too many calls", "slow down", "D", "rate_limit"),
    Row((17029059,), INVALID, "page_token + page_size must stay under 10,000", "narrow the search", "D"),
    Row((22005007,), MISSING, "merchant unknown", "check the shop's cipher and token", "D"),
    Row((28001022,), INVALID, "start or end date invalid", "send YYYY-MM-DD, the end after the start and not beyond latest_available_date", "D"),
    Row((28001007,), MISSING, "no such product, or no data", "check the id; data of the last days may be missing", "D"),
    Row((45101004,), LIMIT, "10,000 customer service calls of this day are used", "go on tomorrow", "D", "daily_limit"),
    Row((45101003,), MISSING, "record unknown", "check the id", "D"),
    Row((45102007, 16032007), DENIED, "no right to this", "check shop and scope", "D"),
    Row((45109001, 45109003), DENIED, "the messaging rules forbid this message", "read the rules in Seller Center", "D"),
    Row((45111012,), LIMIT, "coupon cards faster than one in two seconds", "slow down", "D", "rate_limit"),
    Row((16032005,), MISSING, "campaign unknown", "check the campaign id", "D"),
    Row((16003033,), INVALID, "commission not between 1 and 80 percent", "correct the rate", "D"),
    Row((16024019,), STATE, "quota of invitations used up", "wait, or end old invitations", "D"),
    Row((16030002,), STATE, "quota of messages used up", "wait", "D"),
    Row((50001700, 50001701, 50001702, 50001703), STATE, "the target collaboration forbids this", "read the collaboration first", "D"),
    Row((39003015, 39003016, 39003017, 39003018, 39003019, 39003020), INVALID, "the package report is refused", "correct what the message names", "D"),
    Row((68009001,), DENIED, "shop not eligible", "ask the platform", "D"),
    Row((68008004,), DENIED, "against the platform's policy", "change the content", "D"),
    Row((68008016,), INVALID, "only templates are allowed", "send a template", "D"),
)

STATEFUL_AREAS = frozenset({"orders", "fulfillment", "logistics", "return-and-refund", "affiliate-seller", "supply-chain"})
"""Areas whose undescribed codes are mostly about an object's state; those of the others are mostly about parameters."""

# fmt: on
FAMILIES: tuple[tuple[int, str, str], ...] = (
    (10002, "orders", "014-015"),
    (10006, "fulfillment, orders", "402"),
    (10007, "fulfillment", "002"),
    (10037, "orders", "002-004"),
    (11001, "fulfillment", "002 027 031"),
    (11003, "fulfillment", "011"),
    (11005, "fulfillment", "004 010"),
    (11006, "fulfillment", "005 010 013-014 021 026"),
    (11021, "fulfillment", "009-025"),
    (11028, "fulfillment", "006"),
    (11034, "fulfillment", "002 009 023 025 037"),
    (11050, "fulfillment, products, return-and-refund", "001"),
    (12001, "products", "000"),
    (12009, "products", "014"),
    (
        12019,
        "fulfillment, products",
        (
            "002 004 006 008-013 015-016 019 022 024 027-028 030 045 056-057 059-061 064-065 070 087 094-100 "
            "103-105 108-109 112-114 116-124 150 210 212 215"
        ),
    ),
    (12038, "fulfillment, products", "002 004-005 007-015"),
    (
        12052,
        "products",
        (
            "002-006 012-013 015-016 023-026 028 031-032 034 036-038 048 050-051 054-056 073 084 092-097 "
            "104-105 115-117 128 141-146 151-153 157-160 162-163 180-183 189-192 200-208 216-217 219-223 "
            "225-230 234-235 238 240-251 253-254 256 260-263 265-266 269 273 275 278 282-285 287-296 300-308 "
            "310-311 314-317 319 324 329-330 332 340-346 348-352 356-357 359-362 364-366 371-372 375-377 379 "
            "382-383 385 393 401-405 420 424 446-448 465 488 490 503 508-516 520-535 547 550 553-554 556-560 "
            "570-572 574 591-594 598 600 650-651 655-658 670-671 673 700-707 712 722 805 815 831-838 840-850 "
            "853-854 856-857 859 861-864 881 901-903 910 912 915-916 921-923 931-935 990 992 994-996"
        ),
    ),
    (12056, "products", "001"),
    (16003, "affiliate-seller", "012 025 033 035"),
    (16015, "affiliate-creator", "001 007 027"),
    (16022, "affiliate-seller", "020"),
    (16024, "affiliate-seller", "004 006 008 016 018-022"),
    (16030, "affiliate-seller", "001-003 007 009"),
    (16032, "affiliate-partner, affiliate-seller", "001-005 007-013"),
    (16603, "affiliate-seller", "010"),
    (16901, "affiliate-seller", "005-008"),
    (17003, "promotion", "203"),
    (17011, "promotion", "102"),
    (17027, "promotion", "107 802"),
    (17029, "promotion", "001-056 058-060 062-079 082-085 102-107 109-114"),
    (18001, "affiliate-creator", "405"),
    (21001, "fulfillment, orders", "001 003 008 011 029 043 055"),
    (21004, "fulfillment", "006 008 010 012 015-017 019-020 024"),
    (21008, "fulfillment, logistics, orders", "017 025 042-044 099 106 109 111 116-117 300"),
    (21011, "fulfillment", "003-008 012-013 020 022 025-031 033 035-037 040-043 046 048-054"),
    (21014, "fulfillment", "009"),
    (21021, "fulfillment", "010"),
    (21022, "fulfillment", "025-026 028-030 032"),
    (21023, "fulfillment", "022 034-035 046 059"),
    (21030, "fulfillment", "005-006"),
    (21032, "fulfillment", "001"),
    (21034, "fulfillment", "006 012"),
    (21042, "fulfillment", "001 056-057 067 076 102 104"),
    (22005, "finance", "007"),
    (25001, "fulfillment, return-and-refund", "001 003 010-011 014-016 020-021 028 042 044-046 051 057-058"),
    (25005, "return-and-refund", "005 010-011"),
    (25007, "return-and-refund", "002 006-007"),
    (25011, "return-and-refund", "010-013 023 025-026 032 035"),
    (25020, "return-and-refund", "003-005 009-012"),
    (28001, "analytics", "007 022"),
    (33001, "products", "002"),
    (35003, "products", "001"),
    (36009, "nearly all", "002-003 007"),
    (38023, "products", "022 024-028 032-034 037 041-052 057 060"),
    (39003, "supply-chain", "015-020"),
    (45101, "affiliate-seller, customer-service", "001-004 006 008 021"),
    (45102, "customer-service", "007"),
    (45109, "customer-service", "001 003"),
    (45111, "customer-service", "001 012 017"),
    (50001, "affiliate-seller", "700-703"),
    (68008, "customer-engagement", "004 016"),
    (68009, "customer-engagement", "001-005"),
    (98001, "affiliate-seller", "004"),
    (600001, "affiliate-seller", "001-002"),
)
"""
Every documented business code: family, the areas whose reference lists it, and the last three digits.

``012-015`` is a run. From the API reference of December 2025; a code here that no row above describes is known by
its area only.
"""
