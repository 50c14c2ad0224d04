pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Two questions that end in what the family likely is, in plain words, and a person who can say for certain.
Page {
    id: page

    readonly property NotSure model: kiosk.notSure
    readonly property bool asking: model.question !== ""

    title: asking ? model.question : model.known ? qsTr("It sounds like this") : qsTr("That is fine. A person can work it out with you.")
    subtitle: asking ? qsTr("Nothing is decided by this.") : ""
    stretch: asking && landscape
    stepsBack: true
    onBackAsked: model.back()

    Tiles {
        visible: page.asking
        Layout.fillWidth: true
        Layout.fillHeight: true
        letters: 36
        most: 2

        Repeater {
            model: page.model.answers
            delegate: Tile {
                required property string answerId
                required property string words
                required property bool unsure

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                Layout.minimumHeight: Math.max(Sizes.mm(34), implicitHeight)
                text: words
                icon.name: unsure ? "help" : "chat"
                onActivated: page.model.answer(answerId)
            }
        }
    }
    Card {
        visible: !page.asking
        Layout.fillWidth: true
        color: Colors.hint
        spacing: Sizes.mm(3)

        Heading {
            Layout.fillWidth: true
            text: page.model.name
        }
        Words {
            Layout.fillWidth: true
            visible: page.model.known
            text: qsTr("Papers call it: %1").arg(page.model.legalName)
        }
        Words {
            Layout.fillWidth: true
            text: page.model.meaning
        }
    }
    Tiles {
        visible: !page.asking
        Layout.fillWidth: true
        letters: 36
        most: 2

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Go on with this")
            summary: qsTr("You can change it at any time.")
            icon.name: "check_circle"
            manner: "deep"
            onActivated: page.model.take()
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Ask a kinship Navigator")
            summary: qsTr("A council worker who can say for certain.")
            icon.name: "support_agent"
            onActivated: page.kiosk.route.open("talk", "")
        }
    }
}
