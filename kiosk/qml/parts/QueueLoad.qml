pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// How busy a queue is, at a glance: one person of five for each step. The figures beside it say the same.
Row {
    id: load

    required property int steps // 0 to 5
    property real sizeMm: 9
    readonly property int most: 5

    spacing: Theme.mm(load.sizeMm / 9)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTrId("how-busy").arg(load.steps).arg(load.most)

    Repeater {
        model: load.most

        Icon {
            required property int index

            name: index < load.steps ? "person" : "person-empty"
            sizeMm: load.sizeMm
            color: index < load.steps ? Theme.accent : Theme.line
        }
    }
}
