import QtQuick
import Kiosk.Theme

// The title of a page: one a page.
// Example: Title { text: qsTr("My sheet") }
Words {
    font.pixelSize: Type.title
    font.bold: true
    lineHeight: 1.0
    Accessible.role: Accessible.Heading
}
