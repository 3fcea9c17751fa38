pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One day's free appointments; of several offices each says where.
Column {
    id: day

    required property var row
    required property KioskPage page
    readonly property bool everywhere: day.page.view.everywhere

    spacing: Theme.mm(5)

    Label {
        width: parent.width
        text: day.row.day
        capMm: day.page.wide ? 5.6 : 6.6
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Grid {
        id: times

        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

        readonly property real least: Theme.mm(day.page.wide ? 22 : 28)
        readonly property real room: Theme.mm((day.everywhere ? 64 : 34) * (Theme.large ? 1.5 : 1))

        width: parent.width
        columns: Math.max(1, Math.floor((width + spacing) / (times.room + spacing)))
        spacing: Theme.mm(4)

        Repeater {
            model: day.row.times

            Tile {
                required property var modelData

                width: times.cell
                height: Math.max(wanted, times?.least ?? 0) // a tile outlives its day by a moment
                capMm: 7
                text: modelData.time
                detail: !day.everywhere ? "" : modelData.office === "" ? qsTrId("offer-here") : modelData.office
                // The day may have gone before its times have.
                enabled: day?.page.view.holding === false && !day.page.view.away
                Accessible.description: day.row.day
                onClicked: day.page.viewModel.chooseOffer(modelData.slot)
            }
        }
    }
}
