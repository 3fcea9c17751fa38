pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// When? Free appointments as tiles, day by day.
KioskPage {
    id: screen

    readonly property bool any: !screen.view.looking && !screen.view.noneFree && screen.view.days.rowCount() > 0

    readonly property bool above: screen.any && screen.wide && Theme.large

    title: qsTrId("offers-title")
    subtitle: screen.view.service
    ownScroller: screen.any
    needed: screen.any ? 0 : filter.height + words.height + trouble.height + 2 * Theme.margin

    // Where texts are large, what stands above the days scrolls with them.
    OfferFilter {
        id: filter

        visible: !screen.above
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        page: screen
    }
    Trouble {
        id: trouble

        anchors.top: filter.bottom
        anchors.topMargin: visible ? Theme.mm(4) : 0
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: screen.above ? "" : screen.because(screen.view.problem)
    }

    Scroller {
        id: scroller

        anchors.top: trouble.bottom
        anchors.topMargin: Theme.mm(screen.wide ? 4 : 8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: pages.top
        anchors.bottomMargin: Theme.mm(screen.wide ? 3 : 8)
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: screen.wide
        contentHeight: days.height
        visible: screen.any

        Column {
            id: days

            width: scroller.innerWidth
            spacing: screen.wide ? Theme.mm(5) : Theme.mm(10)

            OfferFilter {
                width: days.width
                visible: screen.above
                page: screen
            }
            Trouble {
                width: days.width
                height: implicitHeight
                text: screen.above ? screen.because(screen.view.problem) : ""
            }
            Repeater {
                model: screen.view.days

                OfferDay {
                    width: days.width
                    page: screen
                }
            }
        }
    }

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max((parent.height - height) / 2, filter.height + trouble.height + Theme.margin)
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(screen.wide ? 4 : 8)
        visible: !screen.any

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: screen.wide ? "" : screen.view.looking ? "clock" : "calendar-off"
            sizeMm: 36
            color: screen.view.looking ? Theme.accent : Theme.warn
        }
        Label {
            width: parent.width
            text: screen.view.looking ? qsTrId("looking-for-offers") : screen.view.noneFree ? qsTrId("none-free") : screen.view.noneThen ? qsTrId("none-then") : qsTrId("offers-unknown")
            capMm: screen.wide ? 7 : 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        GoOn {
            page: screen
            visible: screen.view.mayWish
            primary: true
            text: qsTrId("leave-wish")
            onClicked: screen.viewModel.press("leave_wish")
        }
        GoOn {
            page: screen
            visible: !screen.view.looking && screen.view.noneThen
            primary: true
            text: qsTrId("hours-all")
            onClicked: screen.viewModel.seeHours("all")
        }
        GoOn {
            page: screen
            visible: !screen.view.looking && !screen.view.noneThen
            primary: !screen.view.mayWish && !screen.view.noneFree && enabled
            enabled: !screen.view.away
            text: qsTrId("try-again")
            onClicked: screen.viewModel.press("see_offers")
        }
        GoOn {
            page: screen
            visible: !screen.view.looking && !screen.view.noneThen
            primary: !screen.view.mayWish && (screen.view.noneFree || screen.view.away)
            text: qsTrId("done")
            onClicked: screen.viewModel.press("start_over")
        }
    }

    Row {
        id: pages

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: screen.view.earlier || screen.view.later ? Math.max(Theme.mm(screen.wide ? 22 : 24), before.implicitHeight, after.implicitHeight) : 0
        visible: screen.any && height > 0
        spacing: Theme.margin

        BigButton {
            id: before

            width: Math.floor((parent.width - Theme.margin) / 2)
            height: parent.height
            text: qsTrId("earlier")
            enabled: screen.view.earlier && !screen.view.holding
            onClicked: screen.viewModel.turnPage(-1)
        }
        BigButton {
            id: after

            width: Math.floor((parent.width - Theme.margin) / 2)
            height: parent.height
            text: qsTrId("later")
            enabled: screen.view.later && !screen.view.holding
            onClicked: screen.viewModel.turnPage(1)
        }
    }
}
