pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The appointment, or the ticket, is given up.
Message {
    id: screen

    picture: "check"
    tone: Theme.good
    headline: screen.view.ticket ? qsTrId("given-up-title") : qsTrId("cancelled-title")
    explained: screen.view.ticket ? qsTrId("given-up-explained") : qsTrId("cancelled-explained")

    GoOn {
        page: screen
        primary: true
        text: qsTrId("done")
        onClicked: screen.viewModel.press("start_over")
    }
}
