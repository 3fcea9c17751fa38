pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Back and start over, in the same place on each screen; and what keeps every wish from being granted.
Rectangle {
    id: footer

    required property KioskViewModel viewModel
    required property real side
    required property bool wide
    readonly property bool away: footer.viewModel.hubAway && !footer.viewModel.atStart

    implicitHeight: footer.visible ? (footer.away ? trouble.height + Theme.mm(4) : 0) + buttons.height + 2 * Theme.mm(footer.wide ? 3 : 7) : 0
    visible: !footer.viewModel.atStart
    color: Theme.surface

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.topMargin: Theme.mm(3)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: footer.side
        anchors.rightMargin: footer.side
        height: implicitHeight
        text: footer.away ? qsTrId("refused-hub_away") : ""
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(footer.wide ? 3 : 7)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: footer.side
        anchors.rightMargin: footer.side
        spacing: Theme.margin
        layoutDirection: Application.layoutDirection

        LineButton {
            width: (parent.width - Theme.margin) / 2
            icon: "back"
            text: qsTrId("back")
            enabled: !footer.viewModel.busy
            onClicked: footer.viewModel.back()
        }
        LineButton {
            width: (parent.width - Theme.margin) / 2
            icon: "restart"
            text: qsTrId("start-over")
            enabled: !footer.viewModel.busy
            onClicked: footer.viewModel.startOver()
        }
    }
}
