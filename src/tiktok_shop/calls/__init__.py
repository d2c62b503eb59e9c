"""
From what a caller gives to one request on the wire, and from the answer to what the caller gets.

.. code-block:: text

    handle      call, paged, batch, request by name; plain JSON
    caller      one call, a list page by page, a batch part by part
    arguments   what was given: checked, in its wire form (pure)
    request     operation + arguments + target -> one request (pure)
    pages       where a list goes on and where it ends
    batches     how a list of ids is split, and how each one fared (pure)
    uploads     multipart bodies that can be sent more than once

What is given goes down once: nothing below takes apart what was put together above. A second API is another ``Api``
value, not another caller.
"""
