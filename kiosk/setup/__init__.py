"""Unattended set-up of one kiosk: an answers file, compared with the computer, and only what differs changed.

`answers` reads and checks; `plan` compares and lists `Change`s; nothing is written before all is known to be
right. Each other file knows one place of differences: the settings file, copied files, CUPS, or the machine.
"""
