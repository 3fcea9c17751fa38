pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// One line that is always there: what was done, what was refused and why, that the hub is away, else the remark.
Rectangle {
    id: line

    required property var view
    property string help
    property string hint
    readonly property bool warns: (line.view.notice !== "" && !line.view.notice_good) || line.help !== "" || !line.view.online

    function filled(key: string): string {
        let text = qsTrId(key);
        for (const pair of line.view.notice_values)
            text = text.replace("{" + pair[0] + "}", pair[1]);
        return text;
    }

    function said(): string {
        if (line.view.notice !== "")
            return line.filled(line.view.notice);
        if (line.help !== "")
            return qsTrId(line.help);
        if (!line.view.online)
            return line.view.since === "" ? qsTrId("staff-connecting") : qsTrId("staff-hub-away").replace("{time}", line.view.since);
        if (line.view.pending)
            return qsTrId("staff-pending");
        return line.hint !== "" ? line.hint : line.view.remark;
    }

    implicitHeight: Theme.mm(9)
    radius: Theme.mm(1.4)
    color: line.warns ? Theme.warnGround : line.view.notice_good && line.view.notice !== "" ? Theme.soft : "transparent"
    border.width: line.warns ? 1 : 0
    border.color: Theme.warn

    Label {
        objectName: "status"
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(2.4)
        verticalAlignment: Text.AlignVCenter
        text: line.said()
        capMm: 2.4
        maximumLineCount: 2
        elide: Text.ElideRight
        font.weight: line.view.notice !== "" ? Font.DemiBold : Font.Normal
        color: line.warns ? Theme.warn : line.view.notice !== "" ? Theme.text : Theme.quiet
        Accessible.role: line.warns ? Accessible.AlertMessage : Accessible.StaticText
    }
}
