pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages
import Kiosk.ViewModels

// The one window: a page, the bar below it, panels and the idle question above both.
Window {
    id: main

    required property Kiosk kiosk
    required property real pixelsPerMm
    readonly property var panelOf: ({
            "text-size": textSizePanel,
            "contrast": contrastPanel,
            "language": languagePanel,
            "easier": easierPanel
        })
    readonly property list<Panel> panels: Object.values(panelOf)

    function fileOf(word: string): url {
        const name = word.split("-").map(part => part[0].toUpperCase() + part.slice(1)).join("");
        return Qt.resolvedUrl("../Pages/" + name + "Page.qml");
    }

    // A kiosk is closed from the staff area or by the system, never by a key or a gesture.
    property bool mayClose: false
    onClosing: event => event.accepted = mayClose

    title: qsTr("Help for kinship families")
    color: Colors.paper

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: main.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "textSize"
        value: main.kiosk.comfort.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: main.kiosk.comfort.contrast
    }

    Binding {
        target: Theme
        property: "language"
        value: main.kiosk.comfort.language
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: main.kiosk.comfort.rightToLeft
    }
    // Everything is mirrored for a language that is read from right to left.
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    // The upper part of a lowered screen stays empty.
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: stage.top
        }
        color: Colors.bar
        visible: stage.lowered
    }
    Item {
        id: stage

        // Millimetres that stay at least; less than a fifth would not be worth the way.
        readonly property int least: Sizes.mm(150)
        readonly property bool canLower: main.height * 0.8 >= least
        readonly property bool lowered: canLower && main.kiosk.comfort.lowered && main.kiosk.route.visiting

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: lowered ? Math.max(least, Math.round(main.height * (main.height > main.width ? 0.6 : 0.72))) : main.height

        Activity {
            id: activity

            anchors.fill: parent
            focus: true
            onHeard: main.kiosk.idle.touched()
            enabled: !stillThere.active

            // Asleep behind a panel.
            FocusScope {
                id: scene

                anchors.fill: parent
                focus: true
                enabled: !main.panels.some(panel => panel.visible)

                TranslationNote {
                    id: note

                    anchors {
                        top: parent.top
                        left: parent.left
                        right: parent.right
                    }
                    kiosk: main.kiosk
                }
                Loader {
                    id: pages

                    anchors {
                        top: note.visible ? note.bottom : parent.top
                        left: parent.left
                        right: parent.right
                        bottom: bar.visible ? bar.top : parent.bottom
                    }
                    focus: true
                    Component.onCompleted: arrive()

                    function arrive(): void {
                        setSource(main.fileOf(main.kiosk.route.page), {
                            "kiosk": main.kiosk
                        });
                    }

                    Connections {
                        target: main

                        // Another offer: the same page again, of the new one.
                        function onKioskChanged(): void {
                            pages.arrive();
                        }
                    }

                    Connections {
                        target: main.kiosk.route

                        function onChanged(): void {
                            pages.arrive();
                            main.panels.forEach(panel => panel.close());
                        }
                    }
                }
                BottomBar {
                    id: bar

                    anchors {
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                    }
                    visible: main.kiosk.route.visiting
                    kiosk: main.kiosk
                    portrait: main.height > main.width
                    canLower: stage.canLower
                    onAsked: panel => main.panelOf[panel].open()
                }
            }
            TextSizePanel {
                id: textSizePanel

                kiosk: main.kiosk
            }
            ContrastPanel {
                id: contrastPanel

                kiosk: main.kiosk
            }
            LanguagePanel {
                id: languagePanel

                kiosk: main.kiosk
            }
            EasierPanel {
                id: easierPanel

                kiosk: main.kiosk
                easier: bar.easier
                onAsked: does => bar.run(does)
            }
        }
        Loader {
            id: stillThere

            anchors.fill: parent
            active: main.kiosk.idle.asking
            sourceComponent: StillThere {
                kiosk: main.kiosk
            }
        }
    }
}
