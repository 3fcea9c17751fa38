pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// The call that is news. Only the narrow light at its side blinks, so that a blink repaints little.
Rectangle {
    id: card

    required property DisplayViewModel viewModel
    readonly property int margin: viewModel.px("margin")

    color: Theme.soft
    radius: margin / 2

    Rectangle {
        id: light

        width: card.margin * 0.6
        height: parent.height
        radius: width / 2
        color: card.viewModel.bright ? Theme.warn : Theme.accent
    }

    Label {
        id: number

        x: card.margin * 1.6
        y: -card.viewModel.px("large") * 0.08
        text: card.viewModel.number
        font.pixelSize: card.viewModel.px("large")
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    Label {
        id: place

        anchors.left: number.left
        anchors.right: parent.right
        anchors.rightMargin: card.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.margin * 0.2
        text: "→ " + card.viewModel.place
        font.pixelSize: card.viewModel.px("number") * 1.1
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: card.viewModel.px("small")
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.NoWrap
        color: Theme.accent
    }

    Column {
        anchors.right: parent.right
        anchors.rightMargin: card.margin
        y: card.margin
        width: parent.width - number.x - number.implicitWidth - 2 * card.margin

        Label {
            width: parent.width
            visible: card.viewModel.recall
            text: qsTrId("wall-recall")
            horizontalAlignment: Text.AlignRight
            font.pixelSize: card.viewModel.px("text")
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: card.viewModel.px("small") / 2
            wrapMode: Text.NoWrap
            color: Theme.warn
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: card.viewModel.direction
            horizontalAlignment: Text.AlignRight
            font.pixelSize: card.viewModel.px("small")
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: card.viewModel.placeAlso
            horizontalAlignment: Text.AlignRight
            font.pixelSize: card.viewModel.px("small")
            color: Theme.quiet
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
}
