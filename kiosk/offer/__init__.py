"""What the offer is: its model, its database, and what can be asked of it."""
