import QtQuick

// What a printer says of itself, for staff: a heading, and what to do.
// Example: StaffPrinterWords { id: said; state: printer.state; fault: printer.fault }
QtObject {
    required property string state
    property string fault
    readonly property list<string> words: ({
            "none": [qsTr("No printer is set up"), qsTr("Carers take their list by phone. IT can set a printer.")],
            "asking": [qsTr("Asking the printer…"), qsTr("This can take some seconds.")],
            "ready": [qsTr("The printer is ready"), qsTr("A sheet sent now would come out.")],
            "printing": [qsTr("The printer is printing"), qsTr("A sheet sent now comes out after what is there already.")],
            "no paper": [qsTr("The printer has run out of paper"), qsTr("Please add paper.")],
            "jam": [qsTr("Paper is stuck in the printer"), qsTr("Please free it.")],
            "cover open": [qsTr("The printer is open"), qsTr("Please close it.")],
            "no ink": [qsTr("The printer has run out of ink or toner"), qsTr("Please change it.")],
            "stopped": [qsTr("The printer has stopped"), qsTr("Look at its own display, or tell IT.")],
            "slow": [qsTr("The printer is taking a long time"), qsTr("Is it switched on? Look at its own display, or tell IT.")],
            "held": [qsTr("The print waits in the queue"), qsTr("Somebody must let it go on at the printer. Otherwise tell IT.")],
            "refused": [qsTr("The printer takes nothing from this kiosk"), qsTr("Please tell IT.")],
            "offline": [qsTr("The printer does not answer"), qsTr("Is it switched on, and is its cable in? Otherwise tell IT.")],
            "wrong address": [qsTr("There is no such printer at its address"), qsTr("Please tell IT.")],
            "not a printer": [qsTr("What answers at its address is no printer"), qsTr("Please tell IT.")],
            "fault": [qsTr("The printer could not be asked"), fault]
        })[state] || [qsTr("The printer needs help"), qsTr("Please tell IT.")]
}
