pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// What fits the family: their answers, each to be taken back, then three groups of help, each saying why.
Item {
    id: page

    required property Kiosk kiosk
    readonly property Results model: kiosk.results

    // The largest letters, and a low screen, leave the answers no room above what was found.
    readonly property bool last: width > height && (Theme.textSize === 2 || height < 16 * Type.body)

    component Answers: Flow {
        property alias chips: repeated.model
        readonly property bool breaks: true

        Layout.fillWidth: true
        spacing: Sizes.mm(3)

        Repeater {
            id: repeated

            delegate: Chip {
                required property string kind
                required property string key
                required property string words

                text: words
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onActivated: page.model.remove(kind, key)
            }
        }
    }
    component Band: Heading {
        readonly property bool keepsNext: true

        Layout.fillWidth: true
        Layout.topMargin: Sizes.mm(2)
        font.pixelSize: Type.title
    }
    component Found: Tiles {
        property alias services: repeater.model

        Layout.fillWidth: true
        letters: 40
        most: 2

        Repeater {
            id: repeater

            delegate: ReasonCard {
                required property string serviceId

                Layout.fillWidth: true
                Layout.fillHeight: true
                room: scroller.pagedRoom
                onActivated: page.kiosk.route.open("service", serviceId)
                onToggle: page.model.toggle(serviceId)
            }
        }
    }

    GridLayout {
        id: head

        // The larger letters leave the answers no room beside the way back.
        columns: Theme.textSize > 0 || page.width < page.height ? 1 : 2
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(Theme.textSize > 0 ? 6 : 8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        columnSpacing: Sizes.mm(6)
        rowSpacing: Sizes.mm(4)

        RowLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            spacing: Sizes.gap

            Choice {
                Layout.minimumHeight: Sizes.button
                text: qsTr("Change answers")
                icon.name: "arrow_back"
                onActivated: page.kiosk.route.back()
            }
            Choice {
                Layout.minimumHeight: Sizes.button
                text: qsTr("Home")
                icon.name: "home"
                onActivated: page.kiosk.route.home()
            }
        }
        Answers {
            visible: page.model.answered && head.columns > 1
            Layout.alignment: Qt.AlignVCenter
            chips: visible ? page.model.chips : null
        }
        Words {
            visible: !page.model.answered
            Layout.fillWidth: true
            text: qsTr("You have told us nothing yet, and you need not. With an answer or two we can show what fits.")
        }
    }
    Scroller {
        id: scroller

        anchors {
            top: head.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            topMargin: Sizes.mm(4)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            bottomMargin: Sizes.mm(5)
        }

        Answers {
            visible: page.model.answered && head.columns === 1 && !page.last
            chips: visible ? page.model.chips : null
        }
        GridLayout {
            // Where a card takes most of a page, the answers would else have one to themselves.
            readonly property bool keepsNext: Theme.textSize < 2 || page.last

            Layout.fillWidth: true
            columns: Sizes.columns(width, 24, 2)
            columnSpacing: Sizes.gap
            rowSpacing: Sizes.mm(2)

            Title {
                Layout.fillWidth: true
                text: qsTr("For you")
            }
            Choice {
                visible: page.model.toShow > 1
                Layout.fillWidth: parent.columns === 1
                Layout.minimumHeight: Sizes.button
                text: page.model.toAdd > 0 ? qsTr("Put all %1 on my sheet").arg(page.model.toShow) : qsTr("All are on my sheet")
                manner: "sun"
                icon.name: page.model.toAdd > 0 ? "add_circle" : "check_circle"
                onActivated: page.model.toAdd > 0 ? page.model.addAll() : page.kiosk.route.open("sheet", "")
            }
        }
        Found {
            services: page.model.forYou
        }
        Band {
            visible: page.model.toAsk > 0
            text: qsTr("Worth asking about")
        }
        Found {
            visible: page.model.toAsk > 0
            services: page.model.worthAsking
        }
        Band {
            visible: page.model.forAll > 0
            text: qsTr("For every family")
        }
        Found {
            visible: page.model.forAll > 0
            services: page.model.everyFamily
        }
        Band {
            visible: page.last && page.model.answered
            text: qsTr("Your answers")
        }
        Answers {
            visible: page.last && page.model.answered
            chips: visible ? page.model.chips : null
        }
    }
}
