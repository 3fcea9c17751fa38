pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// One line that is always there: that the hub is away, what was refused and why, what is under way, else the
// office's remark.
Item {
    id: line

    required property CounterViewModel viewModel
    property string hint
    readonly property bool warns: !line.viewModel.online || line.viewModel.notice !== ""

    function awayText(): string {
        const model = line.viewModel;
        const id = model.since === "" ? "hub-connecting" : model.age > 0 ? "hub-away-minutes" : "hub-away";
        return qsTrId(id).replace("{time}", model.since).replace("{minutes}", model.age.toString());
    }

    function said(): string {
        if (line.viewModel.notice !== "")
            return qsTrId(line.viewModel.notice);
        if (!line.viewModel.online)
            return line.awayText();
        if (line.viewModel.pending !== "")
            return qsTrId("pending");
        return line.hint !== "" ? line.hint : line.viewModel.remark;
    }

    implicitHeight: Theme.mm(10)

    Rectangle {
        visible: line.warns
        anchors.fill: parent
        radius: Theme.mm(1.4)
        color: Theme.warnGround
        border.width: 1
        border.color: Theme.warn
    }
    Label {
        objectName: "status"
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(2.4)
        verticalAlignment: Text.AlignVCenter
        text: line.said()
        capMm: 2.2
        maximumLineCount: 2
        elide: Text.ElideRight
        color: line.warns ? Theme.warn : Theme.quiet
        Accessible.role: line.warns ? Accessible.AlertMessage : Accessible.StaticText
    }
}
