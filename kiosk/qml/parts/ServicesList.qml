pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// Services below one another, each with what stands against it now.
Item {
    id: list

    required property KioskPage page
    property bool buttons: true
    property int columns: list.page.beside ? 2 : 1

    Trouble {
        id: trouble

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        text: list.page.because(list.page.view.everywhere)
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: trouble.visible ? trouble.height + Theme.mm(5) : 0
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: list.page.wide
        buttons: list.buttons
        contentHeight: rows.height

        Grid {
            id: rows

            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

            width: scroller.innerWidth
            columns: list.columns
            spacing: Theme.mm(4)

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
