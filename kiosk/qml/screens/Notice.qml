pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// It can't be done, said plainly, with the next chance and the way on.
Message {
    id: screen

    subtitle: screen.view.service
    picture: "info"
    tone: Theme.warn
    headline: screen.view.problem.reason === "" ? "" : qsTrId("refused-" + screen.view.problem.reason)
    place: screen.again(screen.view.problem)

    GoOn {
        page: screen
        visible: screen.view.canBook
        primary: true
        text: qsTrId("book-instead")
        detail: screen.view.earliest === "" ? "" : qsTrId("next-free").arg(screen.view.earliest)
        onClicked: screen.viewModel.press("see_offers")
    }
    GoOn {
        page: screen
        primary: !screen.view.canBook
        text: qsTrId("done")
        onClicked: screen.viewModel.press("start_over")
    }
}
