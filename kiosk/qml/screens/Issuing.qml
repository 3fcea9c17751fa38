pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The hub has been asked: a moment, usually too short to see; or nobody answered.
KioskPage {
    id: screen

    needed: words.height
    title: screen.view.service

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: screen.view.unanswered ? "info" : "ticket"
            sizeMm: screen.wide ? 22 : 36
            color: screen.view.unanswered ? Theme.warn : Theme.accent
        }
        Label {
            width: parent.width
            text: screen.view.unanswered ? qsTrId("no-answer-yet") : qsTrId("one-moment")
            capMm: 8
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            visible: screen.view.unanswered
            text: qsTrId("no-answer-explained")
            capMm: 5.6
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(30))
            visible: screen.view.unanswered
            primary: true
            text: qsTrId("try-again")
            capMm: 6.4
            onClicked: screen.viewModel.takeTicket()
        }
    }
}
