import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Above every page in a language that nobody has checked yet: it says so, and English is one touch away.
Rectangle {
    id: note

    required property Kiosk kiosk
    readonly property Comfort comfort: kiosk.comfort

    implicitHeight: Math.max(Sizes.touch, words.implicitHeight) + 2 * Sizes.mm(2)
    visible: kiosk.route.visiting && (comfort.inEnglish || comfort.draft)
    color: Colors.hint

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Sizes.edge
        color: Colors.line
    }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.gap

        Icon {
            name: "translate"
            size: Math.round(Type.bar * 1.4)
        }
        Words {
            id: words

            Layout.fillWidth: true
            text: note.comfort.inEnglish ? qsTr("What the council offers is shown in English.") : qsTr("Draft translation: nobody has checked it yet. What is not translated is in English.")
            font.pixelSize: Type.bar
        }
        Choice {
            letters: Type.bar
            topPadding: 0
            bottomPadding: 0
            text: note.comfort.inEnglish ? qsTr("Show it in %1").arg(note.comfort.languageName) : qsTr("Show it in English")
            onActivated: note.comfort.toggleEnglish()
        }
    }
}
