"""How much of a feed is read: far over what any council publishes, far under what a PC cannot bear."""

from __future__ import annotations

MOST_RECORDS = 50_000
MOST_BYTES = 1_000_000_000  # of a feed, unpacked, over all its pages
LARGEST_RECORD = 32_000_000  # characters of one record
MOST_PAGES = 5_000
MOST_SECONDS = 1_800  # for reading a feed from the web
MOST_REDIRECTS = 5
CHUNK_BYTES = 64 * 1024

LONGEST_ID = 200
LONGEST_NAME = 200
LONGEST_TEXT = 10_000  # characters of one field; a page of print holds 3,000
MOST_THINGS = 200  # phones, places, schedules or attributes of one service
