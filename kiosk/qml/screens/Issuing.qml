pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The hub has been asked: a moment, usually too short to see; or nobody answered.
Message {
    id: screen

    title: screen.view.service
    picture: screen.view.unanswered ? "info" : "ticket"
    tone: screen.view.unanswered ? Theme.warn : Theme.accent
    headline: screen.view.unanswered ? qsTrId("no-answer-yet") : qsTrId("one-moment")
    explained: screen.view.unanswered ? qsTrId("no-answer-explained") : ""

    GoOn {
        page: screen
        visible: screen.view.unanswered
        primary: true
        text: qsTrId("try-again")
        onClicked: screen.viewModel.takeTicket()
    }
}
