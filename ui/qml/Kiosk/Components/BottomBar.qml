pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Always there during a visit, always the same, low enough for everyone: make it easier, my sheet, finish. Two rows
// in portrait. Where what makes it easier does not fit, it folds into one button. For staff there is no sheet, and
// English alone.
// Example: BottomBar { kiosk: root.kiosk; onAsked: panel => open(panel) }
Rectangle {
    id: bar

    required property Kiosk kiosk
    property bool portrait: false
    // Whether the screen is high enough to be lowered.
    property bool canLower: false

    // A panel: "text-size", "contrast", "language", "easier".
    signal asked(panel: string)

    readonly property var easier: [
        {
            "does": "text-size",
            "text": qsTr("Text size"),
            "icon": "format_size"
        },
        {
            "does": "contrast",
            "text": qsTr("Contrast"),
            "icon": "contrast"
        },
        {
            "does": "listen",
            "text": qsTr("Listen"),
            "icon": "volume_up"
        },
        {
            "does": "language",
            "text": qsTr("Language"),
            "icon": "translate"
        },
        {
            "does": "lower",
            "text": kiosk.comfort.lowered ? qsTr("Raise the screen") : qsTr("Lower the screen"),
            "icon": kiosk.comfort.lowered ? "arrow_upward" : "arrow_downward"
        }
    ].filter(one => (one.does !== "listen" || !kiosk.route.staff) && (one.does !== "language" || kiosk.comfort.severalLanguages && !kiosk.route.staff) && (one.does !== "lower" || canLower))
    readonly property string sheetText: kiosk.sheet.count > 0 ? qsTr("My sheet (%1)").arg(kiosk.sheet.count) : qsTr("My sheet")
    readonly property string helpText: qsTr("Help now")
    readonly property string finishText: qsTr("Finish and clear")
    readonly property real room: width - 2 * Sizes.margin
    readonly property real easierWidth: widthOf(easier.map(one => one.text))
    readonly property real endsWidth: widthOf(kiosk.route.staff ? [finishText] : [helpText, sheetText, finishText])
    readonly property bool folded: easierWidth > room - (portrait ? 0 : endsWidth + gap)

    readonly property string easierText: qsTr("Make it easier")
    readonly property var listen: easier.find(one => one.does === "listen")
    // Folded, the bar keeps Listen where it can: whoever needs it may not read what it folded into.
    readonly property bool listenStays: folded && listen !== undefined && widthOf([easierText, listen.text]) <= room - (portrait ? 0 : endsWidth + gap)

    // Eight buttons stand side by side on the usual screen, 21 inches wide.
    readonly property int gap: Sizes.mm(3)

    // How wide buttons with these words are side by side.
    function widthOf(texts: list<string>): real {
        const each = Math.round(metrics.font.pixelSize * 1.3) + Sizes.mm(3) + 2 * Sizes.mm(4.5) + 4;
        return texts.reduce((sum, text) => sum + metrics.advanceWidth(text) + each, (texts.length - 1) * gap);
    }
    function run(does: string): void {
        if (does === "lower")
            kiosk.comfort.toggleLowered();
        else if (does === "listen")
            kiosk.listen.listen();
        else
            asked(does);
    }

    implicitHeight: grid.implicitHeight + 2 * Sizes.mm(3)
    color: Colors.bar
    Accessible.role: Accessible.ToolBar

    component BarButton: Choice {
        Layout.fillHeight: true
        Layout.fillWidth: bar.portrait
        Layout.minimumHeight: Sizes.button
        leftPadding: Sizes.mm(1.5) // and 3 mm of spacing within: `widthOf` counts 4.5
        rightPadding: Sizes.mm(1.5)
        manner: "bar"
        letters: Type.bar
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
    GridLayout {
        id: grid

        anchors {
            fill: parent
            topMargin: Sizes.mm(3)
            bottomMargin: Sizes.mm(3)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        columns: bar.portrait ? 1 : 2
        columnSpacing: bar.gap
        rowSpacing: Sizes.mm(3)

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: bar.gap

            Repeater {
                model: bar.folded ? [] : bar.easier
                delegate: BarButton {
                    required property var modelData

                    text: modelData.text
                    icon.name: modelData.icon
                    onActivated: bar.run(modelData.does)
                }
            }
            BarButton {
                visible: bar.folded
                text: bar.easierText
                icon.name: "settings"
                onActivated: bar.asked("easier")
            }
            BarButton {
                visible: bar.listenStays
                text: bar.listen ? bar.listen.text : ""
                icon.name: "volume_up"
                onActivated: bar.run("listen")
            }
            Item {
                visible: !bar.portrait
                Layout.fillWidth: true
            }
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: bar.portrait
            spacing: bar.gap

            BarButton {
                visible: !bar.kiosk.route.staff
                text: bar.helpText
                icon.name: "emergency"
                manner: "urgent"
                edge: Colors.barLine
                Accessible.name: qsTr("Help now: who to ring, and a person to talk to")
                onActivated: bar.kiosk.route.open("urgent", "")
            }
            BarButton {
                visible: !bar.kiosk.route.staff
                text: bar.sheetText
                icon.name: "print"
                manner: "sun"
                onActivated: bar.kiosk.route.open("sheet", "")
            }
            BarButton {
                text: bar.finishText
                icon.name: "logout"
                onActivated: bar.kiosk.finish()
            }
        }
    }
}
