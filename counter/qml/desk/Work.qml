pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// What is done for a visitor without a ticket: draw one, book, or print tickets for the whole line.
PanelCard {
    id: card

    required property DeskViewModel desk
    readonly property var view: card.desk.view

    function turn(name: string): void {
        card.desk.choose_tab(name);
        if (name !== "ahead")
            services.take();
    }

    function empty(): void {
        drawing.empty();
        booking.empty();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(2.4)

        Row {
            spacing: Theme.mm(1.6)
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTrId("desk-tabs")

            Repeater {
                model: ["draw", "book", "ahead"]

                Chip {
                    required property string modelData
                    required property int index

                    objectName: "tab-" + modelData
                    text: qsTrId("desk-tab-" + modelData) + "  F" + (index + 2)
                    name: qsTrId("desk-tab-" + modelData)
                    checked: card.view.tab === modelData
                    one: true
                    plain: true
                    onPressed: card.turn(modelData)
                }
            }
        }
        RowLayout {
            visible: card.view.tab !== "ahead"
            spacing: Theme.mm(3)
            Layout.fillWidth: true
            Layout.fillHeight: true

            Services {
                id: services

                desk: card.desk
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.mm(70)
            }
            Drawing {
                id: drawing

                visible: card.view.tab === "draw"
                desk: card.desk
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.mm(86)
            }
            Booking {
                id: booking

                visible: card.view.tab === "book"
                desk: card.desk
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.mm(86)
            }
        }
        Ahead {
            visible: card.view.tab === "ahead"
            desk: card.desk
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Connections {
        function onDone(): void {
            card.empty();
        }

        target: card.desk
    }
}
