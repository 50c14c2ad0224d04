pragma Singleton
import QtQuick

// What the other singletons follow: the screen's scale, and what this visit has chosen. Set once, by Main.
QtObject {
    // Pixels in a millimetre of the real screen.
    property real pixelsPerMm: 4
    // 0 Standard, 1 Large, 2 Largest.
    property int textSize: 0
    // "warm", "light" or "dark".
    property string contrast: "warm"
    // The language of the visit (ISO 639-1), and whether it is read from right to left.
    property string language: "en"
    property bool rightToLeft: false
    // Whether anything may move by itself.
    property bool motion: true
    readonly property bool dark: contrast === "dark"
    readonly property bool plain: contrast !== "warm"
}
