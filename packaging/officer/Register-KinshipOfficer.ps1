# Registers the job with Windows Task Scheduler: run once, as administrator.
#
#   .\Register-KinshipOfficer.ps1 -Folder '\\server\kinship\drop' -Test '\\server\kinship\test-hub' `
#       -Everyone '\\server\kinship\everyone' -Keys 'C:\ProgramData\kinship-officer\keys' `
#       -PassphraseFile 'C:\ProgramData\kinship-officer\passphrase.txt' -Account 'COUNCIL\svc-kinship' -Draft
param(
    [Parameter(Mandatory)][string]$Folder,
    [Parameter(Mandatory)][string]$Test,
    [Parameter(Mandatory)][string]$Keys,
    [Parameter(Mandatory)][string]$PassphraseFile,
    [Parameter(Mandatory)][string]$Account,
    [string]$Everyone = '',
    [switch]$Draft,
    [string]$Program = "$env:ProgramFiles\Kinship Kiosk\kinship-kiosk.exe"
)
$ErrorActionPreference = 'Stop'
$words = "content receive `"$Folder`" --central `"$Test`" --keys `"$Keys`" --passphrase-file `"$PassphraseFile`""
if ($Everyone) { $words += " --everyone `"$Everyone`"" }
if ($Draft) { $words += ' --draft' }
$action = New-ScheduledTaskAction -Execute $Program -Argument $words
$trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 5)
$settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -StartWhenAvailable `
    -ExecutionTimeLimit (New-TimeSpan -Minutes 10)
$password = (Get-Credential -UserName $Account -Message 'The account that the job runs as').GetNetworkCredential().Password
Register-ScheduledTask -TaskName 'Kinship officer' -Action $action -Trigger $trigger -Settings $settings `
    -User $Account -Password $password -Description 'Checks and publishes the workbooks that officers put into their folder'
