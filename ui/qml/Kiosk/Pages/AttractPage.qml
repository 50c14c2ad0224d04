pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Nobody is here yet. Nothing to learn: touch anywhere.
Rectangle {
    id: page

    required property Kiosk kiosk
    readonly property WhatsOn diary: kiosk.whatsOn
    readonly property string todayWhat: [diary.nextName, diary.nextTime, diary.nextHere ? "" : diary.nextPlace].filter(part => part !== "").join(", ")
    readonly property string todayWords: diary.nextHere ? qsTr("Today in this hub: %1").arg(todayWhat) : qsTr("Today: %1").arg(todayWhat)

    // A low screen has everything, smaller: all of it is to be seen at once. Letters are Standard between visits.
    readonly property real part: Math.min(1, height / Sizes.mm(268))

    color: Colors.bar

    Pressable {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true // its own button says the same
        text: qsTr("Touch anywhere to start")
        onActivated: page.kiosk.start()
    }
    ColumnLayout {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: today.visible ? -today.height / 2 : 0
        width: parent.width - 4 * Sizes.margin
        spacing: Sizes.mm((today.visible && page.width > page.height ? 6 : 9) * page.part)

        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: page.kiosk.council
            font.bold: true
            font.pixelSize: Type.name
            color: Colors.quiet
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            Layout.maximumWidth: Math.round(font.pixelSize * 14.5)
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Bringing up a relative’s or a friend’s child?")
            font.bold: true
            font.pixelSize: Type.px(Math.min(17 * page.part, page.width / Theme.pixelsPerMm / 18))
            lineHeight: Type.headingLines
            color: Colors.inkOnBar
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("There is help for you here.")
            font.pixelSize: Type.title
            color: Colors.inkOnBar
        }
        Choice {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Sizes.mm(page.part < 1 ? 0 : 6)
            Layout.preferredHeight: Math.max(Sizes.mm(44 * page.part), implicitHeight)
            Layout.preferredWidth: Math.min(page.width - 4 * Sizes.margin, Math.max(Sizes.mm(180), implicitWidth))
            text: qsTr("Touch to start")
            manner: "sun"
            icon.name: "touch_app"
            letters: Type.px(12.5 * page.part)
            corner: Sizes.radius * 2
            onActivated: page.kiosk.start()
        }
        // Each language by its own name: whoever reads it finds it.
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            visible: page.kiosk.comfort.severalLanguages
            columns: Math.max(2, Math.floor((page.width - 2 * Sizes.margin + Sizes.gap) / (Sizes.mm(page.part < 1 ? 40 : 56) + Sizes.gap)))
            columnSpacing: Sizes.gap
            rowSpacing: Sizes.gap

            Repeater {
                model: page.kiosk.comfort.languages
                delegate: Choice {
                    required property string code
                    required property string name

                    Layout.fillWidth: true
                    Layout.minimumHeight: Sizes.button
                    text: name
                    letters: page.part < 1 ? Type.bar : Type.px(5)
                    leftPadding: Sizes.mm(3)
                    rightPadding: Sizes.mm(3)
                    manner: "bar"
                    onActivated: page.kiosk.startIn(code)
                }
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Sizes.mm(page.part < 1 ? 0 : 4)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Free. No log in. Nothing you touch is kept.")
            font.pixelSize: Type.name
            color: Colors.inkOnBar
        }
    }
    // Today's next group, for whoever only passes by.
    Rectangle {
        id: today

        visible: page.diary.nextName !== ""
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        implicitHeight: Math.max(words.implicitHeight + 2 * Sizes.mm(7), door.height + 2 * Sizes.mm(3))
        color: Colors.hint
        border.width: Theme.plain ? Sizes.edge : 0
        border.color: Colors.line

        Marked {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * (Sizes.margin + door.width + Sizes.gap))
            icon: "event"
            letters: Type.name
            bold: true
            text: page.todayWords
        }
    }
    // A small door, named, for who works here; last, so that keys reach it last.
    Choice {
        id: door

        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Sizes.margin
            bottomMargin: today.visible ? Math.round((today.height - height) / 2) : page.part < 1 ? Sizes.mm(2) : Sizes.margin
        }
        text: qsTr("Staff")
        manner: "bar"
        icon.name: "lock"
        letters: Type.bar
        onActivated: page.kiosk.staffDoor()
    }
}
