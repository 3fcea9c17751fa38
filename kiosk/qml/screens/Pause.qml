pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// Nothing can be done just now; it comes back by itself.
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
            name: "clock"
            sizeMm: screen.wide ? 26 : 44
            color: Theme.accent
        }
        Label {
            width: parent.width
            text: qsTrId("pause-" + screen.view.why)
            capMm: 10
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: qsTrId("pause-" + screen.view.why + "-explained")
            capMm: 6.2
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
