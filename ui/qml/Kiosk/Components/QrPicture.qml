import QtQuick
import Kiosk.Theme

// A code to scan, black on white in every theme, with its quiet zone.
// Example: QrPicture { source: service.qr; what: qsTr("Code for %1").arg(service.qrWords) }
Rectangle {
    id: picture

    required property string source
    required property string what

    implicitWidth: Sizes.qr
    implicitHeight: Sizes.qr
    color: "#ffffff"
    radius: Sizes.mm(1.5)
    border.width: Theme.dark ? 0 : Math.max(1, Sizes.edge / 2)
    border.color: Colors.line
    Accessible.role: Accessible.Graphic
    Accessible.name: what

    Image {
        anchors.fill: parent
        anchors.margins: Sizes.mm(1)
        source: picture.source
        fillMode: Image.PreserveAspectFit
        smooth: false
        cache: false
        Accessible.ignored: true
    }
}
