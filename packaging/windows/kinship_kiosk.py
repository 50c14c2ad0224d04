"""What PyInstaller makes kinship-kiosk.exe of, and kinship-kiosk-screen.exe, which opens no console."""

import sys

from kiosk.__main__ import main

sys.exit(main())
