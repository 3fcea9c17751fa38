pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// One line that is always there: what was refused and why, what is under way, else the office's remark.
Item {
    id: line

    required property CounterViewModel viewModel
    property string hint
    readonly property bool refused: line.viewModel.notice !== ""
    readonly property string said: refused ? qsTrId(line.viewModel.notice) : line.viewModel.pending !== "" ? qsTrId("pending") : line.hint !== "" ? line.hint : line.viewModel.remark

    implicitHeight: Theme.mm(8.5)

    Rectangle {
        visible: line.refused
        anchors.fill: parent
        radius: Theme.mm(1.2)
        color: Theme.warnGround
        border.width: 1
        border.color: Theme.warn
    }
    Label {
        objectName: "status"
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2)
        anchors.rightMargin: Theme.mm(2)
        verticalAlignment: Text.AlignVCenter
        text: line.said
        capMm: 2.2
        maximumLineCount: 2
        elide: Text.ElideRight
        color: line.refused ? Theme.warn : Theme.quiet
        Accessible.role: line.refused ? Accessible.AlertMessage : Accessible.StaticText
    }
}
