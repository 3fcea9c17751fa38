pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What a service takes: minutes, fee, what to bring, and whether it can be done from home.
Card {
    id: facts

    required property var view
    required property bool wide
    readonly property real factMm: facts.wide ? 5.2 : 6

    implicitHeight: columns.height + 2 * Theme.mm(facts.wide ? 5 : 8)

    Flow {
        id: columns

        readonly property real half: Theme.large ? width : Math.floor((width - spacing) / 2)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(facts.wide ? 5 : 8)
        spacing: Theme.margin

        Column {
            width: facts.view.bring.length > 0 ? columns.half : columns.width
            spacing: Theme.mm(5)

            Repeater {
                model: facts.view.wanted

                Column {
                    id: wanted

                    required property var row

                    width: parent?.width ?? 0
                    spacing: Theme.mm(3)

                    Label {
                        width: parent.width
                        visible: facts.view.service === ""
                        text: wanted.row.name
                        capMm: facts.factMm
                        font.weight: Font.DemiBold
                    }
                    Fact {
                        width: parent.width
                        icon: "clock"
                        text: qsTrId("takes-minutes", wanted.row.minutes)
                        capMm: facts.factMm
                    }
                    Fact {
                        width: parent.width
                        icon: "info"
                        text: wanted.row.fee === "" ? qsTrId("free-of-charge") : qsTrId("fee").arg(wanted.row.fee)
                        capMm: facts.factMm
                    }
                }
            }
            Fact {
                width: parent.width
                icon: "photo"
                text: facts.view.photo ? qsTrId("needs-photo") : ""
                capMm: facts.factMm
            }
            Fact {
                width: parent.width
                icon: "home-device"
                text: facts.view.online === "" ? "" : qsTrId("from-home").arg(facts.view.online.replace(/^https?:\/\//, ""))
                capMm: facts.factMm
            }
        }
        Column {
            width: columns.half
            spacing: Theme.mm(3)
            visible: facts.view.bring.length > 0

            Label {
                width: parent.width
                text: qsTrId("please-bring")
                capMm: facts.factMm
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: facts.view.bring

                Fact {
                    required property string modelData

                    width: columns.half
                    icon: "check"
                    text: modelData
                    capMm: facts.wide ? 4.8 : 5.6
                }
            }
        }
    }
}
