"""What the workbook looks like: its sheets, their columns, and how an officer calls them.

The one place to name a field for the workbook. Writing, reading, drop-down lists, the how-to sheet and the
words of problems all follow from it; a test fails where a field of `Source` stands nowhere here.
"""

from __future__ import annotations

from kiosk.content.ledger import Vocabulary
from kiosk.content.workbook.columns import FIRST_AREA
from kiosk.content.workbook.list_sheets import LIST_SHEETS
from kiosk.content.workbook.service_sheets import SERVICE_SHEETS

SHEETS = (*SERVICE_SHEETS, *LIST_SHEETS)
BY_KIND = {sheet.kind: sheet for sheet in SHEETS}


def vocabulary() -> Vocabulary:
    """How an officer calls the fields, where a problem names one."""
    fields = {(sheet.kind, column.key): f"“{column.heading}”" for sheet in SHEETS for column in sheet.columns}
    fields["service", "areas"] = f"“{FIRST_AREA}”"
    fields |= {("service", sheet.within): f"“{sheet.title}”" for sheet in SHEETS if sheet.within}
    fields["translated text", "texts"] = fields["translated text", "text"]
    fields |= {("cancellation", key): fields["schedule", "cancellations"] for key in ("date", "reason")}
    return Vocabulary(fields, {"location": "place"}, "yes or no")
