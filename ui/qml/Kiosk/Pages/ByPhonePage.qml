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

    GridLayout {
        Layout.fillWidth: true
        columns: page.landscape ? 2 : 1
        columnSpacing: Sizes.mm(14)
        rowSpacing: Sizes.mm(10)

        QrPicture {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.preferredWidth: Sizes.mm(110)
            Layout.preferredHeight: Sizes.mm(110)
            source: page.sheet.phoneQr
            what: page.sheet.phoneIsWeb ? qsTr("Code that opens your list on your phone") : qsTr("Code that saves the telephone numbers of your list")
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Sizes.mm(6)

            Marked {
                mark: "1"
                text: qsTr("Open the camera on your phone.")
            }
            Marked {
                mark: "2"
                text: qsTr("Point it at the black and white square.")
            }
            Marked {
                mark: "3"
                text: page.sheet.phoneIsWeb ? qsTr("Touch the link. Your list opens.") : qsTr("Touch “Add contact”. The numbers are saved as “Kinship help”.")
            }
            Words {
                Layout.fillWidth: true
                color: Colors.softInk
                text: page.sheet.phoneIsWeb ? qsTr("This needs the internet on your phone.") : qsTr("This does not need the internet. We do not learn your number.")
            }
            Choice {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.minimumHeight: Sizes.button
                text: qsTr("Back to my sheet")
                icon.name: "arrow_back"
                onActivated: page.kiosk.route.open("sheet", "")
            }
        }
    }
}
