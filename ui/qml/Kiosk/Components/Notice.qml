import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One thing to know, in the middle of a page: an icon on a disc, a heading, a sentence, and what to do now.
// Example: Notice { icon: "print"; heading: qsTr("Your sheet is printed"); Choice { … } }
ColumnLayout {
    id: notice

    required property string icon
    required property string heading
    property string body
    // Whose colours the disc has: an area's, such as "groups" for what went well.
    property string area: "money"
    // False where a page's own title stands above.
    property bool isTitle: true
    // Whether there is height enough for the disc.
    property bool roomy: true
    // How many answers stand beside each other.
    property alias most: answers.most
    default property alias content: answers.data
    readonly property bool breaks: true

    Layout.fillWidth: true
    Layout.fillHeight: true
    spacing: Sizes.mm(7)

    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: notice.roomy
        implicitWidth: Sizes.mm(44)
        implicitHeight: Sizes.mm(44)
        radius: width / 2
        color: Theme.dark ? Colors.disc(notice.area) : Colors.ground(notice.area)
        border.width: Sizes.edge
        border.color: Colors.edge(notice.area)

        Icon {
            anchors.centerIn: parent
            name: notice.icon
            size: Sizes.mm(26)
            color: Theme.dark ? Colors.inkOnDisc : Colors.edge(notice.area)
        }
    }
    Title {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: Type.tied(notice.heading)
        font.pixelSize: notice.isTitle ? Math.round(Type.title * (Theme.textSize < 2 ? 1.25 : 1.1)) : Type.title
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(Type.name * 34)
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        text: Type.tied(notice.body)
        font.pixelSize: Type.name
    }
    Tiles {
        id: answers

        Layout.fillWidth: true
        Layout.maximumWidth: most === 1 ? Math.round(Type.name * 17) : Math.max(Sizes.mm(330), Math.round(Type.bodyMm * Theme.pixelsPerMm * 44))
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Sizes.mm(2)
        letters: 20
        most: 2
    }
    Item {
        Layout.fillHeight: true
    }
}
