pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// One queue: its letter and name, who waits and how long, what tickets are left; and what else is worth knowing.
QueueFacts {
    id: card

    required property DisplayViewModel viewModel
    readonly property int pad: viewModel.px("margin") * 0.6
    readonly property int textPx: viewModel.px("small")

    component Fact: Label {
        width: parent?.width ?? 0
        font.pixelSize: card.textPx
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: card.textPx * 0.8
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: card.pad
    }

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

        Fact {
            text: card.name
            font.weight: Font.DemiBold
        }
        Fact {
            visible: text !== ""
            text: card.line
        }
        Fact {
            visible: text !== ""
            text: card.tickets()
            color: card.opening === "open" ? Theme.good : Theme.warn
        }
        Fact {
            visible: text !== ""
            text: card.more
            color: card.closes || card.pause ? Theme.warn : Theme.text
        }
    }
}
