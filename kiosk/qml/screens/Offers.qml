pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// When? Free appointments as tiles, day by day.
KioskPage {
    id: screen

    readonly property bool any: !screen.view.looking && !screen.view.noneFree && screen.view.days.rowCount() > 0

    title: qsTrId("offers-title")
    subtitle: screen.view.service
    ownScroller: screen.any
    needed: screen.any ? 0 : words.height + trouble.height + Theme.margin

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: screen.because(screen.view.problem)
    }

    Scroller {
        id: scroller

        anchors.top: trouble.visible ? trouble.bottom : parent.top
        anchors.topMargin: trouble.visible ? Theme.margin : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: pages.top
        anchors.bottomMargin: Theme.margin
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: screen.wide
        contentHeight: days.height
        visible: screen.any

        Column {
            id: days

            width: scroller.innerWidth
            spacing: screen.wide ? Theme.mm(5) : Theme.mm(12)

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
        y: Math.max((parent.height - height) / 2, trouble.height + Theme.margin)
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(8)
        visible: !screen.any

        Label {
            width: parent.width
            text: screen.view.looking ? qsTrId("looking-for-offers") : screen.view.noneFree ? qsTrId("none-free") : qsTrId("offers-unknown")
            capMm: 7
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            visible: !screen.view.looking
            primary: true
            text: qsTrId("try-again")
            onClicked: screen.viewModel.seeOffers()
        }
    }

    Row {
        id: pages

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: screen.view.earlier || screen.view.later ? Theme.mm(24) : 0
        visible: screen.any && height > 0
        spacing: Theme.margin

        BigButton {
            width: (parent.width - Theme.margin) / 2
            height: parent.height
            text: qsTrId("earlier")
            enabled: screen.view.earlier && !screen.view.holding
            onClicked: screen.viewModel.turnPage(-1)
        }
        BigButton {
            width: (parent.width - Theme.margin) / 2
            height: parent.height
            text: qsTrId("later")
            enabled: screen.view.later && !screen.view.holding
            onClicked: screen.viewModel.turnPage(1)
        }
    }
}
