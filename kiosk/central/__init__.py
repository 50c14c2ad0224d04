"""How an offer travels: one signed file, published once, that every kiosk follows (design, section 8)."""
