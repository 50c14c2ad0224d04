"""The core of the Kinship Local Offer kiosk: no Qt, no reportlab."""
