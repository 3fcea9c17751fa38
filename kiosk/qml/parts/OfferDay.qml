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

        width: parent.width
        columns: day.everywhere ? (day.page.wide ? 3 : 2) : day.page.wide ? 5 : 4
        spacing: Theme.mm(4)

        Repeater {
            model: day.row.times

            BigButton {
                required property var modelData

                width: times.cell
                height: Math.max(implicitHeight, Theme.mm(day.page.wide ? 22 : 28))
                capMm: 7
                text: modelData.time
                detail: !day.everywhere ? "" : modelData.office === "" ? qsTrId("offer-here") : modelData.office
                enabled: !day.page.view.holding
                Accessible.description: day.row.day
                onClicked: day.page.viewModel.chooseOffer(modelData.slot)
            }
        }
    }
}
