pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What becomes of the slip; if it did not come, all that would stand on it.
Rectangle {
    id: card

    required property string slip
    required property string code
    required property string qr
    required property string help
    required property bool wide
    readonly property bool beside: !(card.wide && Theme.large)
    readonly property bool needsCode: card.slip === "missing" || card.slip === "unsure"

    implicitHeight: words.height + 2 * Theme.mm(card.wide ? 5 : 8)
    radius: Theme.radius
    color: card.slip === "missing" ? Theme.warnGround : Theme.soft
    border.width: card.slip === "missing" ? Theme.mm(0.6) : 0
    border.color: Theme.warn

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(card.wide ? 5 : 8)
        spacing: Theme.mm(card.wide ? 3 : 6)

        Fact {
            width: parent.width
            icon: "slip"
            capMm: card.wide ? 5.2 : 6.4
            bold: true
            color: card.slip === "missing" ? Theme.warn : Theme.text
            text: card.slip === "printing" ? qsTrId("slip-printing") : card.slip === "missing" ? qsTrId("slip-missing") : qsTrId("slip-printed")
        }
        Item {
            width: parent.width
            height: card.beside ? Math.max(code.height, picture.height) : code.height + picture.height + Theme.mm(3)
            visible: card.needsCode

            Image {
                id: picture

                anchors.right: parent.right
                y: card.beside ? 0 : code.height + Theme.mm(3)
                width: Theme.mm(card.wide ? 34 : 60)
                height: width
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectFit
                smooth: false
                cache: false
                source: card.needsCode ? "image://qr/" + encodeURIComponent(card.qr) : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTrId("qr-code")
            }
            Column {
                id: code

                anchors.left: parent.left
                anchors.right: card.beside ? picture.left : parent.right
                anchors.rightMargin: card.beside ? Theme.mm(5) : 0
                y: card.beside ? (parent.height - height) / 2 : 0
                spacing: Theme.mm(3)

                Label {
                    width: parent.width
                    text: card.help
                    capMm: card.wide ? 4.8 : 5.6
                }
                Label {
                    width: parent.width
                    text: qsTrId("your-code")
                    color: Theme.quiet
                }
                Label {
                    width: parent.width
                    text: card.code
                    capMm: card.wide ? 7 : 11
                    font.weight: Font.Bold
                }
            }
        }
    }
}
