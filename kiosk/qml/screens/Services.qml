pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// Which service? The most asked first, all others by group, or by search.
KioskPage {
    id: screen

    readonly property bool overview: screen.view.mode === "overview"

    ownScroller: true
    title: screen.view.mode === "group" ? screen.view.group : screen.view.mode === "search" && screen.wide ? "" : qsTrId("services-title")
    subtitle: screen.view.adding ? qsTrId("services-to-add") : screen.view.booking ? qsTrId("services-to-book") : ""

    Loader {
        anchors.fill: parent
        sourceComponent: screen.view.mode === "overview" ? overview : screen.view.mode === "group" ? group : search
    }

    Component {
        id: overview

        ServicesOverview {
            page: screen
        }
    }
    Component {
        id: group

        ServicesList {
            page: screen
        }
    }
    Component {
        id: search

        ServicesSearch {
            page: screen
        }
    }
}
