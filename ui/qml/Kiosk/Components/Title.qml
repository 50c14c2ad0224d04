import QtQuick
import Kiosk.Theme

// The title of a page: one a page.
// Example: Title { text: qsTr("My sheet") }
Words {
    font.pixelSize: Type.title
    font.bold: true
    lineHeight: Type.headingLines
    Accessible.role: Accessible.Heading
}
