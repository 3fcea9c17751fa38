pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The appointment that is to be cancelled, shown before it goes.
KioskPage {
    id: screen

    title: qsTrId("cancel-check")
    needed: card.height + (trouble.visible ? trouble.height + Theme.margin : 0)

    Card {
        id: card

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: facts.height + 2 * Theme.mm(screen.wide ? 5 : 10)

        Column {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.mm(screen.wide ? 6 : 10)
            spacing: Theme.mm(screen.wide ? 2 : 6)

            Label {
                width: parent.width
                text: screen.view.day
                capMm: screen.wide ? 6 : 8
                font.weight: Font.DemiBold
            }
            Label {
                width: parent.width
                text: qsTrId("at-time").arg(screen.view.time)
                capMm: screen.wide ? 9 : 14
                font.weight: Font.Bold
                color: Theme.accent
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: screen.view.place
                capMm: screen.wide ? 5.2 : 6
                color: Theme.quiet
            }
        }
    }
    Trouble {
        id: trouble

        anchors.top: card.bottom
        anchors.topMargin: visible ? Theme.margin : 0
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: screen.because(screen.view.problem)
    }

    foot: [
        BigButton {
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 22 : 32))
            text: screen.view.busy ? qsTrId("one-moment") : screen.view.problem.reason === "no_answer" ? qsTrId("try-again") : qsTrId("cancel-it")
            enabled: !screen.view.busy && !screen.view.away
            onClicked: screen.viewModel.press("give_up_surely")
        },
        GoOn {
            page: screen
            primary: true
            text: qsTrId("give-up-no")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.press("start_over")
        }
    ]
}
