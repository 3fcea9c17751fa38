pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// What is it about? And how busy is it?
KioskPage {
    id: screen

    readonly property bool offers: !screen.view.checkInOnly
    readonly property bool figured: offers && (rows.count > 0 || view.hours.length > 0)

    title: qsTrId("start-title")
    needed: ways.height + more.height + (screen.figured ? today.height : 0) + ways.spacing + today.anchors.topMargin

    Grid {
        id: ways

        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property real tall: Math.max(Theme.mm(screen.wide ? 26 : 84), walkIn.wanted, checkIn.wanted)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        columns: !screen.offers || (screen.wide && Theme.large) ? 1 : 2
        spacing: Theme.mm(screen.wide ? 2.6 : 8)

        Way {
            id: walkIn

            width: ways.cell
            height: ways.tall
            visible: screen.offers
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
            enabled: screen.view.codes
            detail: enabled ? qsTrId("have-appointment-explained") : qsTrId("not-just-now")
            onClicked: screen.viewModel.enterCode("check_in")
        }
    }

    Grid {
        id: more

        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property real tall: Math.max(Theme.mm(screen.wide || Theme.large ? 22 : 40), mine.wanted, book.wanted, cancel.wanted)

        anchors.top: ways.bottom
        anchors.topMargin: ways.spacing
        anchors.left: parent.left
        anchors.right: parent.right
        columns: !screen.offers || Theme.large ? 1 : 3
        spacing: ways.spacing

        Tile {
            id: mine

            width: more.cell
            height: more.tall
            icon: screen.wide || Theme.large ? "" : "slip"
            iconMm: 12
            capMm: screen.wide ? 4.8 : 5.2
            rimMm: screen.wide ? 2 : 4
            text: qsTrId("my-ticket")
            enabled: screen.view.codes
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.enterCode("find")
        }
        Tile {
            id: book

            width: more.cell
            height: more.tall
            visible: screen.offers
            icon: screen.wide || Theme.large ? "" : "calendar"
            iconMm: 12
            capMm: screen.wide ? 4.8 : 5.2
            rimMm: screen.wide ? 2 : 4
            text: qsTrId("book")
            enabled: screen.view.booking.reason === ""
            detail: !enabled ? qsTrId("not-just-now") : screen.wide && screen.view.freeToday ? qsTrId("free-today") : ""
            onClicked: screen.viewModel.look("book")
        }
        Tile {
            id: cancel

            width: more.cell
            height: more.tall
            visible: screen.offers
            icon: screen.wide || Theme.large ? "" : "calendar-off"
            iconMm: 12
            capMm: screen.wide ? 4.8 : 5.2
            rimMm: screen.wide ? 2 : 4
            text: qsTrId("cancel")
            enabled: screen.view.booking.reason === ""
            detail: enabled ? "" : qsTrId("not-just-now")
            onClicked: screen.viewModel.enterCode("cancel")
        }
    }

    Card {
        id: today

        anchors.top: more.bottom
        anchors.topMargin: Theme.mm(screen.wide ? 2.6 : 12)
        anchors.left: parent.left
        anchors.right: parent.right
        height: heading.height + figures.height + Theme.mm(screen.wide ? 6.5 : 22)
        visible: screen.figured

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.mm(screen.wide ? 2.5 : 8)
            text: screen.view.hours.length === 0 ? qsTrId("today-here") : qsTrId("today-open").arg(screen.view.hours.join(", "))
            capMm: screen.wide ? 5 : 6.6
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Grid {
            id: figures

            anchors.left: heading.left
            anchors.right: heading.right
            anchors.top: heading.bottom
            anchors.topMargin: Theme.mm(screen.wide ? 1.5 : 6)
            columns: screen.beside ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.mm(screen.wide ? 2 : 6)

            Repeater {
                id: rows

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
