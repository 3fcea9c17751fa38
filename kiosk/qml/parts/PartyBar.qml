pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What the visit is for, and for how many people.
Column {
    id: bar

    required property KioskPage page
    readonly property var view: bar.page.view
    readonly property bool wide: bar.page.wide
    readonly property bool several: bar.view.wanted.rowCount() > 1

    spacing: Theme.mm(bar.wide ? 3 : 5)

    Repeater {
        model: bar.several ? bar.view.wanted : []

        Item {
            id: wanted

            required property var row

            width: bar.width
            height: Math.max(drop.height, name.height)

            Fact {
                id: name

                anchors.left: parent.left
                anchors.right: drop.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                icon: "check"
                text: wanted.row.name
                bold: true
            }
            BigButton {
                id: drop

                anchors.right: parent.right
                text: qsTrId("drop-service")
                capMm: 4.8
                Accessible.description: wanted.row.name
                onClicked: bar.page.viewModel.dropService(wanted.row.key)
            }
        }
    }
    Flow {
        id: choices

        width: parent.width
        spacing: Theme.mm(bar.wide ? 4 : 6)

        Row {
            id: people

            readonly property real room: Math.floor((choices.width - choices.spacing) / 2)

            width: Math.max(implicitWidth, people.room)
            spacing: Theme.gap

            Key {
                id: fewer

                width: Theme.target
                height: Theme.mm(24)
                icon: "minus"
                name: qsTrId("fewer-people")
                enabled: bar.view.people > 1 && !bar.view.busy
                onClicked: bar.page.viewModel.setPeople(bar.view.people - 1)
            }
            Label {
                width: Math.max(Theme.mm(Theme.large ? 58 : 46), people.room - 2 * Theme.target - 2 * Theme.gap)
                height: fewer.height
                text: qsTrId("people-count", bar.view.people)
                capMm: 5.4
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            Key {
                width: Theme.target
                height: fewer.height
                icon: "plus"
                name: qsTrId("more-people")
                enabled: bar.view.people < bar.view.mostPeople && !bar.view.busy
                onClicked: bar.page.viewModel.setPeople(bar.view.people + 1)
            }
        }
        LineButton {
            width: people.room
            height: Math.max(implicitHeight, fewer.height)
            icon: "plus"
            text: qsTrId("add-service")
            capMm: 5.2
            enabled: bar.view.mayAdd && !bar.view.busy
            onClicked: bar.page.viewModel.press("add_service")
        }
    }
}
