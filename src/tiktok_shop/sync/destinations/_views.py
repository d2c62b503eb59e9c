"""Views for people: what most questions need, in SQL that both databases understand."""

from __future__ import annotations

from tiktok_shop.sync.destinations._bridge_views import bridge_views
from tiktok_shop.sync.destinations._view import View

__all__ = ["VIEWS", "View"]


_SHOP = (("shop_id", "The shop's id."), ("shop", "The shop's name in your set-up."))
_CURRENCY = ("currency", "ISO 4217; amounts of different currencies are never added.")

_DAILY_GMV = View(
    "v_daily_gmv",
    "GMV, orders and traffic by shop and day, as the platform's analytics say.",
    (
        *_SHOP,
        ("day", "The shop's own day."),
        _CURRENCY,
        ("gmv", "Amount."),
        ("gmv_with_tax", "Amount."),
        ("refunds", "Amount refunded on that day."),
        ("orders", "Orders."),
        ("sku_orders", "Orders, counted once per SKU in them."),
        ("items_sold", "Pieces."),
        ("customers", "People who bought."),
        ("visitors", "People who looked, as the platform averages them."),
        ("page_views", "Views, as the platform averages them."),
        ("average_order_value", "`gmv` by `orders`, two decimals; null without orders."),
        ("is_provisional", "Whether the platform may still change the figures."),
    ),
    """
    select shop_id, shop, start_date as day, sales_gmv_currency as currency, sales_gmv_amount as gmv,
        sales_gmv_with_tax_amount as gmv_with_tax, sales_refunds_amount as refunds, sales_orders_count as orders,
        sales_sku_orders_count as sku_orders, sales_items_sold as items_sold, sales_customers_count as customers,
        traffic_avg_visitors as visitors, traffic_avg_page_views as page_views,
        case when sales_orders_count > 0 then
            round((sales_gmv_amount / sales_orders_count)::numeric(38, 6), 2) end as average_order_value,
        is_provisional
    from shop_daily
    """,
    ("shop_daily",),
)

_ORDERS_FLAT = View(
    "v_orders_flat",
    "One row per piece sold, with its order: what a spreadsheet wants.",
    (
        *_SHOP,
        ("order_id", "The order."),
        ("line_id", "The piece; null for an order without lines."),
        ("order_status", "State of the order."),
        ("line_status", "State of the piece."),
        ("created_at", "When it was ordered."),
        ("paid_at", "When it was paid; null until then."),
        ("updated_at", "When the order last changed."),
        ("created_on", "Day of the order, UTC."),
        ("product_id", "The product."),
        ("product_name", "Its title then."),
        ("sku_id", "The SKU."),
        ("sku_name", "Its name then."),
        ("seller_sku", "The seller's own code."),
        _CURRENCY,
        ("original_price", "Price before discounts."),
        ("sale_price", "Price after the seller's and the platform's product discounts."),
        ("seller_discount", "What the seller gave."),
        ("platform_discount", "What the platform gave."),
        ("order_total", "What the buyer paid for the whole order: do not add it up over lines."),
        ("tracking_number", "The parcel's."),
        ("is_sample", "Whether it is a free sample."),
    ),
    """
    select o.shop_id, o.shop, o.id as order_id, l.id as line_id, o.status as order_status,
        l.display_status as line_status, o.create_time as created_at, o.paid_time as paid_at, o.update_time as updated_at,
        (o.create_time at time zone 'UTC')::date as created_on, l.product_id, l.product_name, l.sku_id, l.sku_name,
        l.seller_sku, coalesce(l.currency, o.payment_currency) as currency, l.original_price, l.sale_price,
        l.seller_discount, l.platform_discount, o.payment_total_amount as order_total,
        coalesce(l.tracking_number, o.tracking_number) as tracking_number, o.is_sample_order as is_sample
    from orders as o left join order_line_items as l on l.shop_id = o.shop_id and l.order_id = o.id
    """,
    ("orders", "order_line_items"),
)

_ORDERS_DAILY = View(
    "v_orders_daily",
    "Orders by shop, currency and the day they were placed (UTC).",
    (
        *_SHOP,
        ("day", "Day of the order, UTC. The platform's GMV counts by the shop's own day: see `v_daily_gmv`."),
        _CURRENCY,
        ("orders", "Orders placed."),
        ("cancelled", "Those of them that were cancelled since."),
        ("total_amount", "What buyers paid or are to pay, cancelled orders included."),
        ("cancelled_amount", "The part of it in cancelled orders."),
    ),
    # A renamed shop has rows under both names; in two steps, because sorting all orders by age takes six times as long.
    """
    select shop_id, (array_agg(shop order by newest desc))[1] as shop, day, currency, sum(orders)::bigint as orders,
        sum(cancelled)::bigint as cancelled, sum(total_amount) as total_amount,
        sum(cancelled_amount) as cancelled_amount
    from (
        select shop_id, shop, (create_time at time zone 'UTC')::date as day, payment_currency as currency,
            max(fetched_at) as newest, count(*) as orders, count(*) filter (where status = 'CANCELLED') as cancelled,
            sum(payment_total_amount) as total_amount,
            coalesce(sum(payment_total_amount) filter (where status = 'CANCELLED'), 0) as cancelled_amount
        from orders group by 1, 2, 3, 4
    ) as of_each_name
    group by 1, 3, 4
    """,
    ("orders",),
)

_SETTLEMENTS = View(
    "v_settlements",
    "One row per statement, with the sum of its transactions beside the platform's own figure.",
    (
        *_SHOP,
        ("statement_id", "The statement."),
        ("statement_time", "When the platform made it."),
        ("made_on", "That day, UTC: the platform makes statements at 00:00 UTC for the day before."),
        _CURRENCY,
        ("settlement_amount", "What the statement pays."),
        (
            "revenue_amount",
            "Revenue. In the United Kingdom and the United States null or 0: see `net_sales_amount`.",
        ),
        ("net_sales_amount", "Net sales in the United Kingdom and the United States; null or 0 elsewhere."),
        ("shipping_cost_amount", "Shipping, where there are net sales; costs are negative."),
        ("fee_amount", "Fees and taxes, and shipping where there is revenue; costs are negative."),
        ("adjustment_amount", "Adjustments."),
        ("payment_status", "PAID, PROCESSING, FAILED, SETTLED."),
        ("payment_id", "The payment it went into."),
        ("payment_time", "When."),
        ("transactions", "How many transactions were fetched."),
        ("transactions_amount", "Their settlement amounts, added."),
        ("difference", "`settlement_amount` less `transactions_amount`: 0 where the books add up."),
    ),
    """
    select s.shop_id, s.shop, s.id as statement_id, s.statement_time,
        (s.statement_time at time zone 'UTC')::date as made_on, s.currency, s.settlement_amount, s.revenue_amount,
        s.net_sales_amount, s.shipping_cost_amount, s.fee_amount, s.adjustment_amount, s.payment_status, s.payment_id,
        s.payment_time, coalesce(t.transactions, 0) as transactions,
        coalesce(t.amount, 0) as transactions_amount,
        s.settlement_amount - coalesce(t.amount, 0) as difference
    from statements as s left join (
        select shop_id, statement_id, count(*) as transactions, sum(settlement_amount) as amount
        from statement_transactions group by 1, 2
    ) as t on t.shop_id = s.shop_id and t.statement_id = s.id
    """,
    ("statements", "statement_transactions"),
)

_BRIDGE = View(
    "v_settlement_bridge",
    "One row per order: what was sold, what was settled, what is still on its way. What reconciling begins with.",
    (
        *_SHOP,
        ("order_id", "The order. Settled or unsettled money of orders that were never fetched is here too."),
        _CURRENCY,
        ("created_at", "When it was ordered."),
        ("order_status", "State of the order; null where the order was not fetched."),
        ("order_total", "What the buyer paid or is to pay."),
        ("settled_revenue", "Revenue in statements so far."),
        ("settled_shipping_cost", "Shipping cost in statements so far; costs are negative."),
        ("settled_fee_tax", "Fees and taxes in statements so far; costs are negative."),
        ("settled_adjustment", "Adjustments that name the order."),
        ("settled_amount", "Settled so far: the sum that was or will be paid."),
        ("settlements", "Transactions in statements so far."),
        ("last_statement_id", "One statement it is in; the one with the highest id."),
        ("estimated_amount", "Not settled yet, as the platform estimates it now."),
        (
            "state",
            "`settled`, `unsettled`, `cancelled`, `partly_settled`, or `open` when the platform says nothing yet.",
        ),
    ),
    """
    select coalesce(o.shop_id, m.shop_id) as shop_id, coalesce(o.shop, m.shop) as shop,
        coalesce(o.id, m.order_id) as order_id, coalesce(m.currency, o.payment_currency) as currency,
        coalesce(o.create_time, m.order_create_time) as created_at, o.status as order_status,
        o.payment_total_amount as order_total, coalesce(m.revenue, 0) as settled_revenue,
        coalesce(m.shipping_cost, 0) as settled_shipping_cost, coalesce(m.fee_tax, 0) as settled_fee_tax,
        coalesce(m.adjustment, 0) as settled_adjustment, coalesce(m.settled, 0) as settled_amount,
        coalesce(m.settlements, 0) as settlements, m.last_statement_id, coalesce(m.estimated, 0) as estimated_amount,
        case when m.settlements > 0 and m.estimates > 0 then 'partly_settled'
            when m.settlements > 0 then 'settled' when m.estimates > 0 then 'unsettled'
            when o.status = 'CANCELLED' then 'cancelled' else 'open' end as state
    from orders as o full join (
        select shop_id, max(shop) as shop, order_id, currency, min(order_create_time) as order_create_time,
            sum(revenue) as revenue, sum(shipping_cost) as shipping_cost, sum(fee_tax) as fee_tax,
            sum(adjustment) as adjustment, sum(settled) as settled, sum(estimated) as estimated,
            sum(settlement) as settlements, sum(estimate) as estimates, max(statement_id) as last_statement_id
        from (
            select shop_id, shop, coalesce(order_id, adjustment_order_id) as order_id, currency, order_create_time,
                revenue_amount as revenue, shipping_cost_amount as shipping_cost, fee_tax_amount as fee_tax,
                adjustment_amount as adjustment, settlement_amount as settled, null::numeric(38, 6) as estimated,
                1 as settlement, 0 as estimate, statement_id
            from statement_transactions
            union all
            select shop_id, shop, coalesce(order_id, adjustment_order_id), currency, order_create_time,
                null, null, null, null, null, est_settlement_amount, 0, 1, null
            from unsettled
        ) as rows_of_money
        where order_id is not null group by 1, 3, 4
    ) as m on m.shop_id = o.shop_id and m.order_id = o.id
    """,
    ("orders", "statement_transactions", "unsettled"),
)

_PAYOUTS = View(
    "v_payouts",
    "Money that left the platform, or moved in the seller's account: payments and withdrawals.",
    (
        *_SHOP,
        ("kind", "`PAYMENT`, or the type of the withdrawal (WITHDRAW, SETTLE, TRANSFER, REVERSE)."),
        ("id", "Of the payment or withdrawal."),
        ("status", "As the platform says."),
        ("amount", "Amount."),
        _CURRENCY,
        ("created_at", "When it was begun."),
        ("paid_at", "When it was paid; null until then, and always for withdrawals."),
    ),
    """
    select shop_id, shop, 'PAYMENT' as kind, id, status, amount_value as amount, amount_currency as currency,
        create_time as created_at, paid_time as paid_at
    from payments
    union all
    select shop_id, shop, type, id, status, amount, currency, create_time, null from withdrawals
    """,
    ("payments", "withdrawals"),
)

_FRESHNESS = View(
    "v_freshness",
    "How up to date each shop and stream is: holes, and values that did not fit.",
    (
        *_SHOP,
        ("stream", "What was fetched."),
        ("last_done_at", "When a window was last read to its end; null: never."),
        (
            "done_until",
            "End of the newest done window: Unix seconds, or a day, as text; null where there are no windows.",
        ),
        ("holes", "Windows that failed and wait for the next run."),
        ("misfits", "Values that fit no column and are kept in `_extra`."),
        ("unknown_fields", "Fields that this version does not know, kept in `_extra`."),
    ),
    """
    select shop_id, max(shop) as shop, stream, to_timestamp(max(finished_at) filter (where state = 'done')) as last_done_at,
        max(end_at) filter (where state = 'done' and mark is null) as done_until,
        count(*) filter (where state = 'failed') as holes, coalesce(sum(misfits), 0) as misfits,
        coalesce(sum(unknown_fields), 0) as unknown_fields
    from sync_windows group by shop_id, stream
    """,
    (),
)

VIEWS: tuple[View, ...] = (
    _DAILY_GMV,
    _ORDERS_FLAT,
    _ORDERS_DAILY,
    _SETTLEMENTS,
    _BRIDGE,
    _PAYOUTS,
    _FRESHNESS,
    *bridge_views(),
)
