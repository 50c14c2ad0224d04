import QtQuick
import Kiosk.Theme

// The heading of a part of a page.
// Example: Heading { text: qsTr("How to get it") }
Words {
    font.pixelSize: Type.name
    font.bold: true
    // At the beginning of its line, in whatever script it is written.
    horizontalAlignment: Text.AlignLeft
    lineHeight: Type.headingLines
    Accessible.role: Accessible.Heading
}
