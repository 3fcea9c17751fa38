pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The appointment is the visitor's; the slip has it all.
KioskPage {
    id: screen

    readonly property bool needsCode: screen.view.slip === "missing" || screen.view.slip === "unsure"

    title: qsTrId("booked-title")
    subtitle: screen.view.service
    needed: (screen.beside ? Math.max(facts.height, slip.implicitHeight + done.height + Theme.gap) : facts.height + slip.implicitHeight + done.height + Theme.mm(22))

    Column {
        id: facts

        anchors.top: parent.top
        anchors.left: parent.left
        width: screen.beside ? parent.width * 0.5 : parent.width
        spacing: Theme.mm(screen.wide ? 4 : 8)

        Label {
            width: parent.width
            text: screen.view.day
            capMm: screen.wide ? 6 : 9
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: qsTrId("at-time").arg(screen.view.time)
            capMm: screen.wide ? 10 : 20
            font.weight: Font.Bold
            color: Theme.accent
        }
        Label {
            width: parent.width
            text: screen.view.place
            capMm: screen.wide ? 5 : 6
        }
        BringCard {
            width: parent.width
            bring: screen.beside ? [] : screen.view.bring
        }
    }

    SlipCard {
        id: slip

        anchors.top: screen.beside ? parent.top : facts.bottom
        anchors.topMargin: screen.beside ? 0 : Theme.mm(14)
        anchors.left: screen.beside ? facts.right : parent.left
        anchors.leftMargin: screen.beside ? Theme.margin : 0
        anchors.right: parent.right
        anchors.bottom: screen.beside ? done.top : undefined
        anchors.bottomMargin: screen.beside ? Theme.gap : 0
        slip: screen.view.slip
        code: screen.view.code
        qr: screen.view.qr
        wide: screen.wide
        help: screen.view.slip === "missing" ? qsTrId("no-slip-appointment") : qsTrId("unsure-slip")
    }

    BigButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.left: screen.beside ? slip.left : parent.left
        height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 34))
        primary: true
        capMm: screen.wide ? 5.6 : 7
        text: screen.needsCode ? qsTrId("noted") : qsTrId("done")
        onClicked: screen.viewModel.startOver()
    }
}
