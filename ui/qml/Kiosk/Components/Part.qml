import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A heading and what stands under it, kept together on a page; nothing at all where it is empty.
// Example: Part { heading: qsTr("What happens next"); body: service.next }
ColumnLayout {
    id: part

    required property string heading
    property string body
    default property alias content: rest.data
    readonly property bool breaks: true

    Layout.fillWidth: true
    spacing: Sizes.mm(2)

    Heading {
        readonly property bool keepsNext: true

        Layout.fillWidth: true
        text: part.heading
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: Type.tied(part.body)
    }
    ColumnLayout {
        id: rest

        readonly property bool breaks: true

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Sizes.mm(2)
    }
}
