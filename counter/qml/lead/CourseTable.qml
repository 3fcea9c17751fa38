pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// The picture of the day as a table.
ColumnLayout {
    id: table

    property var columns
    readonly property list<string> heads: ["time", "given", "called", "wait", "counters", "booked", "announced", "planned"]

    spacing: 0

    component Cells: Row {
        id: cells

        property var texts
        property bool strong: false

        Repeater {
            model: cells.texts

            Label {
                required property string modelData

                width: (cells?.width ?? 0) / table.heads.length
                text: modelData
                capMm: 2.3
                font.weight: (cells?.strong ?? false) ? Font.DemiBold : Font.Normal
                color: (cells?.strong ?? false) ? Theme.quiet : Theme.text
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                padding: Theme.mm(1)
                Accessible.ignored: true
            }
        }
    }

    Cells {
        strong: true
        texts: table.heads.map(head => qsTrId("course-head-" + head))
        Layout.fillWidth: true
    }
    Rectangle {
        color: Theme.line
        implicitHeight: 1
        Layout.fillWidth: true
    }
    ListView {
        objectName: "table"
        model: table.columns
        cacheBuffer: 0 // what is made ahead may be taken away half made
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTrId("course-plot")

        delegate: Rectangle {
            id: line

            required property var row
            required property int index
            readonly property list<string> told: [line.row.at, line.row.given, line.row.called, line.row.wait < 0 ? "–" : line.row.wait, line.row.counters, line.row.booked, line.row.announced, line.row.planned]

            width: ListView.view.width
            height: Theme.mm(6.4)
            color: line.row.now ? Theme.soft : line.index % 2 === 0 ? Theme.surface : Theme.ground
            Accessible.role: Accessible.Row
            Accessible.name: table.heads.map((head, n) => qsTrId("course-head-" + head) + " " + line.told[n]).join(", ")

            Cells {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                texts: line.told
                strong: false
            }
        }
    }
}
