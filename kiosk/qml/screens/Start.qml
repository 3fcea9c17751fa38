pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// What is it about? And how busy is it?
KioskPage {
    id: screen

    title: qsTrId("start-title")
    needed: ways.height + today.height + Theme.mm(screen.wide ? 5 : 12)

    Grid {
        id: ways

        readonly property real cell: (width - (columns - 1) * spacing) / columns
        readonly property real tall: Math.max(Theme.mm(screen.wide ? 36 : 88), walkIn.wanted, checkIn.wanted)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        columns: screen.wide && Theme.large ? 1 : 2
        spacing: screen.wide ? Theme.mm(5) : Theme.margin

        Way {
            id: walkIn

            width: ways.cell
            height: ways.tall
            wide: screen.wide
            icon: "ticket"
            text: qsTrId("no-appointment")
            detail: screen.view.walkIn.reason === "" ? qsTrId("no-appointment-explained") : screen.because(screen.view.walkIn)
            onClicked: screen.viewModel.look("walk_in")
        }
        Way {
            id: checkIn

            width: ways.cell
            height: ways.tall
            wide: screen.wide
            icon: "calendar-check"
            text: qsTrId("have-appointment")
            detail: qsTrId("have-appointment-explained")
            onClicked: screen.viewModel.enterCode("check_in")
        }
        LineButton {
            width: ways.cell
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            icon: "calendar"
            text: qsTrId("book")
            enabled: screen.view.booking.reason === ""
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.look("book")
        }
        LineButton {
            width: ways.cell
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            icon: "calendar-off"
            text: qsTrId("cancel")
            enabled: screen.view.booking.reason === ""
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.enterCode("cancel")
        }
    }

    Card {
        id: today

        anchors.top: ways.bottom
        anchors.topMargin: Theme.mm(screen.wide ? 5 : 12)
        anchors.left: parent.left
        anchors.right: parent.right
        height: heading.height + figures.height + Theme.mm(screen.wide ? 11 : 22)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.mm(screen.wide ? 4 : 8)
            text: qsTrId("today-here")
            capMm: screen.wide ? 5.4 : 6.6
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Grid {
            id: figures

            anchors.left: heading.left
            anchors.right: heading.right
            anchors.top: heading.bottom
            anchors.topMargin: Theme.mm(screen.wide ? 3 : 6)
            columns: screen.beside ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.mm(screen.wide ? 3 : 6)

            Repeater {
                model: screen.view.queues

                QueueFigures {
                    width: (figures.width - (figures.columns - 1) * figures.columnSpacing) / figures.columns
                    page: screen
                    wide: screen.wide
                }
            }
        }
    }
}
