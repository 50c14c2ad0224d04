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
        property: "motion"
        value: main.kiosk.motion
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
    // What is said of the keys when they are first used, and on Help.
    readonly property string keyWords: qsTr("You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.")

    onKeyWordsChanged: kiosk.listen.explainKeys(keyWords)
    onKioskChanged: kiosk.listen.explainKeys(keyWords)

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

        // The keys of a keypad: arrows go through all that can be chosen, in its order.
        function go(forward: bool): void {
            const from = main.activeFocusItem;
            const next = from ? from.nextItemInFocusChain(forward) : null;
            if (next)
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }
        function back(): void {
            const panel = main.panels.find(one => one.visible);
            if (panel)
                panel.close();
            else if (main.kiosk.listen.open)
                main.kiosk.listen.close();
            else if (main.kiosk.route.page === "staff-pin")
                main.kiosk.leavePad();
            else if (main.kiosk.route.visiting) {
                if (pages.page && pages.page.stepsBack)
                    pages.page.backAsked();
                else
                    main.kiosk.route.back();
            }
        }
        function home(): void {
            main.panels.forEach(panel => panel.close());
            if (main.kiosk.route.page === "staff-pin")
                main.kiosk.leavePad();
            else if (main.kiosk.route.visiting)
                main.kiosk.route.home();
        }

        Keys.onUpPressed: go(false)
        Keys.onDownPressed: go(true)
        Keys.onLeftPressed: go(Theme.rightToLeft)
        Keys.onRightPressed: go(!Theme.rightToLeft)
        Keys.onBackPressed: if (!stillThere.active)
            back()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home && !stillThere.active)
                home();
            else if (event.key === Qt.Key_Help)
                main.kiosk.listen.help();
            event.accepted = [Qt.Key_Home, Qt.Key_Help].includes(event.key);
        }

        // Millimetres that stay at least; less than a fifth would not be worth the way.
        readonly property int least: Sizes.mm(150)
        readonly property bool canLower: main.height * 0.8 >= least
        readonly property bool atHome: ["home", "staff"].includes(main.kiosk.route.page)
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
            onTouched: main.kiosk.listen.touched()
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
                CurrentPage {
                    id: pages

                    anchors {
                        top: note.visible ? note.bottom : parent.top
                        left: parent.left
                        right: parent.right
                        bottom: listenBar.visible ? listenBar.top : bar.visible ? bar.top : parent.bottom
                    }
                    focus: true
                    kiosk: main.kiosk
                }
                Connections {
                    target: main.kiosk.route

                    function onChanged(): void {
                        main.panels.forEach(panel => panel.close());
                    }
                }
                BottomBar {
                    id: bar

                    anchors {
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                    }
                    visible: main.kiosk.route.visiting && !listenBar.visible
                    kiosk: main.kiosk
                    portrait: main.height > main.width
                    canLower: stage.canLower
                    onAsked: panel => main.panelOf[panel].open()
                }
                ListenBar {
                    id: listenBar

                    anchors {
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                    }
                    height: Math.max(implicitHeight, bar.implicitHeight)
                    portrait: bar.portrait
                    visible: main.kiosk.route.visiting && main.kiosk.listen.open
                    kiosk: main.kiosk
                    onVisibleChanged: if (!visible && bar.visible)
                        pages.forceActiveFocus()
                }
            }
            ReadingMark {
                anchors.fill: parent
                page: activity
                name: main.kiosk.listen.name
                begin: main.kiosk.listen.begin
                end: main.kiosk.listen.end
                place: Qt.rect(main.kiosk.listen.x, main.kiosk.listen.y, main.kiosk.listen.width, main.kiosk.listen.height)
            }
            TextSizePanel {
                id: textSizePanel

                kiosk: main.kiosk
                homeToo: !stage.atHome
                onHome: stage.home()
            }
            ContrastPanel {
                id: contrastPanel

                kiosk: main.kiosk
                homeToo: !stage.atHome
                onHome: stage.home()
            }
            LanguagePanel {
                id: languagePanel

                kiosk: main.kiosk
                homeToo: !stage.atHome
                onHome: stage.home()
            }
            EasierPanel {
                id: easierPanel

                kiosk: main.kiosk
                homeToo: !stage.atHome
                onHome: stage.home()
                easier: bar.easier
                onAsked: does => bar.run(does)
            }
        }
        Loader {
            id: stillThere

            anchors.fill: parent
            active: main.kiosk.idle.asking
            focus: active
            onActiveChanged: (active ? stillThere : activity).forceActiveFocus()
            sourceComponent: StillThere {
                kiosk: main.kiosk
            }
        }
    }
}
