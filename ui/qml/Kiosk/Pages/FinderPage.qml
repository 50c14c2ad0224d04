pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Three questions, one a page; every answer can be left out, and is kept while one goes back and forth.
Loader {
    id: page

    required property Kiosk kiosk
    readonly property Finder finder: kiosk.finder
    readonly property bool low: width > height && height < Sizes.mm(160)

    sourceComponent: [arrangement, needs, ages][finder.step - 1]

    Component {
        id: arrangement

        Question {
            step: 1
            title: qsTr("How did the child come to live with you?")
            answered: page.finder.answered
            nextText: answered ? qsTr("Next question") : qsTr("Skip this")
            stretch: true
            onBack: page.kiosk.route.back()
            onHome: page.kiosk.route.home()
            onNext: page.kiosk.route.open("finder", "needs")

            Tiles {
                Layout.fillWidth: true
                Layout.fillHeight: true
                letters: 36
                most: 2

                Repeater {
                    model: page.finder.arrangements
                    delegate: Tile {
                        required property string arrangementId
                        required property string name
                        required property string legalName
                        required property bool chosen
                        readonly property bool unsure: arrangementId === "unsure"

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.verticalStretchFactor: 1
                        brief: Theme.textSize === 2
                        text: name
                        summary: unsure ? qsTr("That is fine. We can work it out together.") : legalName
                        manner: chosen ? "deep" : "plain"
                        icon.name: chosen ? "check_circle" : Icons.arrangements[arrangementId] || "person"
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: chosen
                        onActivated: {
                            if (unsure) {
                                page.kiosk.route.open("not-sure", "");
                            } else {
                                page.finder.chooseArrangement(arrangementId);
                                page.kiosk.route.open("finder", "needs");
                            }
                        }
                    }
                }
            }
        }
    }
    Component {
        id: needs

        Question {
            step: 2
            title: qsTr("What would help?")
            subtitle: qsTr("Touch as many as you like.")
            answered: page.finder.answered
            nextText: answered ? qsTr("Next question") : qsTr("Skip this")
            onBack: page.kiosk.route.back()
            onHome: page.kiosk.route.home()
            onNext: page.kiosk.route.open("finder", "ages")

            Tiles {
                Layout.fillWidth: true
                letters: 25
                most: 3

                Repeater {
                    model: page.finder.needRows
                    delegate: NeedChoice {
                        required property string needId
                        required property string phrase

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: phrase
                        chosen: page.finder.needs.includes(needId)
                        onActivated: page.finder.toggleNeed(needId)
                    }
                }
            }
        }
    }
    Component {
        id: ages

        Question {
            step: 3
            title: qsTr("How old are the children?")
            subtitle: qsTr("Touch the age of each child who lives with you.")
            answered: true
            nextText: qsTr("See what fits")
            onBack: page.kiosk.route.back()
            onHome: page.kiosk.route.home()
            onNext: page.kiosk.route.open("results", "")

            Tiles {
                Layout.fillWidth: true
                letters: 10
                most: 7

                Repeater {
                    model: 19
                    delegate: Choice {
                        required property int index
                        readonly property bool chosen: page.finder.ages.includes(index)

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: Math.max(Sizes.mm(page.low || Theme.textSize === 2 ? 22 : 32), implicitHeight)
                        text: index === 0 ? qsTr("Under 1") : index === 18 ? "18+" : index
                        letters: page.low ? Type.body : Type.name
                        icon.name: chosen ? "check_circle" : ""
                        manner: chosen ? "chosen" : "plain"
                        Accessible.role: Accessible.CheckBox
                        Accessible.checked: chosen
                        Accessible.name: index === 0 ? text : index === 18 ? qsTr("18+: 18 or over") : qsTr("%n year(s) old", "", index)
                        onActivated: page.finder.toggleAge(index)
                    }
                }
            }
        }
    }
}
