import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// One big code that puts the list on a phone.
Page {
    id: page

    readonly property Sheet sheet: kiosk.sheet

    title: qsTr("Take it by phone")
    backText: qsTr("Back to my sheet")
    stretch: true

    GridLayout {
        readonly property bool breaks: true
        readonly property bool beside: page.landscape && (Theme.textSize < 2 || page.height > Sizes.mm(165))

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: beside ? 2 : 1
        columnSpacing: Sizes.mm(14)
        rowSpacing: Sizes.mm(10)

        QrPicture {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            Layout.preferredWidth: page.landscape ? Math.min(Sizes.mm(140), page.pagedRoom) : Sizes.mm(140)
            Layout.preferredHeight: Layout.preferredWidth
            source: page.sheet.phoneQr
            what: page.sheet.phoneIsWeb ? qsTr("Code that opens your list on your phone") : qsTr("Code that saves the telephone numbers of your list")
        }
        ColumnLayout {
            readonly property bool breaks: true

            Layout.fillWidth: true
            Layout.alignment: page.landscape ? Qt.AlignVCenter : Qt.AlignTop
            spacing: Sizes.mm(7)

            Marked {
                mark: "1"
                text: qsTr("Open the camera on your phone.")
                letters: page.tight ? Type.body : Type.name
            }
            Marked {
                mark: "2"
                text: qsTr("Point it at the black and white square.")
                letters: page.tight ? Type.body : Type.name
            }
            Marked {
                mark: "3"
                text: page.sheet.phoneIsWeb ? qsTr("Touch the link. Your list opens.") : qsTr("Touch “Add contact”. The numbers are saved as “Kinship help”.")
                letters: page.tight ? Type.body : Type.name
            }
            Words {
                Layout.fillWidth: true
                color: Colors.softInk
                text: Type.tied(page.sheet.phoneIsWeb ? qsTr("This needs the internet on your phone.") : qsTr("This does not need the internet. We do not learn your number."))
            }
        }
    }
}
