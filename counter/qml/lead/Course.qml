pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// The picture of the day: what it says in one sentence, the picture, and the same as a table.
ColumnLayout {
    id: course

    required property LeadViewModel lead
    readonly property var view: course.lead.view
    readonly property string summary: course.told()

    function told(): string {
        const p = course.view.picture;
        const parts = [qsTrId("course-given").replace("{count}", p.given)];
        if (p.busiest !== "")
            parts.push(qsTrId("course-busiest").replace("{time}", p.busiest).replace("{count}", p.busiest_count));
        if (p.wait >= 0)
            parts.push(qsTrId("course-wait").replace("{minutes}", p.wait));
        parts.push(qsTrId("course-counters").replace("{count}", p.counters));
        parts.push(qsTrId("course-to-come").replace("{booked}", p.booked).replace("{announced}", p.announced));
        return parts.join(" ");
    }

    spacing: Theme.mm(2.4)

    RowLayout {
        spacing: Theme.mm(1.6)
        Layout.fillWidth: true

        Repeater {
            model: course.view.shown

            Chip {
                required property var row

                objectName: "shown-" + row.key
                text: row.key === "" ? qsTrId("course-all") : row.letter + "  " + row.name
                checked: row.chosen
                one: true
                plain: true
                onPressed: course.lead.look_at(row.key)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        Chip {
            objectName: "as-table"
            text: qsTrId("course-table")
            checked: course.view.as_table
            onPressed: course.lead.toggle_table()
        }
    }
    Label {
        objectName: "summary"
        text: course.summary
        capMm: 2.7
        Layout.fillWidth: true
    }
    PanelCard {
        visible: !course.view.as_table
        Layout.fillWidth: true
        Layout.fillHeight: true

        Plot {
            anchors.fill: parent
            anchors.margins: Theme.mm(3.5)
            columns: course.view.columns
            picture: course.view.picture
            summary: course.summary
        }
    }
    PanelCard {
        visible: course.view.as_table
        Layout.fillWidth: true
        Layout.fillHeight: true

        CourseTable {
            anchors.fill: parent
            anchors.margins: Theme.mm(3)
            columns: course.view.columns
        }
    }
}
