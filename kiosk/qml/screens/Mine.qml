pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// A ticket that its visitor has: how it stands, and what can be done with it. Giving it up is asked twice.
KioskPage {
    id: screen

    readonly property bool waits: screen.view.state === "waiting" && !screen.view.givingUp
    readonly property bool called: screen.view.state === "called" || screen.view.state === "serving"

    title: screen.view.givingUp ? qsTrId("give-up-title") : qsTrId("mine-title")
    subtitle: screen.view.givingUp ? qsTrId("give-up-explained") : ""
    readonly property bool missed: screen.view.state === "missed"
    readonly property bool unsure: screen.view.problem.reason === "no_answer" && screen.view.canAsk
    readonly property bool crowded: screen.wide && screen.unsure // then only what to do
    readonly property real between: Theme.mm(screen.wide ? 4 : 8)
    readonly property real below: (trouble.visible ? trouble.height + screen.between : 0) + (ways.shown.length > 0 ? ways.height + screen.between : 0)
    readonly property real factMm: screen.wide ? 5.2 : Theme.large ? 6.4 : 8

    needed: facts.height + 2 * ticket.rim + screen.below

    Card {
        id: ticket

        readonly property real rim: Theme.mm(screen.wide ? 5 : 10)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height - screen.below
        color: screen.called ? Theme.soft : Theme.surface

        Column {
            id: facts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: ticket.rim
            spacing: Theme.mm(screen.wide ? 3 : Theme.large ? 6 : 9)

            Label {
                width: parent.width
                text: screen.view.number
                capMm: screen.wide ? (Theme.large || screen.unsure ? 13 : 18) : screen.called || screen.unsure || Theme.large ? 30 : 44
                font.weight: Font.Bold
                color: Theme.accent
            }
            // Who is called wants to know where to go, as much as the number.
            Label {
                width: parent.width
                text: screen.called ? qsTrId("mine-called").arg(screen.view.place.replace(/ (?=\d)/g, "\u00a0")) : screen.missed ? qsTrId("mine-missed").arg(screen.view.missed) : qsTrId("mine-" + screen.view.state)
                capMm: screen.called ? (screen.wide ? (Theme.large ? 9 : 11) : Theme.large ? 13 : 18) : screen.wide ? 6 : Theme.large ? 7.6 : 9
                font.weight: Font.DemiBold
            }
            Fact {
                width: parent.width
                icon: "people"
                capMm: screen.factMm
                text: !screen.waits || screen.crowded || screen.view.ahead < 0 ? "" : screen.view.ahead === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.ahead)
            }
            Fact {
                width: parent.width
                icon: "clock"
                capMm: screen.factMm
                text: screen.crowded ? "" : screen.waits ? screen.wait(screen.view.low, screen.view.high) : screen.missed && !screen.view.givingUp && screen.view.keeps >= 0 ? qsTrId("mine-kept", screen.view.keeps) : ""
            }
            Fact {
                width: parent.width
                icon: "seat"
                capMm: screen.factMm
                text: screen.waits && !screen.unsure ? screen.view.waitHere : ""
            }
        }
    }

    Trouble {
        id: trouble

        anchors.top: ticket.bottom
        anchors.topMargin: visible ? screen.between : 0
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: screen.because(screen.view.problem)
    }

    // What else can be done; the main thing stands below it, alone.
    Grid {
        id: ways

        readonly property var shown: [again, other, drop, leave].filter(way => way.visible)
        readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
        readonly property real tall: ways.shown.reduce((most, way) => Math.max(most, way.implicitHeight), Theme.mm(screen.wide ? 22 : 30))

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: screen.beside ? Math.max(1, ways.shown.length) : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.mm(screen.wide ? 3 : 6)

        component Way: BigButton {
            width: ways.cell
            height: ways.tall
            capMm: screen.wide ? 5.2 : 6.4
            enabled: !screen.view.busy
        }

        Way {
            id: again

            visible: screen.unsure && !screen.view.givingUp
            text: qsTrId("try-again")
            onClicked: screen.viewModel.press("look_again")
        }
        Way {
            id: other

            visible: screen.view.canChange && !screen.view.givingUp
            text: qsTrId("other-service")
            onClicked: screen.viewModel.press("other_service")
        }
        Way {
            id: drop

            visible: screen.view.canCancel || screen.view.givingUp
            text: !screen.view.givingUp ? qsTrId("give-up") : screen.view.busy ? qsTrId("one-moment") : qsTrId("give-up-yes")
            enabled: !screen.view.busy && screen.view.canCancel
            onClicked: screen.view.givingUp ? screen.viewModel.press("give_up_surely") : screen.viewModel.press("give_up")
        }
        Way {
            id: leave

            visible: screen.view.canReturn && !screen.view.givingUp
            text: qsTrId("done")
            onClicked: screen.viewModel.press("start_over")
        }
    }

    foot: [
        GoOn {
            page: screen
            visible: screen.view.givingUp
            primary: true
            text: qsTrId("give-up-no")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.press("back")
        },
        GoOn {
            page: screen
            visible: screen.view.canReturn && !screen.view.givingUp
            primary: true
            text: screen.view.busy ? qsTrId("one-moment") : screen.missed ? qsTrId("queue-me-again") : qsTrId("i-am-back")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.press("come_back")
        },
        GoOn {
            page: screen
            visible: !screen.view.canReturn && !screen.view.givingUp
            primary: true
            text: qsTrId("done")
            enabled: !screen.view.busy
            onClicked: screen.viewModel.press("start_over")
        }
    ]
}
