pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// What keeps every wish from being granted; on upright screens also the bar: back and start over, and how to see.
Rectangle {
    id: footer

    required property KioskViewModel viewModel
    required property real side
    required property bool wide
    required property bool bare // the bar alone
    readonly property bool away: footer.viewModel.hubAway && footer.viewModel.wayBack
    readonly property bool slipless: footer.viewModel.slipless && footer.viewModel.wayBack
    readonly property bool troubled: !footer.bare && (footer.away || footer.slipless)
    readonly property bool keys: footer.viewModel.wayBack && !footer.wide

    implicitHeight: (footer.troubled ? trouble.implicitHeight + 2 * Theme.mm(4) : 0) + (footer.wide ? 0 : bar.height + 2 * Theme.mm(5))
    visible: footer.troubled || !footer.wide
    color: footer.wide ? Theme.ground : Theme.surface

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.topMargin: Theme.mm(4)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: footer.side
        anchors.rightMargin: footer.side
        height: implicitHeight
        text: !footer.troubled ? "" : footer.away ? qsTrId("refused-hub_away") : footer.slipless ? qsTrId("printer-out") : ""
    }

    Column {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: footer.side
        anchors.rightMargin: footer.side
        spacing: Theme.mm(4)
        visible: !footer.wide

        Steps {
            width: parent.width
            columns: 2
            visible: footer.keys
            viewModel: footer.viewModel
            stacked: false
        }
        Tools {
            width: parent.width
            columns: Theme.large ? 2 : count
            viewModel: footer.viewModel
            stacked: !Theme.large
        }
    }
}
