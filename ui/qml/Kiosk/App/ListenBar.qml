pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// In the bottom bar's place while somebody listens, so that the page stays where it is: stop, again, how fast, how
// loud; or why nothing is heard.
Rectangle {
    id: bar

    required property Kiosk kiosk
    // Two rows stand there in any case.
    property bool portrait: false
    readonly property Listen listen: kiosk.listen
    readonly property bool mute: listen.trouble !== ""
    readonly property list<string> texts: [mute ? qsTr("Close") : qsTr("Stop"), qsTr("Say it again"), qsTr("Slower"), qsTr("Faster"), qsTr("Quieter"), qsTr("Louder"), qsTr("Help now"), qsTr("Finish and clear")]
    readonly property list<string> icons: ["close", "arrow_back", "arrow_downward", "arrow_upward", "arrow_downward", "volume_up", "emergency", "logout"]
    // All in one row with their pictures; or without them, on two lines; or in two rows.
    readonly property real room: width - 2 * Sizes.margin - (texts.length - 1) * Sizes.gap
    readonly property bool ample: texts.reduce((sum, text) => sum + metrics.advanceWidth(text) + Math.round(Type.bar * 1.3) + Sizes.mm(13) + 4, 0) <= room
    readonly property bool oneRow: !portrait && (ample || texts.reduce((sum, text) => sum + least(text), 0) <= room)

    // How wide a button with these words is, one below the other.
    function least(text: string): real {
        return Math.max(Sizes.touch, ...text.split(" ").map(word => metrics.advanceWidth(word) + Sizes.mm(10) + 4));
    }
    function run(number: int): void {
        [() => listen.close(), () => listen.again(), () => listen.changeSpeed(-1), () => listen.changeSpeed(1), () => listen.changeLoudness(-1), () => listen.changeLoudness(1), () => kiosk.route.open("urgent", ""), () => kiosk.finish()][number]();
    }

    implicitHeight: column.implicitHeight + 2 * Sizes.mm(3)
    color: Colors.bar
    Accessible.role: Accessible.ToolBar
    onVisibleChanged: if (visible)
        first.forceActiveFocus()

    component BarButton: Choice {
        required property int number

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.button
        Layout.minimumWidth: Math.round(bar.least(text))
        leftPadding: Sizes.mm(2)
        rightPadding: Sizes.mm(2)
        manner: "bar"
        letters: Type.bar
        text: bar.texts[number]
        icon.name: bar.ample || !bar.oneRow ? bar.icons[number] : ""
        onActivated: bar.run(number)
    }

    FontMetrics {
        id: metrics

        font.family: Type.family
        font.pixelSize: Type.bar
        font.bold: true
    }
    Rectangle {
        width: parent.width
        height: Sizes.edge
        visible: Theme.plain
        color: Colors.inkOnBar
    }
    ColumnLayout {
        id: column

        anchors {
            fill: parent
            topMargin: Sizes.mm(3)
            bottomMargin: Sizes.mm(3)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.mm(3)

        Words {
            Layout.fillWidth: true
            visible: bar.mute
            text: bar.listen.trouble === "no-language" ? qsTr("This screen has no voice for %1. You can ask at the desk.").arg(bar.listen.language) : qsTr("This screen cannot speak now. You can ask at the desk.")
            color: Colors.inkOnBar
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Sizes.gap

            BarButton {
                id: first

                number: 0
                manner: "sun"
                letters: bar.mute ? Type.body : Type.bar
            }
            BarButton {
                number: 1
                visible: !bar.mute
            }
            Repeater {
                model: bar.oneRow && !bar.mute ? [2, 3, 4, 5] : []
                delegate: BarButton {
                    required property int modelData

                    number: modelData
                }
            }
            BarButton {
                number: 6
                manner: "urgent"
                edge: Colors.barLine
                Accessible.name: qsTr("Help now: who to ring, and a person to talk to")
            }
            BarButton {
                number: 7
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !bar.oneRow && !bar.mute
            spacing: Sizes.gap

            Repeater {
                model: [2, 3, 4, 5]
                delegate: BarButton {
                    required property int modelData

                    number: modelData
                }
            }
        }
    }
}
