pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// What the visitor comes for: wait now or come by appointment, side by side, and what it takes.
KioskPage {
    id: screen

    readonly property bool canWait: screen.view.waitWhy.reason === ""

    readonly property bool toBook: screen.view.toBook && bookCard.possible

    ownScroller: true
    title: screen.view.service === "" ? qsTrId("things-wanted", screen.view.wanted.rowCount()) : screen.view.service

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
            spacing: screen.wide ? Theme.mm(4) : Theme.mm(8)

            Trouble {
                width: parent.width
                height: implicitHeight
                text: screen.view.callFirst === "" ? "" : qsTrId("call-first").arg(screen.view.callFirst)
            }
            Grid {
                id: ways

                readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
                readonly property real tall: Math.max(waitCard.wanted, bookCard.wanted)
                readonly property real buttons: Math.max(waitCard.buttonWanted, bookCard.buttonWanted)
                readonly property real words: Math.max(waitCard.wordsWanted, bookCard.wordsWanted)
                readonly property bool crowded: screen.wide && Theme.large // the keys must be seen all the same

                width: parent.width
                columns: 2
                spacing: Theme.mm(screen.wide ? 5 : 6)

                WayCard {
                    id: waitCard

                    readonly property bool spare: !screen.canWait && screen.view.standby

                    width: ways.cell
                    height: ways.tall
                    wordsHeight: ways.crowded ? ways.words : wordsWanted
                    buttonHeight: ways.buttons
                    wide: screen.wide
                    possible: screen.canWait || spare
                    title: spare ? qsTrId("standby") : qsTrId("wait-now")
                    lead: screen.view.then !== "" ? qsTrId("until-first-call") : ways.crowded ? "" : qsTrId("waiting-time")
                    big: !screen.canWait ? "" : screen.view.low < 0 ? qsTrId("not-known-yet") : screen.wait(screen.view.low, screen.view.high)
                    against: screen.because(screen.view.waitWhy)
                    lines: spare ? [qsTrId("standby-explained")] : !screen.canWait ? [] : [screen.view.waiting < 0 ? qsTrId("reserve-offer") : screen.view.waiting === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.waiting), screen.view.then === "" ? "" : qsTrId("first-then").arg(screen.view.first).arg(screen.view.then), screen.view.left < 0 ? "" : qsTrId("numbers-left", screen.view.left)]
                    action: screen.view.busy ? qsTrId("one-moment") : spare ? qsTrId("take-standby") : qsTrId("take-ticket")
                    busy: screen.view.busy
                    primary: screen.canWait && screen.view.callFirst === "" && !screen.toBook
                    onChosen: spare ? screen.viewModel.takeStandby() : screen.viewModel.takeTicket()
                }
                WayCard {
                    id: bookCard

                    readonly property bool free: screen.view.bookWhy.reason === "" && !screen.view.noneFree
                    readonly property bool known: screen.view.earliest.length > 0

                    width: ways.cell
                    height: ways.tall
                    wordsHeight: ways.crowded ? ways.words : wordsWanted
                    buttonHeight: ways.buttons
                    wide: screen.wide
                    possible: free || screen.view.mayWish || (screen.view.noneFree && screen.view.elsewhere !== "")
                    title: qsTrId("come-by-appointment")
                    lead: ways.crowded ? "" : qsTrId("next-free-appointment")
                    big: free && known ? screen.view.earliest[0] : ""
                    against: screen.view.bookWhy.reason !== "" ? screen.because(screen.view.bookWhy) : screen.view.noneFree ? qsTrId("none-free") : ""
                    lines: [...(free ? screen.view.earliest.slice(1) : []), screen.view.elsewhere === "" ? "" : qsTrId("elsewhere-at").arg(screen.view.elsewhere).arg(screen.view.elsewhereAt), !free || known ? "" : screen.view.looking ? qsTrId("looking-for-offers") : qsTrId("see-what-is-free")]
                    action: free || screen.view.elsewhere !== "" ? qsTrId("choose-appointment") : qsTrId("leave-wish")
                    busy: screen.view.busy
                    primary: !screen.canWait || screen.toBook
                    onChosen: free || screen.view.elsewhere !== "" ? screen.viewModel.press("see_offers") : screen.viewModel.press("leave_wish")
                }
            }
            PartyBar {
                width: parent.width
                page: screen
            }
            ServiceFacts {
                width: parent.width
                view: screen.view
                wide: screen.wide
            }
            LineButton {
                width: parent.width
                readonly property string needs: screen.view.needs

                visible: screen.view.mayPrint || needs !== ""
                icon: "slip"
                text: {
                    switch (needs) {
                    case "":
                        return screen.view.online === "" ? qsTrId("print-bring") : qsTrId("print-info");
                    case "printed":
                        return qsTrId("slip-printed");
                    case "missing":
                        return qsTrId("slip-missing");
                    default:
                        return qsTrId("info-printed");
                    }
                }
                enabled: needs === ""
                onClicked: screen.viewModel.press("print_info")
            }
        }
    }
}
