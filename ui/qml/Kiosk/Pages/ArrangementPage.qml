pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// How the child came to live here, in plain words; "not sure" is as good an answer as any.
Page {
    id: page

    title: qsTr("How did the child come to live with you?")
    subtitle: tight && landscape ? "" : qsTr("Then your sheet says what you can have. You can leave this out.")
    stretch: true

    Tiles {
        Layout.fillWidth: true
        Layout.fillHeight: true
        letters: 36
        most: 2

        Repeater {
            model: page.kiosk.sheet.arrangements
            delegate: Tile {
                required property string arrangementId
                required property string name
                required property string legalName
                required property bool chosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: Theme.textSize === 2
                text: name
                summary: arrangementId === "unsure" ? qsTr("That is fine") : legalName
                manner: chosen ? "deep" : "plain"
                icon.name: chosen ? "check_circle" : Icons.arrangements[arrangementId] || "person"
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onActivated: {
                    page.kiosk.sheet.chooseArrangement(arrangementId);
                    page.kiosk.route.back();
                }
            }
        }
    }
}
