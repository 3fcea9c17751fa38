pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// Assistance at the counter, for who wants it; most go on with one touch. Who checks in comes here by their own wish.
KioskPage {
    id: screen

    title: qsTrId("assist-title")
    subtitle: screen.view.untold ? qsTrId("assist-untold") : qsTrId("assist-explained")
    needed: kinds.height

    Grid {
        id: kinds

        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        columns: screen.beside ? 2 : 1
        spacing: Theme.mm(screen.wide ? 4 : 6)

        Repeater {
            model: screen.view.kinds

            LineButton {
                id: kind

                required property var row

                width: kinds.cell
                height: Math.max(implicitHeight, Theme.mm(screen.wide ? 30 : 40))
                chosen: kind.row.chosen
                checkable: true
                enabled: !screen.view.busy && !screen.view.untold
                icon: kind.row.key
                text: qsTrId("assist-" + kind.row.key)
                detail: qsTrId("assist-explained-" + kind.row.key)
                onClicked: screen.viewModel.toggle(kind.row.key)
            }
        }
    }
    foot: GoOn {
        page: screen
        primary: true
        enabled: !screen.view.busy
        text: screen.view.busy ? qsTrId("one-moment") : screen.view.checksIn ? qsTrId("take-this") : screen.view.untold ? qsTrId("take-ticket") : screen.view.none ? qsTrId("assist-none") : qsTrId("assist-go")
        onClicked: screen.viewModel.press("proceed")
    }
}
