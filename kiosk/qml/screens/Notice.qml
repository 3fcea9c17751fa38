pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// It can't be done, said plainly, with the next chance and the way on.
KioskPage {
    id: screen

    needed: words.height
    subtitle: screen.view.service

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(300))
        spacing: Theme.mm(10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "info"
            sizeMm: screen.wide ? 22 : 36
            color: Theme.warn
        }
        Label {
            width: parent.width
            text: screen.view.problem.reason === "" ? "" : qsTrId("refused-" + screen.view.problem.reason)
            capMm: screen.wide ? 7 : 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.again(screen.view.problem)
            visible: text !== ""
            capMm: screen.wide ? 6 : 7
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(34))
            visible: screen.view.canBook
            primary: true
            capMm: 6.4
            text: qsTrId("book-instead")
            detail: screen.view.earliest === "" ? "" : qsTrId("next-free").arg(screen.view.earliest)
            onClicked: screen.viewModel.seeOffers()
        }
    }
}
