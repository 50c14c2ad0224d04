import QtQuick
import Kiosk.Theme

// The title of a page: one a page.
// Example: Title { text: qsTr("My sheet") }
Words {
    font.pixelSize: Type.title
    font.bold: true
    // At the beginning of its line, in whatever script it is written.
    horizontalAlignment: Text.AlignLeft
    lineHeight: Type.headingLines
    Accessible.role: Accessible.Heading
}
