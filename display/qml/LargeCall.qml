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
        color: card.viewModel.recall ? Theme.warn : Theme.text
    }

    Label {
        id: place

        x: card.viewModel.inline ? number.x + number.implicitWidth + card.margin * 1.6 : number.x
        width: parent.width - x - card.margin
        height: card.viewModel.inline ? parent.height : card.viewModel.px("large_place") * 1.36
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.viewModel.inline ? 0 : card.margin * 0.2
        text: card.viewModel.arrow + " " + card.viewModel.place
        font.pixelSize: card.viewModel.px("large_place")
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: card.viewModel.px("small")
        verticalAlignment: card.viewModel.inline ? Text.AlignVCenter : Text.AlignBottom
        wrapMode: Text.NoWrap
        color: Theme.accent
    }

    Item {
        id: aside

        readonly property int part: (card.viewModel.px("large") * 1.08 - card.margin) / 4

        anchors.right: parent.right
        anchors.rightMargin: card.margin
        y: card.margin
        width: card.viewModel.inline ? parent.width - place.x - place.contentWidth - 2 * card.margin : parent.width - number.x - number.implicitWidth - 2 * card.margin
        visible: width > 4 * card.viewModel.px("small")

        Label {
            id: again

            width: parent.width
            height: card.viewModel.recall ? aside.part * 1.4 : 0
            visible: card.viewModel.recall
            text: qsTrId("wall-recall")
            horizontalAlignment: Text.AlignRight
            font.pixelSize: card.viewModel.px("text")
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            minimumPixelSize: 10
            wrapMode: Text.NoWrap
            color: Theme.warn
        }
        Label {
            id: direction

            anchors.top: again.bottom
            width: parent.width
            height: aside.part * (card.viewModel.recall ? 1.4 : 2.4)
            text: card.viewModel.direction
            horizontalAlignment: Text.AlignRight
            font.pixelSize: card.viewModel.px("small")
            fontSizeMode: Text.Fit
            minimumPixelSize: 10
        }
        Label {
            anchors.top: direction.top
            anchors.topMargin: direction.contentHeight
            width: parent.width
            height: aside.part
            text: card.viewModel.placeAlso
            horizontalAlignment: Text.AlignRight
            font.pixelSize: direction.text === "" ? card.viewModel.px("small") : Math.min(direction.fontInfo.pixelSize, card.viewModel.px("small"))
            fontSizeMode: Text.Fit
            minimumPixelSize: 10
            color: Theme.quiet
            wrapMode: Text.NoWrap
        }
    }
}
