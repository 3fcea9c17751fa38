pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// Services below one another, each with what stands against it now.
Item {
    id: list

    required property KioskPage page
    property int columns: list.page.wide ? 2 : 1

    Scroller {
        id: scroller

        anchors.fill: parent
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        contentHeight: rows.height

        Grid {
            id: rows

            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

            width: scroller.innerWidth
            columns: list.columns
            spacing: Theme.mm(4)
            layoutDirection: Application.layoutDirection

            Repeater {
                model: list.page.view.rows

                LineButton {
                    required property var row

                    width: rows.cell
                    text: row.name
                    warn: row.why.reason !== ""
                    detail: warn ? list.page.because(row.why) : row.callFirst ? qsTrId("call-first-short") : row.online ? qsTrId("online-short") : ""
                    onClicked: list.page.viewModel.chooseService(row.key)
                }
            }
        }
    }
}
