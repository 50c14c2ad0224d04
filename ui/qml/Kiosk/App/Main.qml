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

    function fileOf(word: string): url {
        const name = word.split("-").map(part => part[0].toUpperCase() + part.slice(1)).join("");
        return Qt.resolvedUrl("../Pages/" + name + "Page.qml");
    }

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

    Activity {
        id: scene

        anchors.fill: parent
        focus: true
        onHeard: main.kiosk.idle.touched()
        enabled: !textSizePanel.visible && !contrastPanel.visible && !languagePanel.visible && !stillThere.active

        Loader {
            id: pages

            anchors {
                top: parent.top
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
                    textSizePanel.close();
                    contrastPanel.close();
                    languagePanel.close();
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
            onTextSizeAsked: textSizePanel.open()
            onContrastAsked: contrastPanel.open()
            onLanguageAsked: languagePanel.open()
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
    Loader {
        id: stillThere

        anchors.fill: parent
        active: main.kiosk.idle.asking
        sourceComponent: StillThere {
            kiosk: main.kiosk
        }
    }
}
