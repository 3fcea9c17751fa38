pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// One ticket or appointment of a list.
Rectangle {
    id: line

    required property var row
    property string which
    property bool current: false
    property bool focused: false
    property bool revealed: false
    readonly property bool shows: line.revealed || hover.hovered

    signal pressed

    function when(): string {
        const row = line.row;
        if (line.which === "appointments")
            return row.at;
        if (line.which === "parked")
            return row.until !== "" ? qsTrId("row-until").replace("{time}", row.until) : qsTrId("row-open");
        if (line.which === "away")
            return row.place;
        if (line.which === "served")
            return row.since;
        return row.minutes < 0 ? row.since : row.since + " · " + qsTrId("minutes").replace("{minutes}", row.minutes.toString());
    }

    function more(): string {
        const row = line.row;
        const parts = [];
        if (line.which === "appointments")
            parts.push(qsTrId("row-" + row.state));
        else if (row.at !== "")
            parts.push(qsTrId("row-booked").replace("{time}", row.at));
        if (["parked", "missed", "elsewhere"].includes(line.which) && row.place !== "")
            parts.push(row.place);
        if (row.people > 1)
            parts.push(qsTrId("row-people").replace("{count}", row.people.toString()));
        if (row.late)
            parts.push(qsTrId("row-late"));
        return parts.join(" · ");
    }

    height: Theme.mm(12.5)
    radius: Theme.mm(1.2)
    color: line.current || hover.hovered ? Theme.soft : "transparent"
    border.width: line.focused ? Theme.mm(0.5) : 0
    border.color: Theme.text
    Accessible.role: Accessible.ListItem
    Accessible.name: [line.row.number, line.when(), line.more(), line.row.services, line.row.note].filter(text => text !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: line.focused
    Accessible.onPressAction: line.pressed()

    HoverHandler {
        id: hover
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2)
        anchors.rightMargin: Theme.mm(2)
        spacing: Theme.mm(2)

        Label {
            text: line.row.number !== "" ? line.row.number : line.row.at
            capMm: 3.2
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.mm(17)
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Theme.mm(0.4)
            Layout.fillWidth: true

            Label {
                text: line.shows ? [line.row.services, line.row.note].filter(text => text !== "").join(" – ") : "● ● ●"
                capMm: 2.3
                color: line.shows ? Theme.text : Theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: line.more()
                capMm: 2
                color: line.row.late ? Theme.warn : Theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Pill {
            visible: line.row.sign
            text: "!"
            tone: "warn"
        }
        Label {
            text: line.which === "appointments" && line.row.number === "" ? "" : line.when()
            capMm: 2.3
            color: Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: line.pressed()
    }
}
