pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."

// What was given last, to read out and to write down.
Rectangle {
    id: card

    required property DeskViewModel desk
    readonly property var given: card.desk.view.given

    function when(): string {
        return Qt.locale(card.desk.view.language).toString(new Date(card.given.day + "T12:00:00"), qsTrId("staff-day-format")) + ", " + card.given.at;
    }

    visible: card.given.code !== ""
    implicitHeight: content.implicitHeight + Theme.mm(4)
    radius: Theme.mm(1.6)
    color: Theme.soft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: number.text + ". " + code.text

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(2.6)
        spacing: Theme.mm(2.4)

        ColumnLayout {
            spacing: Theme.mm(0.8)
            Layout.fillWidth: true

            Label {
                id: number

                objectName: "given-number"
                text: card.given.number !== "" ? card.given.number : card.given.day === "" ? "" : card.when()
                capMm: card.given.number !== "" ? 6.4 : 3
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                id: code

                objectName: "given-code"
                text: qsTrId("desk-code").replace("{code}", card.given.code) + (card.given.high < 0 ? "" : "\n" + qsTrId("desk-wait").replace("{low}", card.given.low).replace("{high}", card.given.high))
                capMm: 2.5
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        PanelButton {
            objectName: "print-given"
            visible: card.given.printable
            text: qsTrId("desk-print-again")
            keys: "F8"
            why: card.desk.view.why
            onPressed: card.desk.print_given()
        }
    }
}
