"""Speech: a child process that says one sentence at a time, and the kiosk's side (docs/decisions/0034)."""
