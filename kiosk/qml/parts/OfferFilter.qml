pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// Which hours, and which offices.
Grid {
    id: filter

    required property KioskPage page
    readonly property var view: filter.page.view
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real tall: Math.max(Theme.target, all.wanted, morning.wanted, late.wanted, where.wanted)

    columns: filter.page.beside ? 4 : 2
    spacing: Theme.gap

    component Choice: Tile {
        property bool on: false

        width: filter.cell
        height: filter.tall
        capMm: 4.8
        rimMm: Theme.large ? 6 : 4 // room for the check mark above two lines
        chosen: on
        checkable: true
        enabled: !filter.view.holding && !filter.view.looking
    }

    Choice {
        id: all

        text: qsTrId("hours-all")
        on: filter.view.span === "all"
        onClicked: filter.page.viewModel.seeHours("all")
    }
    Choice {
        id: morning

        text: qsTrId("hours-morning")
        on: filter.view.span === "morning"
        onClicked: filter.page.viewModel.seeHours("morning")
    }
    Choice {
        id: late

        text: qsTrId("hours-late")
        on: filter.view.span === "late"
        onClicked: filter.page.viewModel.seeHours("late")
    }
    Choice {
        id: where

        enabled: !filter.view.holding && !filter.view.looking && !filter.view.away
        text: qsTrId("offices-all")
        on: filter.view.everywhere
        onClicked: filter.page.viewModel.lookElsewhere(!filter.view.everywhere)
    }
}
