# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tiktok_shop_runtime.calling import Caller, FileInput, Paged, raw_method, raw_paged

from .. import models as m


class CustomerService:
    """Conversations with buyers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> RawCustomerService:
        """The same methods, answering headers, bytes and request id around what they parsed."""
        return RawCustomerService(self._caller.raw)

    async def get_agent_settings(self) -> m.AgentSettings:
        """
        Ask whether the calling agent takes new chats.

        ``GET /customer_service/202309/agents/settings``; read.
        """
        return await self._caller.call("get_agent_settings", m.AgentSettings)

    async def update_agent_settings(
        self,
        *,
        can_accept_chat: bool,
    ) -> dict[str, Any] | None:
        """
        Let the calling agent take new chats, or stop.

        ``PUT /customer_service/202309/agents/settings``; idempotent write.
        """
        return await self._caller.call("update_agent_settings", None, body={"can_accept_chat": can_accept_chat})

    def get_conversations(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        locale: Literal[
            "de-DE",
            "en",
            "en-GB",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
    ) -> Paged[m.ConversationPage, m.Conversation]:
        """
        List conversations with buyers, latest message included.

        ``GET /customer_service/202309/conversations``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. At most 20. 20 when it is not given.
            locale: Language of the texts in the answer.
        """
        return self._caller.paged(
            "get_conversations",
            m.ConversationPage,
            query={
                "page_token": page_token,
                "page_size": page_size,
                "locale": locale,
                "need_session_id": need_session_id,
                "need_session_info": need_session_info,
            },
        )

    async def create_conversation(
        self,
        *,
        buyer_user_id: str,
    ) -> m.CreateConversationResult:
        """
        Open a conversation with a buyer.

        ``POST /customer_service/202309/conversations``; unsafe write.
        """
        return await self._caller.call(
            "create_conversation", m.CreateConversationResult, body={"buyer_user_id": buyer_user_id}
        )

    def get_conversation_messages(
        self,
        *,
        conversation_id: str,
        page_token: str | None = None,
        page_size: int | None = None,
        locale: Literal[
            "de-DE",
            "en",
            "en-GB",
            "es-ES",
            "es-MX",
            "fr-FR",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ms-MY",
            "pt-BR",
            "th-TH",
            "vi-VN",
            "zh-CN",
        ]
        | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        sort_field: Literal["create_time", "index"] | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        time_zone: str | None = None,
    ) -> Paged[m.ConversationMessagePage, m.ConversationMessage]:
        """
        List the messages of a conversation.

        Unknown kinds of message may come any time: keep `content` as text.

        ``GET /customer_service/202309/conversations/{conversation_id}/messages``; read; paged: await it for
        one page, iterate it for every item.

        Args:
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            page_size: Rows per page. At most 10. 10 when it is not given.
            locale: Language of the texts in the answer.
            sort_order: ASC or DESC. The server takes DESC when it is not given.
            sort_field: What rows are sorted by. The server takes create_time when it is not given.
            need_plaintext: Also give each message as plain text.
        """
        return self._caller.paged(
            "get_conversation_messages",
            m.ConversationMessagePage,
            path={"conversation_id": conversation_id},
            query={
                "page_token": page_token,
                "page_size": page_size,
                "locale": locale,
                "sort_order": sort_order,
                "sort_field": sort_field,
                "need_data": need_data,
                "need_plaintext": need_plaintext,
                "time_zone": time_zone,
            },
        )

    async def send_message_202309(
        self,
        *,
        conversation_id: str,
        content: str | None = None,
        type: Literal[
            "TEXT",
            "IMAGE",
            "VIDEO",
            "PRODUCT_CARD",
            "ORDER_CARD",
            "RETURN_REFUND_CARD",
            "COUPON_CARD",
            "LOGISTICS_CARD",
        ]
        | None = None,
    ) -> m.SendMessageResult:
        """
        Send a message to a buyer (2,000 characters at most).

        ``POST /customer_service/202309/conversations/{conversation_id}/messages``; unsafe write.

        Deprecated: use :meth:`send_message`.

        Args:
            content: The message as JSON text, shaped by `type`; 2,000 characters at most.
        """
        return await self._caller.call(
            "send_message_202309",
            m.SendMessageResult,
            path={"conversation_id": conversation_id},
            body={"content": content, "type": type},
        )

    async def mark_buyer_messages_as_read(
        self,
        *,
        conversation_id: str,
    ) -> dict[str, Any] | None:
        """
        Mark a conversation's messages as read.

        ``POST /customer_service/202309/conversations/{conversation_id}/messages/read``; idempotent write.
        """
        return await self._caller.call("mark_buyer_messages_as_read", None, path={"conversation_id": conversation_id})

    async def upload_image_for_buyer_messages(
        self,
        *,
        data: FileInput,
    ) -> m.WebImage:
        """
        Upload an image for a message to a buyer (10 MB).

        ``POST /customer_service/202309/images/upload``; unsafe write.

        Args:
            data: The file. At most 10 MB.
        """
        return await self._caller.call("upload_image_for_buyer_messages", m.WebImage, files={"data": data})

    async def get_customer_service_performance(
        self,
        *,
        support_date_ge: str,
        support_date_lt: str,
    ) -> m.CustomerServicePerformance:
        """
        Read how fast and how well the shop answered buyers over a span of days.

        ``GET /customer_service/202407/performance``; read.

        Args:
            support_date_ge: A date, `YYYY-MM-DD`.
            support_date_lt: A date, `YYYY-MM-DD`.
        """
        return await self._caller.call(
            "get_customer_service_performance",
            m.CustomerServicePerformance,
            query={"support_date_ge": support_date_ge, "support_date_lt": support_date_lt},
        )

    async def get_conversation(
        self,
        *,
        conversation_id: str,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
    ) -> m.ConversationResult:
        """
        Read one conversation: participants, unread messages, session.

        ``GET /customer_service/202601/conversations/{conversation_id}``; read.
        """
        return await self._caller.call(
            "get_conversation",
            m.ConversationResult,
            path={"conversation_id": conversation_id},
            query={"need_session_id": need_session_id, "need_session_info": need_session_info},
        )

    def search_sessions(
        self,
        *,
        begin_time_ge: int | datetime,
        begin_time_lt: int | datetime,
        page_size: int | None = None,
        page_token: str | None = None,
        locale: str | None = None,
        buyer_nickname: str | None = None,
    ) -> Paged[m.SessionPage, m.Session]:
        """
        Search service sessions by time and buyer, with rating and response time.

        ``POST /customer_service/202602/sessions/search``; read; paged: await it for one page, iterate it for
        every item.

        Args:
            begin_time_ge: Began at or after this moment. Unix seconds.
            begin_time_lt: Began before this moment. Unix seconds.
            page_size: Rows per page. From 1 to 100. 20 when it is not given.
            page_token: Where to go on: `next_page_token` of the last answer, opaque; none for the first page.
            locale: Language of the texts in the answer. BCP 47 language tag. The server takes en-US when it
                is not given.
        """
        return self._caller.paged(
            "search_sessions",
            m.SessionPage,
            query={"page_size": page_size, "page_token": page_token, "locale": locale},
            body={"begin_time_ge": begin_time_ge, "begin_time_lt": begin_time_lt, "buyer_nickname": buyer_nickname},
        )

    async def end_session(
        self,
        *,
        conversation_id: str,
        session_id: str,
    ) -> dict[str, Any] | None:
        """
        End the current session of a conversation.

        ``POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end``;
        idempotent write.
        """
        return await self._caller.call(
            "end_session", None, path={"conversation_id": conversation_id, "session_id": session_id}
        )

    async def send_message(
        self,
        *,
        conversation_id: str,
        type: Literal[
            "COUPON_CARD",
            "IMAGE",
            "LOGISTICS_CARD",
            "ORDER_CARD",
            "PRODUCT_CARD",
            "RETURN_REFUND_CARD",
            "TEXT",
            "VIDEO",
        ],
        content: str,
        sender_role: str | None = None,
    ) -> m.SendMessageResult:
        """
        Send a message to a buyer (2,000 characters at most), as agent or robot.

        ``POST /customer_service/202606/conversations/{conversation_id}/messages``; unsafe write.

        Args:
            content: The message as JSON text, shaped by `type`; 2,000 characters at most.
        """
        return await self._caller.call(
            "send_message",
            m.SendMessageResult,
            path={"conversation_id": conversation_id},
            body={"type": type, "content": content, "sender_role": sender_role},
        )


if TYPE_CHECKING:

    class RawCustomerService:
        """The methods of :class:`CustomerService` as :attr:`CustomerService.with_raw_response` gives them."""

        def __init__(self, caller: Caller) -> None: ...

        get_agent_settings = raw_method(CustomerService.get_agent_settings)
        update_agent_settings = raw_method(CustomerService.update_agent_settings)
        get_conversations = raw_paged(CustomerService.get_conversations)
        create_conversation = raw_method(CustomerService.create_conversation)
        get_conversation_messages = raw_paged(CustomerService.get_conversation_messages)
        send_message_202309 = raw_method(CustomerService.send_message_202309)
        mark_buyer_messages_as_read = raw_method(CustomerService.mark_buyer_messages_as_read)
        upload_image_for_buyer_messages = raw_method(CustomerService.upload_image_for_buyer_messages)
        get_customer_service_performance = raw_method(CustomerService.get_customer_service_performance)
        get_conversation = raw_method(CustomerService.get_conversation)
        search_sessions = raw_paged(CustomerService.search_sessions)
        end_session = raw_method(CustomerService.end_session)
        send_message = raw_method(CustomerService.send_message)
else:
    RawCustomerService = CustomerService
