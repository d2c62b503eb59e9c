"""A destination that keeps rows in dictionaries: quick enough for laws, and plain enough to be believed."""

from __future__ import annotations

import json

from tiktok_shop.sync.destinations import Lease, LeaseLostError, LedgerRow, Pending, WindowDone
from tiktok_shop.sync.destinations.known import Shapes


class InMemory:
    """Rows are the items as they came, by table, shop and key."""

    def __init__(self):
        self.shapes = Shapes()
        self.rows: dict[str, dict[tuple, dict]] = {}
        self.windows: dict[tuple, LedgerRow] = {}
        self.leases: dict[str, Lease] = {}
        self.streams = {}
        self.batches: list[list] = []
        self.before_commit = None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        pass

    async def aclose(self):
        pass

    async def open(self, streams, *, read_only=False):
        self.streams.update({stream.name: stream for stream in streams})

    async def ledger(self, shop_id=None):
        found = [row for row in self.windows.values() if shop_id in {None, row.shop_id}]
        return sorted(
            (row for row in found if row.mark is None or row.state == "failed"),
            key=lambda row: (row.shop_id, row.stream, row.start or ""),
        )

    async def pending(self, stream, shop_id):
        found = []
        parent = self.streams[stream.parent.stream]
        for (owner, *key), row in sorted(self.rows.get(parent.name, {}).items()):
            if owner != shop_id:
                continue
            name = "/".join(key)
            mark = json.dumps([row.get(column) for column in stream.parent.watch])
            done = self.windows.get((shop_id, stream.name, name, name))
            if done is None or done.state != "done" or done.mark != mark:
                found.append(Pending(name, {k: v if v is None else str(v) for k, v in row.items()}, mark))
        return found

    async def commit(self, batch, *, leases=()):
        if self.before_commit is not None:
            self.before_commit(batch)
        for lease in leases:
            if self.leases.get(lease.shop_id) != lease:
                raise LeaseLostError("taken over", shop_id=lease.shop_id)
        self.batches.append(list(batch))
        return [
            self._done(window) if isinstance(window, WindowDone) else self._failed(window) for window in batch
        ]

    def _done(self, window):
        stream = self.streams[window.stream]
        table = self.rows.setdefault(stream.name, {})
        if stream.mode == "snapshot" or (stream.mode == "listing" and window.is_full):
            for key in [key for key in table if key[0] == window.shop_id]:
                del table[key]
        count = 0
        for page in window.pages:
            for item in self._items(json.loads(page.text), stream.items_path):
                row = {**item, **page.context}
                table[(window.shop_id, *(str(row.get(column)) for column in stream.table.key))] = row
                count += 1
        start = window.joined_start if window.joined_start is not None else window.start
        for key, row in list(self.windows.items()):
            if key[:2] != (window.shop_id, window.stream) or (row.start is None) != (start is None):
                continue
            meets = row.state == "failed" and start is not None and row.start < window.end and start < row.end
            if start is None or meets or (start <= row.start and row.end <= window.end):
                del self.windows[key]
        made = LedgerRow(
            window.shop_id, window.shop, window.stream, start, window.end, "done", window.finished_at, window.calls,
            count, 0, 0, window.total_count, window.is_full, window.provisional_from, None, None, None, window.mark,
        )  # fmt: skip
        self.windows[window.shop_id, window.stream, start, window.end] = made
        return made

    def _failed(self, window):
        made = LedgerRow(
            window.shop_id, window.shop, window.stream, window.start, window.end, "failed", window.at, 0, 0, 0, 0,
            None, False, None, window.error_class, window.message, window.next_step,
        )  # fmt: skip
        self.windows.setdefault((window.shop_id, window.stream, window.start, window.end), made)
        return made

    @staticmethod
    def _items(value, path):
        for name in path:
            value = (value or {}).get(name)
        return value if isinstance(value, list) else [value] if value else []

    async def acquire(self, shop_id, owner, seconds):
        held = self.leases.get(shop_id)
        if held is not None and held.owner != "":
            return None
        self.leases[shop_id] = Lease(shop_id, owner, (held.token if held else 0) + 1, seconds)
        return self.leases[shop_id]

    async def renew(self, lease, seconds):
        return lease

    async def release(self, lease):
        if self.leases.get(lease.shop_id) == lease:
            self.leases[lease.shop_id] = Lease(lease.shop_id, "", lease.token, 0)

    async def query(self, sql, params=()):
        raise NotImplementedError("rows in a dict know no SQL: look at `rows`")

    async def reset(self, shop_id=None, stream=None):
        raise NotImplementedError("nothing that runs over this forgets rows")
