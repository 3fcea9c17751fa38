pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// One queue: its letter and name, who waits and how long, what tickets are left.
Rectangle {
    id: card

    required property DisplayViewModel viewModel
    required property string letter
    required property string name
    required property int waiting
    required property int low
    required property int high
    required property int ticketsLeft
    required property string nextAt
    required property string opening
    readonly property int pad: viewModel.px("margin") * 0.6
    readonly property int textPx: Math.min(viewModel.px("small"), height / 4.3, width / 16.5)

    function people(): string {
        return card.waiting === 0 ? qsTrId("queue-nobody") : qsTrId("queue-waiting", card.waiting);
    }

    function tickets(): string {
        switch (card.opening) {
        case "open":
            return card.ticketsLeft < 0 ? qsTrId("queue-open") : qsTrId("queue-left", card.ticketsLeft);
        case "later":
            return qsTrId("queue-next").arg(card.nextAt);
        case "full":
            return qsTrId("queue-full");
        case "appointment":
            return qsTrId("queue-appointment");
        default:
            return qsTrId("queue-closed");
        }
    }

    color: Theme.surface
    radius: pad

    Rectangle {
        id: badge

        x: card.pad
        anchors.verticalCenter: parent.verticalCenter
        width: card.textPx * 1.7
        height: width
        radius: card.pad / 2
        color: Theme.soft

        Label {
            anchors.centerIn: parent
            text: card.letter
            font.pixelSize: card.textPx * 1.25
            font.weight: Font.Bold
            color: Theme.accent
        }
    }

    Column {
        anchors.left: badge.right
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: card.name
            font.pixelSize: card.textPx
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: card.textPx * 0.7
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: card.people() + (card.low < 0 || card.high < 0 ? "" : "  ·  " + qsTrId("queue-wait").arg(card.low).arg(card.high))
            font.pixelSize: card.textPx
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: card.textPx * 0.7
            wrapMode: Text.NoWrap
        }
        Label {
            width: parent.width
            text: card.tickets()
            font.pixelSize: card.textPx
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: card.textPx * 0.7
            wrapMode: Text.NoWrap
            color: card.opening === "open" ? Theme.good : Theme.warn
        }
    }
}
