pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// The hub cannot be asked: since when, and that nobody need do anything.
Rectangle {
    id: banner

    required property CounterViewModel viewModel

    visible: !banner.viewModel.online
    implicitHeight: text.implicitHeight + Theme.mm(4)
    radius: Theme.mm(1.5)
    color: Theme.warnGround
    border.width: 1
    border.color: Theme.warn

    Label {
        id: text

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(3)
        capMm: 2.4
        color: Theme.warn
        text: banner.viewModel.since === "" ? qsTrId("hub-connecting") : qsTrId(banner.viewModel.age > 0 ? "hub-away-minutes" : "hub-away").replace("{time}", banner.viewModel.since).replace("{minutes}", banner.viewModel.age.toString())
        Accessible.role: Accessible.AlertMessage
    }
}
