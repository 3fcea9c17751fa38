pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The number, as large as it gets; where to sit; what becomes of the slip.
Handed {
    id: screen

    readonly property bool errand: screen.view.errand !== ""
    readonly property bool usual: !screen.errand && !screen.view.standby

    title: screen.view.checkedIn ? qsTrId("checked-in") : screen.view.standby ? qsTrId("your-standby-number") : qsTrId("your-number")
    subtitle: screen.crowded ? "" : screen.view.service
    mark: screen.view.number
    help: screen.view.slip === "missing" ? qsTrId("no-slip-number") : qsTrId("unsure-slip")

    Fact {
        width: parent?.width ?? 0
        icon: "photo"
        capMm: screen.factMm
        bold: true
        text: screen.errand ? qsTrId("errand-first").arg(screen.view.errand) : ""
    }
    Fact {
        width: parent?.width ?? 0
        icon: "restart"
        capMm: screen.factMm
        text: screen.errand ? qsTrId("errand-back").arg(qsTrId("my-ticket")) : ""
    }
    Fact {
        width: parent?.width ?? 0
        icon: "info"
        capMm: screen.factMm
        text: screen.view.standby ? qsTrId("standby-explained") : ""
    }
    Fact {
        width: parent?.width ?? 0
        icon: "people"
        capMm: screen.factMm
        text: !screen.usual ? "" : screen.view.ahead < 0 ? qsTrId("reserve-number") : screen.view.ahead === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.ahead)
    }
    Fact {
        width: parent?.width ?? 0
        icon: "clock"
        capMm: screen.factMm
        text: screen.usual ? screen.wait(screen.view.low, screen.view.high) : ""
    }
    Fact {
        width: parent?.width ?? 0
        icon: "seat"
        capMm: screen.factMm
        text: screen.errand ? "" : screen.view.waitHere
    }
}
