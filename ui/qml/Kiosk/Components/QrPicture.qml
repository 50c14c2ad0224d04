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
    Accessible.role: Accessible.Graphic
    Accessible.name: what

    Image {
        // Every module as many whole pixels as its neighbour, so that none comes out thin.
        readonly property int scaleUp: Math.max(1, Math.floor(picture.width / Math.max(1, implicitWidth)))

        anchors.centerIn: parent
        width: implicitWidth * scaleUp
        height: implicitHeight * scaleUp
        source: picture.source
        smooth: false
        cache: false
        Accessible.ignored: true
    }
}
