"""Paper: what goes on the support sheet, how it is drawn, and the printers it goes to."""
