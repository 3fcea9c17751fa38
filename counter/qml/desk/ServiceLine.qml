pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// One service: its name, its queue, who waits and what is left.
Rectangle {
    id: line

    required property var row
    readonly property string standing: line.stands()

    signal pressed

    function stands(): string {
        const row = line.row;
        const parts = [row.letter + " · " + qsTrId("desk-waiting").replace("{count}", row.waiting)];
        if (row.low >= 0 && row.reason === "")
            parts.push(qsTrId("desk-wait").replace("{low}", row.low).replace("{high}", row.high));
        if (row.reason !== "")
            return row.letter + " · " + (qsTrId("desk-reason-" + row.reason) + (row.next === "" ? "" : ", " + qsTrId("desk-next").replace("{time}", row.next)));
        else if (row.left >= 0)
            parts.push(qsTrId("desk-left").replace("{count}", row.left));
        return parts.join(" · ");
    }

    objectName: "service-" + line.row.key
    height: Theme.mm(12.4)
    radius: Theme.mm(1.4)
    color: area.pressed || line.row.chosen || hover.hovered ? Theme.soft : Theme.ground
    border.width: line.activeFocus ? Theme.mm(0.6) : line.row.chosen ? Theme.mm(0.5) : 1
    border.color: line.activeFocus ? Theme.text : line.row.chosen ? Theme.accent : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: line.row.name
    Accessible.description: line.standing
    Accessible.checkable: true
    Accessible.checked: line.row.chosen
    Accessible.focusable: true
    Accessible.onPressAction: line.pressed()
    Accessible.onToggleAction: line.pressed()
    Keys.onSpacePressed: line.pressed()
    Keys.onReturnPressed: line.pressed()

    HoverHandler {
        id: hover
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(2.2)
        spacing: Theme.mm(0.6)

        Label {
            width: parent.width
            text: line.row.name
            capMm: 2.5
            font.weight: line.row.chosen ? Font.Bold : Font.DemiBold
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: line.standing
            capMm: 2.1
            color: line.row.reason === "" ? Theme.quiet : Theme.warn
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: line.pressed()
    }
}
