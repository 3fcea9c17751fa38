pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// Is this right? The appointment is held while the visitor looks at it.
KioskPage {
    id: screen

    title: qsTrId("confirm-title")
    readonly property bool expired: screen.view.remaining === "" && !screen.view.booking && screen.view.problem.reason !== "no_answer"

    ownScroller: true

    Scroller {
        id: scroller

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: book.top
        anchors.bottomMargin: Theme.margin
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: screen.wide
        contentHeight: all.height

        Column {
            id: all

            width: scroller.innerWidth
            spacing: Theme.mm(screen.wide ? 4 : 8)

            Trouble {
                width: parent.width
                height: implicitHeight
                text: screen.because(screen.view.problem)
            }
            Card {
                width: parent.width
                height: words.height + 2 * Theme.mm(screen.wide ? 5 : 10)

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: Theme.mm(screen.wide ? 5 : 10)
                    spacing: Theme.mm(screen.wide ? 3 : 6)

                    Label {
                        width: parent.width
                        text: screen.view.day
                        capMm: screen.wide ? 7 : 9
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
                        text: screen.view.service
                        capMm: screen.wide ? 5.2 : 6.4
                    }
                    Label {
                        width: parent.width
                        text: screen.view.place
                        capMm: screen.wide ? 5.2 : 6
                        color: Theme.quiet
                    }
                }
            }
            Fact {
                width: parent.width
                icon: "clock"
                text: screen.view.remaining === "" ? qsTrId("refused-hold_expired") : qsTrId("held-for").arg(screen.view.remaining)
                capMm: screen.wide ? 5 : 5.6
                color: screen.view.remaining === "" ? Theme.warn : Theme.quiet
            }
            BringCard {
                width: parent.width
                bring: screen.view.bring
            }
            LineButton {
                width: parent.width
                icon: "phone"
                enabled: !screen.view.booking
                text: screen.view.phone === "" ? qsTrId("give-phone") : screen.view.phone
                detail: screen.view.phone === "" ? qsTrId("give-phone-explained") : qsTrId("change-it")
                onClicked: screen.viewModel.beginTyping("phone")
            }
            LineButton {
                width: parent.width
                visible: screen.view.askName
                icon: "name"
                enabled: !screen.view.booking
                text: screen.view.person === "" ? qsTrId("give-name") : screen.view.person
                detail: screen.view.person === "" ? qsTrId("give-name-explained") : qsTrId("change-it")
                onClicked: screen.viewModel.beginTyping("name")
            }
        }
    }

    BigButton {
        id: book

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(implicitHeight, Theme.mm(screen.wide ? 26 : 38))
        primary: true
        capMm: screen.wide ? 6 : 8
        enabled: !screen.view.booking && !screen.view.away
        text: screen.expired ? qsTrId("other-appointment") : screen.view.booking ? qsTrId("one-moment") : screen.view.problem.reason === "no_answer" ? qsTrId("try-again") : qsTrId("book-it")
        onClicked: screen.expired ? screen.viewModel.press("see_offers") : screen.viewModel.press("confirm_booking")
    }
}
