pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The frame of one question of several: the way back, how far one has come, the way on; then the question, and its
// answers, which turn like pages where they are many.
// Example: Question { step: 1; title: qsTr("How old are the children?"); onNext: route.open(…); Tiles { … } }
Item {
    id: question

    required property int step
    property int steps: 3
    required property string title
    property string subtitle
    // What the way on says, and whether it is the obvious next thing.
    property string nextText: qsTr("Skip this")
    property bool answered: false
    default property alias content: scroller.content
    property alias stretch: scroller.stretch
    readonly property bool landscape: width > height
    readonly property bool tight: Theme.textSize === 2 || landscape && Theme.textSize === 1

    readonly property bool beside: titleLine.advanceWidth + subtitleLine.advanceWidth + Sizes.mm(8) + 2 < width - 2 * Sizes.margin

    // From further away than one step there is a way home, too. Where the row has no room for all of it: below it where
    // there is height, else without a word on how far one has come. On a low screen the row has the letters of the bar.
    readonly property bool crowded: step > 1 && Sizes.columns(width, 30, 2) < 2
    readonly property bool homeBelow: crowded && !landscape
    readonly property bool low: landscape && height < Sizes.mm(165)
    readonly property int letters: low && (crowded || Theme.textSize === 2) ? Type.bar : Type.body

    signal back
    signal home
    signal next

    component Progress: ColumnLayout {
        spacing: Sizes.mm(2)

        Words {
            Layout.fillWidth: true
            text: qsTr("Question %1 of %2").arg(question.step).arg(question.steps)
            font.pixelSize: question.letters
            color: Colors.softInk
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(2)

            Repeater {
                model: question.steps
                delegate: Rectangle {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredHeight: Sizes.mm(3)
                    radius: height / 2
                    color: index < question.step ? (Theme.dark ? Colors.sun : Colors.deep) : Colors.card
                    border.width: Sizes.edge
                    border.color: index < question.step ? color : Colors.line
                }
            }
        }
    }
    TextMetrics {
        id: titleLine

        font.family: Type.family
        font.pixelSize: Type.title
        font.bold: true
        text: question.title
    }
    TextMetrics {
        id: subtitleLine

        font.family: Type.family
        font.pixelSize: Type.body
        text: question.subtitle
    }
    ColumnLayout {
        id: head

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(question.low ? 4 : question.tight ? 6 : 8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.mm(question.tight ? 3 : 5)

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(6)

            Choice {
                Layout.minimumHeight: Sizes.button
                Layout.maximumWidth: question.width * 0.3
                text: qsTr("Back")
                letters: question.letters
                icon.name: "arrow_back"
                onActivated: question.back()
            }
            Choice {
                visible: question.step > 1 && !question.homeBelow
                Layout.minimumHeight: Sizes.button
                text: qsTr("Home")
                letters: question.letters
                icon.name: "home"
                onActivated: question.home()
            }
            Item {
                visible: question.crowded
                Layout.fillWidth: true
            }
            Progress {
                visible: !question.crowded
                Layout.fillWidth: true
            }
            Choice {
                Layout.minimumHeight: Sizes.button
                Layout.maximumWidth: question.width * 0.36
                text: question.nextText
                letters: question.letters
                manner: question.answered ? "deep" : "plain"
                onActivated: question.next()
            }
        }
        RowLayout {
            visible: question.homeBelow
            Layout.fillWidth: true
            spacing: Sizes.mm(6)

            Choice {
                Layout.minimumHeight: Sizes.button
                text: qsTr("Home")
                icon.name: "home"
                onActivated: question.home()
            }
            Progress {
                Layout.fillWidth: true
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: question.beside ? 2 : 1
            columnSpacing: Sizes.mm(8)
            rowSpacing: Sizes.mm(1)

            Title {
                Layout.fillWidth: !question.beside
                text: Type.tied(question.title)
                font.pixelSize: Math.max(Type.name, Math.min(Type.title, Math.floor(Type.title * (question.width - 2 * Sizes.margin - 2) / Math.max(1, titleLine.advanceWidth))))
            }
            Words {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                visible: text !== "" && (question.beside || !question.tight)
                text: question.subtitle
                color: Colors.softInk
            }
        }
    }
    Scroller {
        id: scroller

        anchors {
            top: head.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            topMargin: Sizes.mm(question.low ? 3 : question.tight ? 4 : 5)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            bottomMargin: Sizes.mm(question.low ? 3 : 5)
        }
    }
}
