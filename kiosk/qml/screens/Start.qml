pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// What is it about? And how busy is it?
KioskPage {
    id: screen

    title: qsTrId("start-title")

    Grid {
        id: ways

        readonly property real cell: (width - Theme.margin) / 2

        anchors.top: parent.top
        anchors.left: parent.left
        width: screen.wide ? parent.width * 0.52 : parent.width
        columns: 2
        spacing: Theme.margin
        layoutDirection: Application.layoutDirection

        Tile {
            width: ways.cell
            height: screen.wide ? screen.bodyHeight * 0.56 : Theme.mm(96)
            primary: true
            icon: "ticket"
            iconMm: screen.wide ? 18 : 30
            capMm: screen.wide ? 6.2 : 8
            text: qsTrId("no-appointment")
            detail: screen.view.walkIn.reason === "" ? qsTrId("no-appointment-explained") : screen.because(screen.view.walkIn)
            onClicked: screen.viewModel.look("walk_in")
        }
        Tile {
            width: ways.cell
            height: screen.wide ? screen.bodyHeight * 0.56 : Theme.mm(96)
            primary: true
            icon: "calendar-check"
            iconMm: screen.wide ? 18 : 30
            capMm: screen.wide ? 6.2 : 8
            text: qsTrId("have-appointment")
            detail: qsTrId("have-appointment-explained")
            onClicked: screen.viewModel.enterCode("check_in")
        }
        LineButton {
            width: ways.cell
            height: screen.wide ? screen.bodyHeight * 0.44 - Theme.margin : Theme.mm(44)
            icon: "calendar"
            text: qsTrId("book")
            enabled: screen.view.booking.reason === ""
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.look("book")
        }
        LineButton {
            width: ways.cell
            height: screen.wide ? screen.bodyHeight * 0.44 - Theme.margin : Theme.mm(44)
            icon: "calendar-off"
            text: qsTrId("cancel")
            enabled: screen.view.booking.reason === ""
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.enterCode("cancel")
        }
    }

    Card {
        anchors.top: screen.wide ? parent.top : ways.bottom
        anchors.topMargin: screen.wide ? 0 : Theme.mm(12)
        anchors.left: screen.wide ? ways.right : parent.left
        anchors.leftMargin: screen.wide ? Theme.margin : 0
        anchors.right: parent.right
        height: screen.wide ? parent.height : Math.min(parent.height - y, figures.height + 2 * Theme.mm(7))

        Column {
            id: figures

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.mm(screen.wide ? 5 : 8)
            anchors.topMargin: Theme.mm(screen.wide ? 4 : 7)
            spacing: screen.wide ? Theme.mm(2.5) : Theme.mm(6)

            Label {
                width: parent.width
                text: qsTrId("today-here")
                capMm: screen.wide ? 5.4 : 6.6
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: screen.view.queues

                QueueFigures {
                    width: figures.width
                    page: screen
                    wide: screen.wide
                }
            }
        }
    }
}
