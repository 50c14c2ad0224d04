; Inno Setup 6: one setup for all users of the computer. After PyInstaller, from the top of the tree:
;     iscc /DVersion=0.0.0 packaging\windows\kinship-kiosk.iss
; with the version of pyproject.toml in place of 0.0.0.
#ifndef Version
  #error "Name the version: iscc /DVersion=... (that of pyproject.toml)"
#endif

[Setup]
AppId={{6F0B3C53-0B8E-4E64-9E0B-5A1C8E1C2D77}
AppName=Kinship Local Offer kiosk
AppVersion={#Version}
DefaultDirName={autopf}\Kinship Kiosk
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=kinship-kiosk-{#Version}-setup
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
ChangesEnvironment=yes
CloseApplications=yes

[Dirs]
; What the kiosk keeps: whoever is logged on at the kiosk may write it, since Assigned Access gives that account
; no name that is known here. What IT writes stands one folder higher, where only administrators write.
Name: "{commonappdata}\kinship-kiosk"; Permissions: admins-full system-full users-readexec
Name: "{commonappdata}\kinship-kiosk\state"; Permissions: admins-full system-full users-modify

[Files]
Source: "..\..\dist\kinship-kiosk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs
Source: "..\kiosk.toml"; DestDir: "{commonappdata}\kinship-kiosk"; Flags: onlyifdoesntexist uninsneveruninstall
Source: "README.md"; DestDir: "{app}"

[Registry]
Root: HKLM; Subkey: "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"; \
  ValueType: string; ValueName: "KINSHIP_KIOSK_HOME"; ValueData: "{commonappdata}\kinship-kiosk\state"; \
  Flags: uninsdeletevalue

[Icons]
Name: "{commonprograms}\Kinship Kiosk"; Filename: "{app}\kinship-kiosk-screen.exe"; Parameters: "run"

[UninstallDelete]
Type: files; Name: "{commonprograms}\Kinship Kiosk.lnk"
