pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// "Are you still there?", before everything of the visitor goes (norms.md A-05, A-14).
Rectangle {
    id: still

    required property KioskViewModel viewModel
    readonly property bool covers: true // whoever listens hears nothing else
    property bool shown: still.viewModel.warned

    visible: still.shown
    color: Theme.ground
    onShownChanged: if (still.shown)
        go.forceActiveFocus()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.onPressAction: still.viewModel.stillHere()

    MouseArea {
        anchors.fill: parent
        onClicked: still.viewModel.stillHere()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.mm(20), Theme.mm(300))
        spacing: Theme.mm(12)

        Label {
            id: title

            width: parent.width
            text: qsTrId("still-there")
            capMm: 11
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: qsTrId("still-there-explained")
            capMm: 6
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        Rectangle {
            width: parent.width
            height: Theme.mm(4)
            radius: height / 2
            color: Theme.soft
            border.width: 1
            border.color: Theme.line

            Rectangle {
                height: parent.height
                radius: parent.radius
                color: Theme.accent

                NumberAnimation on width {
                    running: still.shown && !Theme.still
                    from: title.width
                    to: 0
                    duration: still.viewModel.speaking ? 75000 : 25000
                }
            }
        }
        BigButton {
            id: go

            width: parent.width
            height: Theme.mm(34)
            primary: true
            capMm: 8
            text: qsTrId("still-there-yes")
            onClicked: still.viewModel.stillHere()
        }
        BigButton {
            width: parent.width
            height: Theme.mm(26)
            text: qsTrId("start-over")
            onClicked: still.viewModel.startOver()
        }
    }
}
