pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// What keeps every wish from being granted; on upright screens also back and start over, always in the same place.
Rectangle {
    id: footer

    required property KioskViewModel viewModel
    required property real side
    required property bool wide
    readonly property bool away: footer.viewModel.hubAway && footer.viewModel.wayBack
    readonly property bool keys: footer.viewModel.wayBack && !footer.wide

    implicitHeight: (footer.away ? trouble.implicitHeight + 2 * Theme.mm(4) : 0) + (footer.keys ? buttons.height + 2 * Theme.mm(6) : 0)
    visible: footer.away || footer.keys
    color: footer.keys ? Theme.surface : Theme.ground

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.topMargin: Theme.mm(4)
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
        anchors.bottomMargin: Theme.mm(6)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: footer.side
        anchors.rightMargin: footer.side
        spacing: Theme.margin
        visible: footer.keys

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
