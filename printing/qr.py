"""QR codes as dark and light squares, for paper and screen alike.

Level M (15 % may be lost to a poor photocopy). Without its quiet zone: whoever draws it leaves
`style.QR_QUIET_MODULES` light modules on every side.
"""

from __future__ import annotations

from typing import Any

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.errors import CodeTooLong
from printing import style
from printing.remembered import remembered

# What version 40, the largest, holds at level M (ISO/IEC 18004, table 7); `best_fit` breaks beyond it.
_MOST_BYTES = 2331


@remembered(256)
def matrix(payload: str, size_mm: float = style.QR_MM) -> tuple[tuple[bool, ...], ...]:
    """The code's rows from the top, dark squares True; always square, without its quiet zone.

    `size_mm` is the width it will be shown at; a code on screen may be larger than one on paper.

    Raises:
        CodeTooLong: at that size its modules would be under 0.5 mm.
    """
    code, _ = _begun(payload, size_mm)
    code.make(fit=False)
    return tuple(tuple(bool(square) for square in row) for row in code.get_matrix())


@remembered(4096)
def modules(payload: str, size_mm: float = style.QR_MM) -> int:
    """How many squares wide the code is: found a hundred times as fast as the code itself.

    Raises:
        CodeTooLong: as `matrix`.
    """
    return _begun(payload, size_mm)[1]


def _begun(payload: str, size_mm: float) -> tuple[QRCode[Any], int]:
    if len(payload.encode()) > _MOST_BYTES:
        raise CodeTooLong(payload, size_mm)
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload)
    count = 17 + 4 * code.best_fit(start=1)
    if size_mm / count < style.QR_SMALLEST_MODULE_MM:
        raise CodeTooLong(payload, size_mm)
    return code, count


def quiet_pt(payload: str) -> float:
    """How wide the quiet zone is on paper, in points.

    Raises:
        CodeTooLong: as `matrix`.
    """
    return style.QR_QUIET_MODULES * style.QR_PT / modules(payload)
