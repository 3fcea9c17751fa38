pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The wish is with the centre.
Message {
    id: screen

    picture: "check"
    tone: Theme.good
    headline: qsTrId("wished-title")
    explained: qsTrId("wished-explained")

    GoOn {
        page: screen
        primary: true
        text: qsTrId("done")
        onClicked: screen.viewModel.press("start_over")
    }
}
