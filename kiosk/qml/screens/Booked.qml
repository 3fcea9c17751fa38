pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The appointment is the visitor's; the slip has it all.
Handed {
    id: screen

    title: qsTrId("booked-title")
    subtitle: screen.inCard ? screen.view.day : screen.crowded ? "" : screen.view.service
    above: screen.view.day
    mark: qsTrId("at-time").arg(screen.view.time)
    markMm: screen.crowded ? 12 : screen.wide ? 14 : Theme.large ? 24 : 34
    help: screen.view.slip === "missing" ? qsTrId("no-slip-appointment") : qsTrId("unsure-slip")

    Fact {
        width: parent?.width ?? 0
        icon: "place"
        capMm: screen.wide ? 5.2 : Theme.large ? 5.6 : 6.8
        text: screen.view.place
    }
    BringCard {
        width: parent?.width ?? 0
        capMm: screen.wide || Theme.large ? 4.8 : 6.4
        bring: screen.beside && screen.needsCode ? [] : screen.view.bring
    }
}
