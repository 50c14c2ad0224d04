pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Every component in every state, for whoever draws or mends one: `kinship-kiosk run --gallery`. Text size, colours
// and language change it as they change the kiosk. Its own words are for developers and stay English.
Window {
    id: gallery

    required property Kiosk kiosk
    required property real pixelsPerMm
    property bool mayClose: false
    readonly property string lorem: "Somebody at the council who knows kinship care and helps you find what you need."

    onClosing: event => event.accepted = mayClose
    title: "Gallery"
    color: Colors.paper
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: gallery.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "textSize"
        value: gallery.kiosk.comfort.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: gallery.kiosk.comfort.contrast
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: gallery.kiosk.comfort.rightToLeft
    }

    Activity {
        anchors.fill: parent
        focus: true

        RowLayout {
            id: switches

            anchors {
                top: parent.top
                left: parent.left
                right: parent.right
                margins: Sizes.gap
            }
            spacing: Sizes.gap

            Choice {
                text: "Text size"
                letters: Type.bar
                onActivated: gallery.kiosk.comfort.chooseTextSize((Theme.textSize + 1) % 3)
            }
            Choice {
                text: "Colours"
                letters: Type.bar
                onActivated: gallery.kiosk.comfort.chooseContrast(({
                        "warm": "light",
                        "light": "dark",
                        "dark": "warm"
                    })[Theme.contrast])
            }
            Choice {
                text: "Right to left"
                letters: Type.bar
                visible: gallery.kiosk.comfort.severalLanguages
                onActivated: gallery.kiosk.comfort.chooseLanguage(Theme.rightToLeft ? "en" : "ur")
            }
        }
        Scroller {
            id: rooms

            anchors {
                top: switches.bottom
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: Sizes.gap
            }

            GalleryTouch {
                Layout.fillWidth: true
            }
            GalleryFound {
                Layout.fillWidth: true
            }
            Heading {
                Layout.fillWidth: true
                text: "Words, Title, Heading, Marked, Part, Notice"
            }
            Card {
                Layout.fillWidth: true

                Title {
                    Layout.fillWidth: true
                    text: "Title"
                }
                Heading {
                    Layout.fillWidth: true
                    text: "Heading"
                }
                Words {
                    Layout.fillWidth: true
                    text: gallery.lorem
                }
                Marked {
                    mark: "1"
                    text: "Marked with a number."
                }
                Led {
                    icon: "check_circle"
                    lead: "Led by a bold line"
                    text: "with an icon before both."
                }
                Part {
                    heading: "Part"
                    body: gallery.lorem
                }
            }
            Notice {
                Layout.fillWidth: true
                icon: "info"
                heading: "Notice"
            }
            Heading {
                Layout.fillWidth: true
                text: "PhoneLine, QrPicture, Icon"
            }
            Tiles {
                Layout.fillWidth: true
                letters: 30
                most: 2

                PhoneLine {
                    Layout.fillWidth: true
                    number: "01632 960123"
                    name: "To ring"
                    hours: "Monday to Friday, 9am to 5pm"
                }
                PhoneLine {
                    Layout.fillWidth: true
                    number: "85258"
                    name: "To text"
                    hours: "Day and night"
                    byText: true
                }
            }
            RowLayout {
                spacing: Sizes.gap

                QrPicture {
                    source: ""
                    what: "An empty code"
                }
                Repeater {
                    model: ["arrow_back", "print", "warning", "check_circle"]
                    delegate: Icon {
                        required property string modelData

                        name: modelData
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                text: "Header: with a way back, a way home, an area"
            }
            Header {
                Layout.fillWidth: true
                title: "A page"
                subtitle: "A line below it"
                area: "money"
                icon: "payments"
                farFromHome: true
            }
            Heading {
                Layout.fillWidth: true
                text: "Page, with its side"
            }
            Page {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.mm(150)
                kiosk: gallery.kiosk
                title: "A page"
                sideSlot: slot

                Words {
                    Layout.fillWidth: true
                    text: gallery.lorem
                }
                SideSlot {
                    id: slot
                }

                side: Card {
                    Layout.fillWidth: true

                    Words {
                        Layout.fillWidth: true
                        text: "The side"
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                text: "KeyboardPanel, PinPad and BottomBar"
            }
            PinPad {
                Layout.maximumWidth: Sizes.mm(200)
            }
            PinPad {
                Layout.maximumWidth: Sizes.mm(200)
                canType: false
                canDelete: false
                canEnter: false
            }
            KeyboardPanel {
                Layout.fillWidth: true
                rows: gallery.kiosk.name.rows
                layoutName: gallery.kiosk.name.nextLayout
                room: Sizes.mm(110)
                onLayoutAsked: gallery.kiosk.name.changeLayout()
            }
            BottomBar {
                Layout.fillWidth: true
                kiosk: gallery.kiosk
                canLower: true
            }
            BottomBar {
                Layout.fillWidth: true
                Layout.maximumWidth: Sizes.mm(190)
                kiosk: gallery.kiosk
                canLower: true
                portrait: true
            }
            Heading {
                Layout.fillWidth: true
                text: "ProgressBar, Copies"
            }
            ProgressBar {
                Layout.fillWidth: true
                done: 1
                of: 4
                text: "Step 1 of 4"
            }
            Copies {
                Layout.fillWidth: true
                count: 2
                most: 20
            }
            Heading {
                Layout.fillWidth: true
                text: "Panel"
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.mm(150)

                Panel {
                    title: "A question?"
                    visible: true

                    Choice {
                        Layout.fillWidth: true
                        text: "An answer"
                    }
                }
            }
        }
    }
}
