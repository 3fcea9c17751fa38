pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."

// Who is working at what, and what the wall says now.
PanelCard {
    id: side

    required property LeadViewModel lead
    readonly property var view: side.lead.view

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(1.8)

        Label {
            text: qsTrId("lead-counters").replace("{count}", side.view.open_counters)
            capMm: 2.9
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        ListView {
            objectName: "counters"
            model: side.view.counters
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            spacing: Theme.mm(1.4)
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: counter

                required property var row

                width: ListView.view.width
                height: text.implicitHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: counter.row.name + ": " + qsTrId("state-" + counter.row.state) + ". " + counter.row.skills

                Rectangle {
                    id: light

                    width: Theme.mm(2.6)
                    height: width
                    radius: width / 2
                    y: Theme.mm(0.7)
                    color: counter.row.state === "closed" ? "transparent" : counter.row.state === "paused" ? Theme.warn : Theme.good
                    border.width: 1
                    border.color: counter.row.state === "closed" ? Theme.line : color
                }
                Column {
                    id: text

                    anchors.left: light.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.mm(2)
                    spacing: Theme.mm(0.4)

                    Label {
                        width: parent.width
                        text: counter.row.name + " · " + qsTrId("state-" + counter.row.state)
                        capMm: 2.4
                        font.weight: counter.row.state === "closed" ? Font.Normal : Font.DemiBold
                        color: counter.row.state === "closed" ? Theme.quiet : Theme.text
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        visible: text !== ""
                        text: counter.row.skills
                        capMm: 2.1
                        color: Theme.quiet
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
        }
        Rectangle {
            color: Theme.edge
            implicitHeight: 1
            Layout.fillWidth: true
        }
        Label {
            text: qsTrId("lead-wall")
            capMm: 2.9
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Label {
            visible: wall.count === 0
            text: qsTrId("lead-wall-empty")
            capMm: 2.4
            color: Theme.quiet
            Layout.fillWidth: true
        }
        Repeater {
            id: wall

            model: side.view.wall

            ColumnLayout {
                id: message

                required property var row

                spacing: Theme.mm(0.8)
                Layout.fillWidth: true

                Label {
                    objectName: "wall-text"
                    text: (message.row.name === "" ? "" : message.row.name + ": ") + message.row.text
                    capMm: 2.4
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.mm(2)
                    Layout.fillWidth: true

                    Label {
                        text: message.row.until === "" ? qsTrId("lead-all-day") : qsTrId("lead-until").replace("{time}", message.row.until)
                        capMm: 2.2
                        color: Theme.quiet
                        Layout.fillWidth: true
                    }
                    PanelButton {
                        objectName: "down-" + message.row.key
                        text: qsTrId("lead-take-down")
                        name: text + ": " + message.row.text
                        why: side.view.why
                        Layout.preferredHeight: Theme.mm(8)
                        onPressed: side.lead.take_down(message.row.key)
                    }
                }
            }
        }
    }
}
