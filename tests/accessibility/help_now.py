"""*Help now* is one touch away on every page of a visit (design, section 5, screen 8)."""

from ui.scene import CONTROLS
from ui.viewmodels.route import BEFORE_AND_AFTER, STAFF

HELP_NOW = "Help now"
# They lie over a page and its bar, and one touch takes them away.
PANELS = ("text-size", "contrast", "easier", "language", "no-voice", "still-there")
LEAST_MM = 12.7
SLACK = 1.0  # pixels: what is rounded to whole ones


def without_help_now(view, seen):
    """Where a carer is in a visit and *Help now* is not one touch away."""
    if view.page in BEFORE_AND_AFTER or view.page.startswith(STAFF) or view.name in PANELS:
        return []
    least = LEAST_MM * seen.pixels_per_mm - SLACK
    return [
        f"{HELP_NOW} is not there on page {number} of {view}"
        for number, sight in enumerate(seen.sights, 1)
        if not any(
            node.role in CONTROLS
            and node.name.startswith(HELP_NOW)
            and node.shown
            and node.enabled
            and min(node.box.width, node.box.height) >= least
            for node in sight.nodes
        )
    ]
