pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The wish is with the centre.
KioskPage {
    id: screen

    needed: words.height

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(screen.wide ? 6 : 10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "check"
            sizeMm: screen.wide ? 22 : 36
            color: Theme.good
        }
        Label {
            width: parent.width
            text: qsTrId("wished-title")
            capMm: screen.wide ? 7 : 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: qsTrId("wished-explained")
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
