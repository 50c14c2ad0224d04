import pytest

from kiosk.errors import PrinterFault
from printing.printers import printer_for


@pytest.mark.parametrize(
    "uri",
    [
        "http://printer/",
        "socket://printer:9100",
        "Front desk",
        "ipp://",
        "ipp:///ipp/print",
        "ipp://printer:99999/",
        "ipp://[::1/",
        "file://other-machine/share",
        "file:relative",
    ],
)
def test_what_is_no_printer_s_address_is_refused_with_it(uri):
    with pytest.raises(PrinterFault) as fault:
        printer_for(uri)
    assert fault.value.printer == uri
    assert fault.value.exit_code == 6


def test_a_password_is_refused_and_not_repeated():
    with pytest.raises(PrinterFault) as fault:
        printer_for("ipps://desk:s3cret@printer.example:631/ipp/print")
    assert fault.value.printer == "ipps://printer.example:631/ipp/print"
    assert "s3cret" not in str(fault.value)


def test_to_ask_for_no_printer_is_our_bug():
    with pytest.raises(ValueError, match="no printer"):
        printer_for("")


@pytest.mark.parametrize(
    ("uri", "reached"),
    [
        ("ipp://printer", ("printer", 631, "/ipp/print", False)),
        ("ipps://printer/", ("printer", 631, "/ipp/print", True)),
        ("ipp://localhost:8631/printers/Desk", ("localhost", 8631, "/printers/Desk", False)),
        ("ipp://[::1]/ipp", ("::1", 631, "/ipp", False)),
    ],
)
def test_host_port_path_and_encryption_are_read_from_the_address(uri, reached):
    printer = printer_for(uri).loaded()
    assert (printer.host, printer.port, printer.path, printer.encrypted) == reached
