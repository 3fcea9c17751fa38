pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// Search, the most asked services with pictures, and all groups.
Item {
    id: overview

    required property KioskPage page
    readonly property bool wide: overview.page.wide

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: overview.page.because(overview.page.view.everywhere)
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: trouble.visible ? trouble.height + Theme.mm(5) : 0
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: overview.wide
        contentHeight: all.height

        Column {
            id: all

            width: scroller.innerWidth
            spacing: overview.wide ? Theme.mm(5) : Theme.mm(8)

            LineButton {
                width: parent.width
                icon: "search"
                text: qsTrId("search")
                detail: qsTrId("search-example")
                onClicked: overview.page.viewModel.press("begin_search")
            }
            Grid {
                id: tiles

                readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
                property real tall: Theme.mm(40)

                // All tiles are as tall as the one with most to say.
                function measure(): void {
                    let most = Theme.mm(40);
                    for (let number = 0; number < offered.count; number++)
                        most = Math.max(most, (offered.itemAt(number) as Tile)?.wanted ?? 0);
                    tall = most;
                }

                width: parent.width
                columns: !Theme.large ? 3 : overview.wide ? 1 : 2
                spacing: Theme.mm(overview.wide ? 3.5 : 5)

                Repeater {
                    id: offered

                    model: overview.page.view.tiles

                    ServiceTile {
                        width: tiles.cell
                        height: tiles.tall
                        onWantedChanged: tiles.measure()
                        page: overview.page
                    }
                }
            }
            Label {
                width: parent.width
                text: qsTrId("all-services")
                capMm: 6.2
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Grid {
                id: groups

                readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

                width: parent.width
                columns: Theme.large ? 1 : 2
                spacing: Theme.mm(4)

                Repeater {
                    model: overview.page.view.groups

                    LineButton {
                        required property var row

                        width: groups.cell
                        text: row.name
                        onClicked: overview.page.viewModel.chooseGroup(row.key)
                    }
                }
            }
        }
    }
}
