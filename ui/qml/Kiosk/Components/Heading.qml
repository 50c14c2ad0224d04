import QtQuick
import Kiosk.Theme

// The heading of a part of a page.
// Example: Heading { text: qsTr("How to get it") }
Words {
    font.pixelSize: Type.name
    font.bold: true
    lineHeight: Type.headingLines
    Accessible.role: Accessible.Heading
}
