"""The kiosk on screen: PySide6 Qt Quick. Imports `kiosk` and `printing`, never the other way."""
