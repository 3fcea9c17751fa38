pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The appointment is given up.
KioskPage {
    id: screen

    needed: words.height

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "check"
            sizeMm: screen.wide ? 22 : 36
            color: Theme.good
        }
        Label {
            width: parent.width
            text: screen.view.ticket ? qsTrId("given-up-title") : qsTrId("cancelled-title")
            capMm: 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.view.ticket ? qsTrId("given-up-explained") : qsTrId("cancelled-explained")
            capMm: 6
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(30))
            primary: true
            text: qsTrId("done")
            capMm: 6.4
            onClicked: screen.viewModel.startOver()
        }
    }
}
