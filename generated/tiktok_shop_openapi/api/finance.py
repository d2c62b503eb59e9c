# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from tiktok_shop_runtime.calling import Caller, Paged, raw_method, raw_paged

from .. import models as m


class Finance:
    """Statements, transactions, payments, withdrawals."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawFinance:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawFinance(self._caller.raw)

    async def get_transactions_by_order_202309(
        self,
        *,
        order_id: str,
    ) -> m.TransactionsByOrder202309:
        """
        Read what an order brought and cost, SKU by SKU (ended 31 December 2025).

        An unknown order gives code 0, zero amounts and empty lists.

        ``GET /finance/202309/orders/{order_id}/statement_transactions``; read.

        Deprecated: use :meth:`get_transactions_by_order`.

        May be gone: an announcement for 2025-12-31 may mean it.
        """
        return await self._caller.call(
            "get_transactions_by_order_202309", m.TransactionsByOrder202309, path={"order_id": order_id}
        )

    def list_payments(
        self,
        *,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["create_time"] | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        create_time_ge: int | datetime | None = None,
    ) -> Paged[m.Payment202309Page, m.Payment202309]:
        """
        List payments to the seller's bank account.

        The platform's "Get Payments" of version 202309; it ended on 15 August 2026. amount =
        payment_amount_before_exchange times exchange_rate. Not for South-East Asia.

        ``GET /finance/202309/payments``; read; paged: await it for one page, iterate it for every item.

        Deprecated: use :meth:`get_payments`.

        May be gone: an announcement for 2026-08-15 may mean it.

        Args:
            create_time_lt: Created before this moment. Unix seconds.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: Sort key. The live API requires it, although older descriptions of it do not have it.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            create_time_ge: Created at or after this moment. Unix seconds.
        """
        return self._caller.paged(
            "listPayments",
            m.Payment202309Page,
            query={
                "create_time_lt": create_time_lt,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "create_time_ge": create_time_ge,
            },
        )

    def get_statements(
        self,
        *,
        statement_time_lt: int | datetime | None = None,
        payment_status: Literal["FAILED", "PAID", "PROCESSING"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["statement_time"] = "statement_time",
        sort_order: Literal["ASC", "DESC"] | None = None,
        statement_time_ge: int | datetime | None = None,
    ) -> Paged[m.StatementPage, m.Statement]:
        """
        List statements, one per seller and day, from 1 July 2023 on.

        settlement = revenue + fees + adjustments (UK and US local sellers - net sales + shipping cost + fees
        + adjustments); costs are negative. The day that `statement_time` names is documented in two ways, see
        openapi/SOURCES.md.

        ``GET /finance/202309/statements``; read; paged: await it for one page, iterate it for every item.

        Args:
            statement_time_lt: Statement made before this moment. Unix seconds.
            payment_status: Only statements paid, failed or under way.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            statement_time_ge: Statement made at or after this moment. Unix seconds.
        """
        return self._caller.paged(
            "get_statements",
            m.StatementPage,
            query={
                "statement_time_lt": statement_time_lt,
                "payment_status": payment_status,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "statement_time_ge": statement_time_ge,
            },
        )

    def get_transactions_by_statement_202309(
        self,
        *,
        statement_id: str,
        sort_field: str,
        page_token: str | None = None,
        sort_order: str | None = None,
        page_size: int | None = None,
    ) -> Paged[m.TransactionsByStatementTransactionPage202309, m.TransactionsByStatementTransaction202309]:
        """
        List the transactions of a statement (ended 31 December 2025).

        ``GET /finance/202309/statements/{statement_id}/statement_transactions``; read; paged: await it for
        one page, iterate it for every item.

        Deprecated: use :meth:`get_transactions_by_statement`.

        May be gone: an announcement for 2025-12-31 may mean it.

        Args:
            sort_field: What rows are sorted by.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
        """
        return self._caller.paged(
            "get_transactions_by_statement_202309",
            m.TransactionsByStatementTransactionPage202309,
            path={"statement_id": statement_id},
            query={
                "sort_field": sort_field,
                "page_token": page_token,
                "sort_order": sort_order,
                "page_size": page_size,
            },
        )

    def get_withdrawals(
        self,
        *,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"]],
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        create_time_ge: int | datetime | None = None,
    ) -> Paged[m.WithdrawalPage, m.Withdrawal]:
        """
        List money that left or entered the seller's balance, by kind and time.

        Officially "Get Seller Financial Transactions" by now. WITHDRAW is money that the seller took out.

        ``GET /finance/202309/withdrawals``; read; paged: await it for one page, iterate it for every item.

        Args:
            types: Kinds to list, one or more: WITHDRAW is money taken out, SETTLE money earned.
            create_time_lt: Created before this moment. Unix seconds.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            create_time_ge: Created at or after this moment. Unix seconds.
        """
        return self._caller.paged(
            "getWithdrawals",
            m.WithdrawalPage,
            query={
                "types": types,
                "create_time_lt": create_time_lt,
                "page_size": page_size,
                "page_token": page_token,
                "create_time_ge": create_time_ge,
            },
        )

    async def get_transactions_by_order(
        self,
        *,
        order_id: str,
    ) -> m.TransactionsByOrder:
        """
        Read what an order brought and cost, SKU by SKU.

        settlement = revenue + shipping cost + fees and taxes; costs are negative. An unknown order gives code
        0, zero amounts and empty lists.

        ``GET /finance/202501/orders/{order_id}/statement_transactions``; read.
        """
        return await self._caller.call("get_transactions_by_order", m.TransactionsByOrder, path={"order_id": order_id})

    def get_transactions_by_statement(
        self,
        *,
        statement_id: str,
        page_token: str | None = None,
        sort_field: Literal["order_create_time"] = "order_create_time",
        sort_order: Literal["ASC", "DESC"] | None = None,
        page_size: int | None = None,
    ) -> Paged[m.StatementTransactionPage, m.StatementTransaction]:
        """
        List the transactions of a statement: orders, reserves and adjustments.

        A row has `order_id` or `adjustment_id`. An unknown statement gives code 0, zero amounts and empty
        lists.

        ``GET /finance/202501/statements/{statement_id}/statement_transactions``; read; paged: await it for
        one page, iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
        """
        return self._caller.paged(
            "get_transactions_by_statement",
            m.StatementTransactionPage,
            path={"statement_id": statement_id},
            query={
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "page_size": page_size,
            },
        )

    def get_unsettled_transactions(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        sort_field: Literal["order_create_time"] = "order_create_time",
        sort_order: Literal["ASC", "DESC"] | None = None,
        search_time_ge: int | datetime | None = None,
        search_time_lt: int | datetime | None = None,
    ) -> Paged[m.UnsettledTransactionPage, m.UnsettledTransaction]:
        """
        List estimated transactions that no statement holds yet.

        Covers orders made after 1 January 2025. A row leaves once it is settled; amounts are estimates.

        ``GET /finance/202507/orders/unsettled``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            search_time_ge: Order created at or after this moment; without it, after 1 January 2025. Unix
                seconds.
            search_time_lt: Order created before this moment. Unix seconds.
        """
        return self._caller.paged(
            "get_unsettled_transactions",
            m.UnsettledTransactionPage,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "search_time_ge": search_time_ge,
                "search_time_lt": search_time_lt,
            },
        )

    def get_payments(
        self,
        *,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        sort_field: Literal["create_time"] = "create_time",
        sort_order: Literal["ASC", "DESC"] | None = None,
        create_time_ge: int | datetime | None = None,
    ) -> Paged[m.PaymentPage, m.Payment]:
        """
        List payments to the seller's bank account.

        amount = payment_amount_before_exchange times exchange_rate. Not for South-East Asia.

        ``GET /finance/202605/payments``; read; paged: await it for one page, iterate it for every item.

        Args:
            create_time_lt: Created before this moment. Unix seconds.
            page_size: Rows per page. From 1 to 100. The server takes 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            sort_field: What rows are sorted by.
            sort_order: ASC or DESC. The server takes ASC when it is not given.
            create_time_ge: Created at or after this moment. Unix seconds.
        """
        return self._caller.paged(
            "get_payments",
            m.PaymentPage,
            query={
                "create_time_lt": create_time_lt,
                "page_size": page_size,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "create_time_ge": create_time_ge,
            },
        )

    async def get_trade_in_supplier_account_balance(
        self,
        *,
        currency: str,
    ) -> m.TradeInSupplierAccountBalance:
        """
        Read a trade-in supplier's balance in one currency.

        ``GET /finance/202609/account_balances``; read.
        """
        return await self._caller.call(
            "get_trade_in_supplier_account_balance", m.TradeInSupplierAccountBalance, query={"currency": currency}
        )

    def get_trade_in_account_transactions(
        self,
        *,
        start_time: str | datetime | None = None,
        end_time: str | datetime | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Paged[m.FlowPage, m.Flow]:
        """
        List money movements on a trade-in supplier's account.

        ``GET /finance/202609/account_transactions``; read; paged: await it for one page, iterate it for every
        item.

        Args:
            start_time: A moment as text, ISO 8601.
            end_time: A moment as text, ISO 8601.
            page_size: Rows per page. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
        """
        return self._caller.paged(
            "get_trade_in_account_transactions",
            m.FlowPage,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "flow_type": flow_type,
                "page_size": page_size,
                "page_token": page_token,
            },
        )


if TYPE_CHECKING:

    class RawFinance:
        """The methods of :class:`Finance` as :attr:`Finance.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_transactions_by_order_202309 = raw_method(Finance.get_transactions_by_order_202309)
        list_payments = raw_paged(Finance.list_payments)
        get_statements = raw_paged(Finance.get_statements)
        get_transactions_by_statement_202309 = raw_paged(Finance.get_transactions_by_statement_202309)
        get_withdrawals = raw_paged(Finance.get_withdrawals)
        get_transactions_by_order = raw_method(Finance.get_transactions_by_order)
        get_transactions_by_statement = raw_paged(Finance.get_transactions_by_statement)
        get_unsettled_transactions = raw_paged(Finance.get_unsettled_transactions)
        get_payments = raw_paged(Finance.get_payments)
        get_trade_in_supplier_account_balance = raw_method(Finance.get_trade_in_supplier_account_balance)
        get_trade_in_account_transactions = raw_paged(Finance.get_trade_in_account_transactions)
else:
    RawFinance = Finance
