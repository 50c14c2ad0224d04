import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

// The part of the gallery that shows what asks and what is found.
ColumnLayout {
    id: found

    readonly property bool breaks: true
    readonly property string lorem: "Somebody at the council who knows kinship care and helps you find what you need."

    spacing: Sizes.gap

    Heading {
        Layout.fillWidth: true
        text: "Question, NeedChoice: not chosen, chosen"
    }
    Question {
        Layout.fillWidth: true
        Layout.preferredHeight: Sizes.mm(130)
        step: 2
        title: "What would help?"
        subtitle: "Touch as many as you like."
        answered: true
        nextText: "Next question"

        NeedChoice {
            Layout.fillWidth: true
            text: "I need money today"
            area: "money"
            iconName: "payments"
            chosen: false
        }
        NeedChoice {
            Layout.fillWidth: true
            text: "My house is too small"
            area: "home"
            iconName: "home"
            chosen: true
        }
    }
    Heading {
        Layout.fillWidth: true
        text: "Chip, ReasonCard: not on the sheet, on it"
    }
    Chip {
        text: "A child of 7"
    }
    ReasonCard {
        Layout.fillWidth: true
        name: "A service"
        why: "Because you said “I need money today”."
        briefly: why
        means: found.lorem
        onSheet: false
        area: "money"
        iconName: "payments"
    }
    ReasonCard {
        Layout.fillWidth: true
        name: "A service on the sheet"
        why: "Because you said “I need money today”."
        briefly: why
        means: ""
        onSheet: true
        area: "money"
        iconName: "payments"
    }
    Heading {
        Layout.fillWidth: true
        text: "SessionCard: in this hub, elsewhere on a bank holiday, cancelled"
    }
    SessionCard {
        Layout.fillWidth: true
        name: "Tea and talk"
        time: "10am to 12 noon"
        place: "A Family Hub"
        here: true
        cancelled: false
        reason: ""
        bankHoliday: false
    }
    SessionCard {
        Layout.fillWidth: true
        name: "Tea and talk"
        time: "from 10am"
        place: "A library"
        here: false
        cancelled: false
        reason: ""
        bankHoliday: true
    }
    SessionCard {
        Layout.fillWidth: true
        name: "Tea and talk"
        time: "10am to 12 noon"
        place: "A Family Hub"
        here: true
        cancelled: true
        reason: "The hall is being painted."
        bankHoliday: false
    }
}
