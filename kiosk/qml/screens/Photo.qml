pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The service needs a photograph. Who has none is sent for it first, and keeps their place.
KioskPage {
    id: screen

    title: qsTrId("photo-title")
    subtitle: screen.view.service
    needed: words.height

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.mm(screen.wide ? 5 : 10)

        LineButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 30 : 44))
            primary: true
            icon: "check"
            capMm: 6.4
            text: qsTrId("photo-yes")
            onClicked: screen.viewModel.hasPhoto(true)
        }
        LineButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 30 : 44))
            icon: "photo"
            capMm: 6.4
            text: qsTrId("photo-no")
            detail: qsTrId("photo-no-explained")
            onClicked: screen.viewModel.hasPhoto(false)
        }
        Fact {
            width: parent.width
            icon: "place"
            text: qsTrId("photo-booth").arg(screen.view.booth)
            capMm: screen.wide ? 5.2 : 6
        }
    }
}
