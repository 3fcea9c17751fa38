pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One of the most asked services.
Tile {
    required property var row
    required property KioskPage page

    text: row.name
    icon: row.icon
    iconMm: 14
    capMm: 5
    detail: row.why.reason === "" ? "" : qsTrId("not-now")
    onClicked: page.viewModel.chooseService(row.key)
}
