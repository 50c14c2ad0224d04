"""What PyInstaller makes kinship-kiosk-voice.exe of: the child that speaks (docs/decisions/0034)."""

from ui.speech.child import main

main()
