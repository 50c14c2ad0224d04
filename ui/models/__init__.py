"""The one list model."""
