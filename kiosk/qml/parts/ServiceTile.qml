pragma ComponentBehavior: Bound
import QtQuick

// One of the most asked services.
Tile {
    required property var row
    required property KioskPage page

    text: row.name
    icon: row.icon
    iconMm: 16
    capMm: 4.8
    detail: row.why.reason === "" ? "" : row.why.reason === "appointment_only" ? qsTrId("by-appointment-short") : row.why.reason === "walk_in_only" ? qsTrId("by-number-short") : qsTrId("not-now")
    onClicked: page.viewModel.chooseService(row.key)
}
