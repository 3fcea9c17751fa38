pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// Before the opening: the next tickets of a queue on paper, to hand along the line.
ColumnLayout {
    id: ahead

    required property DeskViewModel desk
    readonly property var view: ahead.desk.view

    spacing: Theme.mm(3)

    Label {
        text: qsTrId("desk-ahead-help")
        capMm: 2.5
        color: Theme.quiet
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(140)
    }
    Flow {
        spacing: Theme.mm(1.6)
        Layout.fillWidth: true

        Repeater {
            model: ahead.view.ahead_queues

            Chip {
                required property var row

                objectName: "ahead-" + row.key
                text: row.detail + "  " + row.name
                checked: row.chosen
                one: true
                onPressed: ahead.desk.choose_ahead(row.key)
            }
        }
    }
    RowLayout {
        spacing: Theme.mm(3)

        Stepper {
            objectName: "ahead-count"
            name: qsTrId("desk-ahead-count")
            value: ahead.view.ahead_count
            most: 50
            onChosen: value => ahead.desk.count_ahead(value)
        }
        Repeater {
            model: [10, 20, 40]

            Chip {
                required property int modelData

                objectName: "ahead-" + modelData
                text: modelData
                checked: ahead.view.ahead_count === modelData
                one: true
                plain: true
                onPressed: ahead.desk.count_ahead(modelData)
            }
        }
    }
    RowLayout {
        spacing: Theme.mm(2)

        PanelButton {
            objectName: "print-ahead"
            text: qsTrId("desk-ahead").replace("{count}", ahead.view.ahead_count)
            why: ahead.view.ahead_running ? "printing-now" : ahead.view.why_ahead
            primary: true
            tall: true
            Layout.preferredWidth: Theme.mm(100)
            onPressed: ahead.desk.print_ahead()
        }
        PanelButton {
            objectName: "stop-ahead"
            visible: ahead.view.ahead_running
            text: qsTrId("desk-ahead-stop")
            tall: true
            onPressed: ahead.desk.stop_ahead()
        }
    }
    Rectangle {
        visible: ahead.view.ahead_done > 0
        radius: Theme.mm(1)
        color: Theme.ground
        implicitHeight: Theme.mm(3)
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(140)

        Rectangle {
            width: parent.width * Math.min(1, ahead.view.ahead_done / ahead.view.ahead_count)
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    Label {
        objectName: "ahead-said"
        visible: ahead.view.ahead_done > 0
        text: qsTrId("desk-ahead-done").replace("{done}", ahead.view.ahead_done).replace("{count}", ahead.view.ahead_count) + ": " + ahead.view.ahead_numbers
        capMm: 3
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Item {
        Layout.fillHeight: true
    }
}
