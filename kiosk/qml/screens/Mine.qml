pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// A ticket that its visitor has: how it stands, and what can be done with it. Giving it up is asked twice.
KioskPage {
    id: screen

    readonly property bool waits: screen.view.state === "waiting"
    readonly property bool called: screen.view.state === "called" || screen.view.state === "serving"

    title: screen.view.givingUp ? qsTrId("give-up-title") : qsTrId("mine-title")
    subtitle: screen.view.givingUp ? qsTrId("give-up-explained") : ""
    needed: ticket.height + (trouble.visible ? trouble.height + Theme.mm(8) : 0) + ways.height + Theme.mm(screen.wide ? 4 : 8)

    Card {
        id: ticket

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: facts.height + 2 * Theme.mm(screen.wide ? 5 : 10)
        color: screen.called ? Theme.soft : Theme.surface

        Column {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.mm(screen.wide ? 6 : 10)
            spacing: Theme.mm(screen.wide ? 2 : 6)

            Label {
                width: parent.width
                text: screen.view.number
                capMm: screen.wide ? 14 : 34
                font.weight: Font.Bold
                color: Theme.accent
            }
            Label {
                width: parent.width
                text: screen.called ? qsTrId("mine-called").arg(screen.view.place) : screen.view.state === "missed" ? qsTrId("mine-missed").arg(screen.view.missed) : qsTrId("mine-" + screen.view.state)
                capMm: screen.wide ? 5.6 : 7.6
                font.weight: Font.DemiBold
            }
            Fact {
                width: parent.width
                icon: "people"
                capMm: screen.wide ? 5 : 6.4
                text: !screen.waits || screen.view.ahead < 0 ? "" : screen.view.ahead === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.ahead)
            }
            Fact {
                width: parent.width
                icon: "clock"
                capMm: screen.wide ? 5 : 6.4
                text: screen.waits ? screen.wait(screen.view.low, screen.view.high) : screen.view.state === "missed" && screen.view.keeps >= 0 ? qsTrId("mine-kept", screen.view.keeps) : ""
            }
            Fact {
                width: parent.width
                icon: "seat"
                capMm: screen.wide ? 5 : 6.4
                text: screen.waits ? screen.view.waitHere : ""
            }
        }
    }

    Trouble {
        id: trouble

        anchors.top: ticket.bottom
        anchors.topMargin: visible ? Theme.mm(screen.wide ? 4 : 8) : 0
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: screen.because(screen.view.problem)
    }

    Grid {
        id: ways

        readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
        readonly property real tall: Math.max(Theme.mm(screen.wide ? 22 : 32), highest)
        readonly property real highest: Array.from(children).reduce((most, button) => Math.max(most, button.visible ? button.implicitHeight : 0), 0)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: screen.beside ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.mm(screen.wide ? 3 : 6)

        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.canReturn && !screen.view.givingUp
            primary: true
            capMm: screen.wide ? 5.6 : 7
            text: screen.view.busy ? qsTrId("one-moment") : screen.view.state === "missed" ? qsTrId("queue-me-again") : qsTrId("i-am-back")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.comeBack()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.canChange && !screen.view.givingUp
            text: qsTrId("other-service")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.otherService()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.canCancel && !screen.view.givingUp
            text: qsTrId("give-up")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.giveUp()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.problem.reason === "no_answer" && screen.view.canAsk && !screen.view.givingUp
            text: qsTrId("try-again")
            onClicked: screen.viewModel.lookAgain()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.givingUp
            text: qsTrId("give-up-no")
            enabled: !screen.view.busy
            primary: true
            onClicked: screen.viewModel.back()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: screen.view.givingUp
            text: screen.view.busy ? qsTrId("one-moment") : qsTrId("give-up-yes")
            enabled: !screen.view.busy && screen.view.canCancel
            onClicked: screen.viewModel.giveUpSurely()
        }
        BigButton {
            width: ways.cell
            height: ways.tall
            visible: !screen.view.givingUp
            primary: !screen.view.canReturn
            text: qsTrId("done")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.startOver()
        }
    }
}
