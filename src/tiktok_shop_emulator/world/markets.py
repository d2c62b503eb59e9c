"""The markets that emulated shops sell in: currency, time zone, price level, fees, carriers, addresses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Market:
    """One country. Rates are thousandths of the item price."""

    region: str
    currency: str
    timezone: str
    prefix: str
    """What tokens and ciphers of the market begin with."""

    price_unit: int
    """Smallest units of the currency in one step of the price list; a step is roughly one US dollar."""

    commission: int
    """Platform commission."""

    transaction_fee: int
    tax: tuple[str, int]
    """Wire key of the tax that is taken on fees, and its rate in thousandths of the fees."""

    sales_tax: int
    """Tax that the buyer pays on top; 0 where prices include it."""

    carrier: tuple[str, str]
    """Id and name of the usual shipping provider."""

    places: tuple[tuple[str, str, str], ...]
    """State, city, postal code."""

    people: tuple[str, ...]
    phone: str
    """Country code for telephone numbers."""

    has_reserve: bool = False
    """Whether the platform holds a part of each settlement back (documented for the UK and the US only)."""

    net_sales: bool = False
    """Whether statements show ``net_sales_amount`` and ``shipping_cost_amount`` in place of ``revenue_amount``."""

    @property
    def country(self) -> str:
        """The country's English name, as addresses have it."""
        return _COUNTRIES[self.region]


_COUNTRIES = {
    "MY": "Malaysia",
    "US": "United States",
    "GB": "United Kingdom",
    "ID": "Indonesia",
    "JP": "Japan",
    "VN": "Vietnam",
    "TH": "Thailand",
    "PH": "Philippines",
    "SG": "Singapore",
    "DE": "Germany",
    "MX": "Mexico",
    "BR": "Brazil",
}

_MARKETS = (
    Market("MY", "MYR", "Asia/Kuala_Lumpur", "ROW_", 450, 58, 38, ("sst_amount", 80), 0, ("6841743441349706241", "J&T Express"),
           (("Selangor", "Shah Alam", "40100"), ("Johor", "Johor Bahru", "80000"), ("Penang", "George Town", "10200")),
           ("Aisyah Rahman", "Lim Wei Jie", "Kumar Selvam", "Nurul Huda"), "+60"),
    Market("US", "USD", "America/Los_Angeles", "TTP_", 100, 60, 0, ("sales_tax_referral_fee_amount", 0), 80, ("7117858858072016686", "USPS"),
           (("California", "Fresno", "93701"), ("Texas", "Austin", "78701"), ("Ohio", "Dayton", "45402")),
           ("Jordan Miles", "Avery Stone", "Casey Brooks", "Riley Hart"), "+1", True, True),
    Market("GB", "GBP", "Europe/London", "ROW_", 80, 90, 0, ("vat_amount", 200), 0, ("6961386427041187585", "Royal Mail"),
           (("England", "Leeds", "LS1 4DY"), ("Scotland", "Perth", "PH1 5LB"), ("Wales", "Swansea", "SA1 3SN")),
           ("Oliver Shaw", "Amelia Ward", "Isla Grant", "Harry Poole"), "+44", True, True),
    Market("ID", "IDR", "Asia/Jakarta", "ROW_", 16_000, 80, 40, ("pit_amount", 25), 0, ("6841743441349706242", "JNE Reguler"),
           (("Jawa Barat", "Bandung", "40111"), ("Jawa Timur", "Surabaya", "60271"), ("Bali", "Denpasar", "80111")),
           ("Dewi Lestari", "Budi Santoso", "Siti Aminah", "Agus Wijaya"), "+62"),
    Market("JP", "JPY", "Asia/Tokyo", "ROW_", 150, 70, 0, ("vat_amount", 100), 0, ("7100000000000000081", "Yamato"),
           (("Tokyo", "Setagaya", "154-0001"), ("Osaka", "Sakai", "590-0001"), ("Aichi", "Nagoya", "460-0001")),
           ("Sato Hana", "Suzuki Ren", "Tanaka Yui", "Ito Sora"), "+81"),
    Market("VN", "VND", "Asia/Ho_Chi_Minh", "ROW_", 25_000, 40, 50, ("vat_amount", 100), 0, ("6841743441349706244", "GHN"),
           (("Ha Noi", "Ba Dinh", "100000"), ("Ho Chi Minh", "Quan 1", "700000"), ("Da Nang", "Hai Chau", "550000")),
           ("Nguyen Van An", "Tran Thi Bich", "Le Minh", "Pham Lan"), "+84"),
    Market("TH", "THB", "Asia/Bangkok", "ROW_", 3_500, 60, 32, ("vat_amount", 70), 0, ("6841743441349706245", "Flash Express"),
           (("Bangkok", "Bang Kapi", "10240"), ("Chiang Mai", "Mueang", "50000"), ("Phuket", "Kathu", "83120")),
           ("Somchai Dee", "Malee Sri", "Anan Chai", "Ploy Suda"), "+66"),
    Market("PH", "PHP", "Asia/Manila", "ROW_", 5_600, 62, 22, ("vat_amount", 120), 0, ("6841743441349706246", "LBC"),
           (("Metro Manila", "Quezon City", "1100"), ("Cebu", "Cebu City", "6000"), ("Davao", "Davao City", "8000")),
           ("Maria Santos", "Jose Cruz", "Ana Reyes", "Mark Flores"), "+63"),
    Market("SG", "SGD", "Asia/Singapore", "ROW_", 135, 55, 30, ("gst_amount", 90), 0, ("6841743441349706247", "Ninja Van"),
           (("Singapore", "Bedok", "460001"), ("Singapore", "Tampines", "520001"), ("Singapore", "Jurong", "600001")),
           ("Tan Mei Ling", "Goh Kai", "Priya Nair", "Ahmad Faiz"), "+65"),
    Market("DE", "EUR", "Europe/Berlin", "GCP_", 95, 90, 0, ("vat_amount", 190), 0, ("7200000000000000491", "DHL"),
           (("Hessen", "Kassel", "34117"), ("Bayern", "Augsburg", "86150"), ("Sachsen", "Leipzig", "04109")),
           ("Lena Vogel", "Jonas Braun", "Mia Keller", "Paul Winter"), "+49"),
    Market("MX", "MXN", "America/Mexico_City", "ROW_", 1_800, 60, 0, ("iva_amount", 160), 0, ("7200000000000000521", "Estafeta"),
           (("Jalisco", "Guadalajara", "44100"), ("Puebla", "Puebla", "72000"), ("Yucatan", "Merida", "97000")),
           ("Sofia Reyes", "Diego Luna", "Valeria Soto", "Luis Mora"), "+52"),
    Market("BR", "BRL", "America/Sao_Paulo", "ROW_", 520, 60, 0, ("local_vat_amount", 120), 0, ("7200000000000000551", "Correios"),
           (("Parana", "Curitiba", "80010-000"), ("Bahia", "Salvador", "40010-000"), ("Ceara", "Fortaleza", "60010-000")),
           ("Ana Souza", "Bruno Lima", "Carla Dias", "Davi Rocha"), "+55"),
)  # fmt: skip

MARKETS = {market.region: market for market in _MARKETS}
"""By region, in the order in which further shops take them."""

FIRST_REGIONS = ("MY", "US", "GB", "ID")
"""The first twelve shops sell in these four, so that a small world has several shops of each currency."""


def region_of(index: int) -> str:
    """Return the region of the shop at *index* of a world whose regions were not chosen."""
    if index < 12:
        return FIRST_REGIONS[index % len(FIRST_REGIONS)]
    return _MARKETS[index % len(_MARKETS)].region
