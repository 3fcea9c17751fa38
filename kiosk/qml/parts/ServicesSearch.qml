pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A word, what it finds, and an own keyboard.
Item {
    id: search

    required property KioskPage page
    readonly property string typed: search.page.view.search
    readonly property real between: Theme.mm(search.page.wide ? 4 : 8)
    readonly property bool empty: search.page.view.rows.rowCount() === 0

    Card {
        id: field

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(Theme.mm(24), example.visible ? example.implicitHeight + Theme.mm(4) : 0)
        border.width: Theme.mm(0.8)
        border.color: Theme.accent
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTrId("search")
        Accessible.description: search.typed

        Icon {
            id: glass

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            sizeMm: 12
            color: Theme.accent
        }
        Label {
            anchors.left: glass.right
            anchors.leftMargin: Theme.mm(5)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            text: search.typed + "▏"
            visible: search.typed !== ""
            capMm: 6.4
            elide: Text.ElideLeft
            wrapMode: Text.NoWrap
        }
    }
    Label {
        id: example

        anchors.left: field.left
        anchors.leftMargin: Theme.mm(22)
        anchors.right: field.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: field.verticalCenter
        visible: search.typed === ""
        text: qsTrId("search-example")
        capMm: search.page.wide ? 4.8 : 6
        color: Theme.quiet
    }
    ServicesList {
        anchors.top: field.bottom
        anchors.topMargin: Theme.mm(6)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.mm(5)
        page: search.page
        buttons: false
        visible: !search.empty
    }
    // Nothing typed or nothing found: there is another way on.
    Column {
        id: nothing

        readonly property real room: keyboard.y - field.y - field.height - 2 * search.between

        y: field.y + field.height + search.between + Math.max(0, (nothing.room - height) * 0.3)
        width: parent.width
        spacing: search.between
        visible: search.empty

        Label {
            width: parent.width
            visible: search.typed.length > 1
            text: qsTrId("search-nothing")
            capMm: search.page.wide ? 5.2 : 7
        }
        Grid {
            id: others

            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property real tall: Math.max(all.implicitHeight, help.implicitHeight)

            width: parent.width
            columns: search.page.beside ? 2 : 1
            spacing: search.between
            visible: nothing.room >= Theme.mm(Theme.large && search.page.wide ? 200 : search.page.wide ? 40 : 80)

            LineButton {
                id: all

                width: others.cell
                height: others.tall
                icon: "back"
                text: qsTrId("all-services")
                onClicked: search.page.viewModel.press("back")
            }
            LineButton {
                id: help

                width: others.cell
                height: others.tall
                icon: "help"
                text: qsTrId("tool-help")
                onClicked: search.page.viewModel.press("call_for_help")
            }
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        onTyped: text => search.page.viewModel.search(search.typed + text)
        onErased: search.page.viewModel.search(search.typed.slice(0, -1))
    }
}
