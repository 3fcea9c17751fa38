pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// Draw a ticket for a visitor: help at the counter, put forward, stand-by, or above the quota with a reason.
ColumnLayout {
    id: drawing

    required property DeskViewModel desk
    readonly property var view: drawing.desk.view
    readonly property bool over: drawing.view.way === "over_quota"

    function empty(): void {
        reason.clear();
    }

    spacing: Theme.mm(1.8)

    Wishes {
        desk: drawing.desk
        Layout.fillWidth: true
    }
    Caption {
        visible: drawing.view.changing === ""
        text: qsTrId("desk-assistance")
    }
    Flow {
        visible: drawing.view.changing === ""
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: ["low_counter", "fetch_me", "more_time", "hearing_loop"]

            Chip {
                required property string modelData

                objectName: "assistance-" + modelData
                text: qsTrId("desk-assistance-" + modelData)
                checked: drawing.view.assistance.includes(modelData)
                onPressed: drawing.desk.toggle_assistance(modelData)
            }
        }
        Chip {
            objectName: "forward"
            visible: drawing.view.forward_minutes > 0
            text: qsTrId("desk-forward").replace("{minutes}", drawing.view.forward_minutes)
            checked: drawing.view.forward
            onPressed: drawing.desk.toggle_forward()
        }
    }
    Caption {
        visible: drawing.view.changing === ""
        text: qsTrId("desk-way")
    }
    Flow {
        visible: drawing.view.changing === ""
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: drawing.view.ways

            Chip {
                required property var row

                objectName: "way-" + row.key
                text: qsTrId("desk-way-" + row.key)
                checked: row.chosen
                why: row.why
                one: true
                tone: row.key === "over_quota" ? "warn" : "accent"
                onPressed: drawing.desk.choose_way(row.key)
            }
        }
    }
    Field {
        id: reason

        objectName: "reason"
        visible: drawing.over && drawing.view.changing === ""
        name: qsTrId("desk-why-over")
        maximumLength: 200
        Layout.fillWidth: true
        onAccepted: drawing.desk.draw(reason.text)
    }
    Flow {
        visible: reason.visible
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: ["hardship", "our-error", "short", "lead"]

            Chip {
                required property string modelData

                objectName: "reason-" + modelData
                text: qsTrId("desk-over-" + modelData)
                plain: true
                checked: reason.text === text
                onPressed: reason.text = text
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    GivenCard {
        desk: drawing.desk
        Layout.fillWidth: true
    }
    Label {
        visible: drawing.view.why_draw !== "" && drawing.view.why_draw !== "choose-service"
        text: qsTrId("why-" + drawing.view.why_draw) + (drawing.view.next_at === "" ? "" : " " + qsTrId("desk-next").replace("{time}", drawing.view.next_at))
        capMm: 2.4
        color: Theme.warn
        Layout.fillWidth: true
    }
    PanelButton {
        objectName: "draw"
        text: drawing.view.changing === "" ? qsTrId("desk-draw") : qsTrId("desk-change").replace("{number}", drawing.view.changing)
        why: drawing.view.why_draw
        busy: drawing.view.pending
        primary: true
        tall: true
        Layout.fillWidth: true
        onPressed: drawing.desk.draw(reason.text)
    }
}
