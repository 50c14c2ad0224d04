pragma Singleton
import QtQuick

// Geometry in millimetres (design, section 6), handed out in whole pixels.
QtObject {
    readonly property int gap: mm(4)
    readonly property int pad: mm(6)
    readonly property int margin: mm(12)
    readonly property int radius: mm(4)
    readonly property int edge: Math.max(1, mm(0.6))
    readonly property int ring: Math.max(2, mm(1.2))
    // Main buttons; nothing to touch is ever smaller than `touch`.
    readonly property int button: mm(20)
    readonly property int touch: mm(14)
    readonly property int disc: mm(19)
    readonly property int icon: mm(10)
    readonly property int qr: mm(44)

    function mm(length: real): int {
        return Math.round(length * Theme.pixelsPerMm);
    }
    // How many columns fit, each wide enough for `letters` capitals of body text.
    function columns(width: real, letters: real, most: int): int {
        const least = letters * Type.bodyMm * Theme.pixelsPerMm;
        return Math.max(1, Math.min(most, Math.floor((width + gap) / (least + gap))));
    }
}
