pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// One service: wait now or come by appointment, side by side, and what it takes.
KioskPage {
    id: screen

    ownScroller: true
    title: screen.view.service

    Scroller {
        id: scroller

        anchors.fill: parent
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: screen.wide
        contentHeight: all.height

        Column {
            id: all

            width: scroller.innerWidth
            spacing: screen.wide ? Theme.mm(5) : Theme.mm(10)

            Trouble {
                width: parent.width
                height: implicitHeight
                text: screen.view.callFirst === "" ? "" : qsTrId("call-first").arg(screen.view.callFirst)
            }
            Grid {
                id: ways

                readonly property real tall: Math.max(waitCard.wanted, bookCard.wanted)
                readonly property real cell: (width - (columns - 1) * spacing) / columns

                width: parent.width
                columns: screen.wide && Theme.large ? 1 : 2
                spacing: Theme.margin

                WayCard {
                    id: waitCard

                    width: ways.cell
                    height: ways.columns > 1 ? ways.tall : wanted
                    wide: screen.wide
                    possible: screen.view.waitWhy.reason === ""
                    title: qsTrId("wait-now")
                    lead: qsTrId("waiting-time")
                    big: !possible ? "" : screen.view.low < 0 ? qsTrId("not-known-yet") : screen.wait(screen.view.low, screen.view.high)
                    lines: possible ? [screen.view.waiting < 0 ? qsTrId("reserve-offer") : screen.view.waiting === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.waiting), screen.view.left < 0 ? "" : qsTrId("numbers-left", screen.view.left)] : [screen.because(screen.view.waitWhy)]
                    action: screen.view.busy ? qsTrId("one-moment") : qsTrId("take-ticket")
                    busy: screen.view.busy
                    primary: screen.view.callFirst === ""
                    onChosen: screen.viewModel.takeTicket()
                }
                WayCard {
                    id: bookCard

                    width: ways.cell
                    height: ways.columns > 1 ? ways.tall : wanted
                    wide: screen.wide
                    possible: screen.view.bookWhy.reason === "" && !screen.view.noneFree
                    title: qsTrId("come-by-appointment")
                    lead: qsTrId("next-free-appointment")
                    big: possible ? screen.view.earliest : ""
                    lines: [screen.view.bookWhy.reason !== "" ? screen.because(screen.view.bookWhy) : screen.view.noneFree ? qsTrId("none-free") : screen.view.earliest !== "" ? "" : screen.view.looking ? qsTrId("looking-for-offers") : qsTrId("see-what-is-free")]
                    action: qsTrId("choose-appointment")
                    busy: screen.view.busy
                    primary: !waitCard.possible
                    onChosen: screen.viewModel.seeOffers()
                }
            }
            ServiceFacts {
                width: parent.width
                view: screen.view
                wide: screen.wide
            }
        }
    }
}
