pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The hard words of the service that was being read, in plain words.
Page {
    id: page

    title: qsTr("What the words mean")
    backText: qsTr("Back to reading")

    Tiles {
        Layout.fillWidth: true
        letters: 36
        most: 2

        Repeater {
            model: page.kiosk.service.explained
            delegate: Card {
                id: card

                required property string term
                required property string meaning

                Layout.fillWidth: true
                Layout.fillHeight: true

                Heading {
                    Layout.fillWidth: true
                    text: card.term
                }
                Words {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: Type.tied(card.meaning)
                }
            }
        }
    }
}
