pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What becomes of the slip; if it did not come, all that would stand on it.
Rectangle {
    id: card

    required property string slip
    required property string mark // the ticket's number, if it has no other place
    required property string code
    required property string qr
    required property string help
    required property bool wide
    readonly property bool missing: card.slip === "missing"
    readonly property bool needsCode: card.missing || card.slip === "unsure"
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property bool stacked: card.wide && !Theme.large
    readonly property real margin: Theme.mm(card.wide ? 5 : 8)

    implicitHeight: (card.needsCode ? words.height : card.stacked ? coming.high : Math.max(out.height, comes.height)) + 2 * card.margin
    radius: Theme.radius
    color: card.missing ? Theme.warnGround : Theme.soft
    border.width: card.missing ? Theme.mm(0.6) : 0
    border.color: Theme.warn

    Item {
        id: coming

        readonly property real high: out.height + Theme.margin + comes.height

        anchors.fill: parent
        anchors.margins: card.margin
        visible: !card.needsCode

        Icon {
            id: out

            x: card.stacked ? (parent.width - width) / 2 : card.mirrored ? parent.width - width : 0
            y: (parent.height - (card.stacked ? coming.high : height)) / 2
            name: "slip-out"
            sizeMm: card.wide && Theme.large ? 26 : 44
            color: Theme.accent
        }
        Label {
            id: comes

            x: card.stacked || card.mirrored ? 0 : out.width + Theme.margin
            width: card.stacked ? parent.width : parent.width - out.width - Theme.margin
            y: card.stacked ? out.y + out.height + Theme.margin : (parent.height - height) / 2
            text: card.slip === "printing" ? qsTrId("slip-printing") : qsTrId("slip-printed")
            capMm: card.stacked ? 6 : card.wide ? 4.8 : 8
            font.weight: Font.DemiBold
            horizontalAlignment: card.stacked ? Text.AlignHCenter : Text.AlignLeft
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: card.margin
        spacing: Theme.mm(card.wide ? 3 : 6)
        visible: card.needsCode

        Fact {
            width: parent.width
            icon: "slip"
            capMm: card.wide ? 5.2 : 6.8
            bold: true
            color: card.missing ? Theme.warn : Theme.text
            text: card.missing ? qsTrId("slip-missing") : qsTrId("slip-printed")
        }
        // Heard, it says what to do with the code before it says the code; seen, the code must not be under a fold.
        Item {
            width: parent.width
            height: given.height + words.spacing + help.height

            Label {
                id: help

                anchors.bottom: parent.bottom
                width: parent.width
                text: card.help
                capMm: card.wide ? 4.8 : 6
            }
            Item {
                id: given

                width: parent.width
                height: Math.max(code.height, picture.height)

                Column {
                    id: code

                    anchors.left: parent.left
                    anchors.right: picture.left
                    anchors.rightMargin: Theme.mm(5)
                    y: (parent.height - height) / 2
                    spacing: Theme.mm(card.wide ? 1 : 3)

                    Label {
                        width: parent.width
                        text: card.mark
                        visible: text !== ""
                        capMm: 12
                        font.weight: Font.Bold
                        color: Theme.accent
                    }
                    Label {
                        width: parent.width
                        text: qsTrId("your-code")
                        color: Theme.quiet
                    }
                    Label {
                        width: parent.width
                        text: card.code
                        capMm: card.wide ? 9 : 16
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.cap(5)
                        wrapMode: Text.NoWrap
                    }
                }
                Image {
                    id: picture

                    anchors.right: parent.right
                    y: (parent.height - height) / 2
                    width: Theme.mm(card.wide ? 42 : 64)
                    height: width
                    sourceSize: Qt.size(width, height)
                    fillMode: Image.PreserveAspectFit
                    smooth: false
                    cache: false
                    source: card.needsCode ? "image://qr/" + encodeURIComponent(card.qr) : ""
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTrId("qr-code")
                }
            }
        }
    }
}
