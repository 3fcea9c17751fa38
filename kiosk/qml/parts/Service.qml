pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// For staff only: first the PIN, then how the machine is and what can be done with it.
Rectangle {
    id: service

    required property ServiceViewModel staff
    required property KioskViewModel viewModel
    readonly property bool covers: true
    required property bool wide
    readonly property bool pin: service.staff.stage === "pin"

    visible: service.staff.stage !== ""
    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
    }

    Label {
        id: title

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(service.wide ? 8 : 18)
        text: service.pin ? qsTrId("service-pin") : qsTrId("service-title")
        capMm: service.wide ? 7 : 9
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    Column {
        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(service.wide ? 5 : 12)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.mm(18), Theme.mm(160))
        spacing: Theme.mm(service.wide ? 4 : 6)
        visible: service.pin

        Label {
            width: parent.width
            text: "\u25CF ".repeat(service.staff.typed).trim()
            capMm: 8
            height: Theme.mm(18)
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            height: Theme.mm(12)
            text: service.staff.locked > 0 ? qsTrId("service-locked", service.staff.locked) : service.staff.wrong ? qsTrId("service-wrong") : ""
            color: Theme.warn
            horizontalAlignment: Text.AlignHCenter
        }
        Grid {
            id: keys

            readonly property real cell: Math.floor((width - 2 * spacing) / 3)

            width: parent.width
            columns: 3
            spacing: Theme.mm(3)
            LayoutMirroring.enabled: false

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                Key {
                    required property string modelData

                    width: keys.cell
                    height: Theme.target
                    text: modelData
                    onClicked: service.staff.typeDigit(modelData)
                }
            }
            Key {
                width: keys.cell
                height: Theme.target
                icon: "erase"
                name: qsTrId("key-erase")
                onClicked: service.staff.erase()
            }
            Key {
                width: keys.cell
                height: Theme.target
                text: "0"
                onClicked: service.staff.typeDigit("0")
            }
            Key {
                width: keys.cell
                height: Theme.target
                icon: "check"
                name: qsTrId("service-enter")
                enabled: service.staff.typed > 0 && service.staff.locked === 0
                onClicked: service.staff.enter()
            }
        }
        BigButton {
            width: parent.width
            text: qsTrId("back")
            onClicked: service.staff.leave()
        }
    }

    Column {
        id: parts

        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(service.wide ? 4 : 8)
        anchors.left: title.left
        width: service.wide ? title.width * 0.5 : title.width
        spacing: Theme.mm(service.wide ? 2 : 4)
        visible: service.staff.stage === "open"

        Repeater {
            model: service.staff.status

            Fact {
                required property var modelData

                width: parts.width
                icon: modelData.well ? "check" : "info"
                color: modelData.well ? Theme.text : Theme.warn
                capMm: 4.8
                text: qsTrId("service-part").arg(qsTrId("service-" + modelData.what)).arg(modelData.word === "" ? qsTrId(modelData.well ? "service-well" : "service-not-well") : modelData.word)
            }
        }
        Label {
            width: parent.width
            text: service.staff.unchecked === "" ? qsTrId("service-all-checked") : qsTrId("service-unchecked").arg(service.staff.unchecked)
        }
        Label {
            width: parent.width
            text: service.staff.key === "" ? qsTrId("service-keys") : qsTrId("service-key").arg(service.staff.key).arg(service.staff.keyAction === "" ? qsTrId("service-no-action") : qsTrId("spoken-key-" + service.staff.keyAction))
            color: Theme.quiet
        }
    }

    Grid {
        id: ways

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(service.wide ? 6 : 16)
        anchors.right: title.right
        width: service.wide ? title.width * 0.45 : title.width
        columns: service.wide ? 1 : 2
        spacing: Theme.mm(service.wide ? 2.5 : 5)
        visible: service.staff.stage === "open"

        LineButton {
            width: ways.cell
            icon: "slip"
            text: qsTrId("service-print")
            onClicked: service.staff.printTest()
        }
        LineButton {
            width: ways.cell
            icon: "restart"
            text: qsTrId("service-restart")
            onClicked: service.staff.restart()
        }
        LineButton {
            width: ways.cell
            icon: "info"
            text: service.staff.out ? qsTrId("service-in") : qsTrId("service-out")
            onClicked: service.staff.takeOut()
        }
        LineButton {
            width: ways.cell
            icon: "language"
            text: service.viewModel.language === "de" ? "English" : "Deutsch"
            onClicked: service.staff.useLanguage(service.viewModel.language === "de" ? "en" : "de")
        }
        LineButton {
            width: ways.cell
            icon: "back"
            primary: true
            text: qsTrId("service-leave")
            onClicked: service.staff.leave()
        }
    }
}
