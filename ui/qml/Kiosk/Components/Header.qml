pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The top of a page: the way back, an area's disc, the title, a line below it (or, where height is scarce, beside it).
// Example: Header { title: qsTr("Money"); area: "money"; icon: "payments"; onBack: route.back() }
GridLayout {
    id: header

    required property string title
    property string subtitle
    property string area
    property string icon
    property string backText: qsTr("Back")
    property string homeText: qsTr("Home")
    property bool canGoBack: true
    // From further away than one step there is a way home, too.
    property bool farFromHome: false
    // Height is scarce: the subtitle stands beside the title, or nowhere (then `roomForSubtitle` is false).
    property bool tight: false
    readonly property bool roomForSubtitle: !tight || titleLine.advanceWidth + subtitleLine.advanceWidth + columnSpacing + 2 < beside
    // What the way back and the disc leave for words beside them; the title goes under the button where that is little.
    readonly property real discWidth: icon !== "" ? Sizes.disc + columnSpacing : 0
    readonly property real beside: width - discWidth - (canGoBack ? ways.implicitWidth + columnSpacing : 0)
    // There is no height for two rows, whatever becomes of the title.
    property bool low: false
    readonly property bool stacked: !low && Sizes.columns(width, 20, 2) < 2 && titleLine.advanceWidth + 2 > beside
    readonly property real titleRoom: stacked ? width - discWidth : beside

    signal back
    signal home

    columns: stacked ? 1 : 2
    columnSpacing: Sizes.mm(6)
    rowSpacing: Sizes.mm(3)

    TextMetrics {
        id: titleLine

        font.family: Type.family
        font.pixelSize: Type.title
        font.bold: true
        text: header.title
    }
    TextMetrics {
        id: subtitleLine

        font.family: Type.family
        font.pixelSize: Type.body
        text: header.subtitle
    }
    RowLayout {
        id: ways

        visible: header.canGoBack
        Layout.fillWidth: false
        Layout.maximumWidth: header.width
        Layout.minimumWidth: Math.min(header.width, implicitWidth)
        Layout.alignment: Qt.AlignVCenter
        spacing: Sizes.gap
        Accessible.role: Accessible.ToolBar

        Choice {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumHeight: Sizes.button
            text: header.backText
            icon.name: "arrow_back"
            onActivated: header.back()
        }
        Repeater {
            model: header.farFromHome ? 1 : 0
            delegate: Choice {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.minimumHeight: Sizes.button
                text: header.homeText
                icon.name: "home"
                onActivated: header.home()
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: header.columnSpacing

        Rectangle {
            visible: header.icon !== ""
            Layout.preferredWidth: Sizes.disc
            Layout.preferredHeight: Sizes.disc
            radius: Sizes.disc / 2
            color: Colors.disc(header.area)

            Icon {
                anchors.centerIn: parent
                name: header.icon || "info"
                size: Math.round(Sizes.disc * 0.6)
                color: Colors.inkOnDisc
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(1)

            // A long title is written smaller, down to the size of a name (of body text, where height is scarce), before it
            // is wrapped.
            Title {
                Layout.fillWidth: true
                text: Type.tied(header.title)
                font.pixelSize: Math.max(header.low ? Type.body : Type.name, Math.min(Type.title, Math.floor(Type.title * (header.titleRoom - 2) / Math.max(1, titleLine.advanceWidth))))
            }
            Words {
                Layout.fillWidth: true
                visible: text !== "" && !header.tight
                text: Type.tied(header.subtitle)
                color: Colors.softInk
            }
        }
        Words {
            visible: text !== "" && header.tight && header.roomForSubtitle
            text: header.subtitle
            color: Colors.softInk
        }
    }
}
