pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One day's free appointments.
Column {
    id: day

    required property var row
    required property KioskPage page

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

        width: parent.width
        columns: day.page.wide ? 5 : 4
        spacing: Theme.mm(4)

        Repeater {
            model: day.row.times

            Key {
                required property var modelData

                width: times.cell
                height: Theme.mm(day.page.wide ? 22 : 28)
                capMm: 7
                text: modelData.time
                enabled: !day.page.view.holding
                Accessible.description: day.row.day
                onClicked: day.page.viewModel.chooseOffer(modelData.slot)
            }
        }
    }
}
