"""Every colour, size and number of the workbook's looks. Colours are the kiosk's own, lightened for paper."""

FONT = "Calibri"
BODY_POINTS = 11
TITLE_POINTS = 20
HEADING_POINTS = 11
PART_POINTS = 14

TEAL, WHITE, INK, SOFT_INK = "0B4F4A", "FFFFFF", "1F2A2A", "5A6666"
PAPER, LOCKED = "FBF7EF", "E9EEED"
OVERDUE, OVERDUE_INK = "F6C9C2", "7A1A0E"
SOON, SOON_INK = "FCE7B0", "6B4A00"
UNVERIFIED, UNVERIFIED_INK = "FCE7B0", "6B4A00"
EMPTY = "F9DAD5"  # where something must stand
PROBLEM, PROBLEM_INK, PROBLEM_EDGE = "FFE14D", "7A1A0E", "C4261D"
LINE = "D8DEDD"
TABS = {"how to": "F2B705", "services": TEAL, "lists": "7A8B8A", "problems": PROBLEM_EDGE}

LINE_HEIGHT, TALLEST_ROW = 15, 405  # points; a spreadsheet holds no taller one
WIDEST_A4, WIDEST_A3 = 190, 280  # characters that can still be read on one printed page
HEADING_HEIGHT = 34  # points: two lines
SOON_DAYS = 60
NARROW, WIDE = 28, 90  # the two columns of an upright sheet, in characters
LAST_ROW, LAST_CHOICE = 1_048_576, 20_000
SPARE_ROWS = 300  # below the last one: drop-down lists and colours go on so far
